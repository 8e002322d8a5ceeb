import * as recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import { readText } from '../../src/index.ts';
import { locate } from '../gold.ts';
import { type AnnotatedLetter, annotatedLetters } from './letters.ts';
import { type BenchPart, table } from './part.ts';

/** What a reader found: where, and its value as the annotations write it. */
interface Found {
  start: number;
  end: number;
  /** Any of them counts as right. */
  values: string[];
}

/** A reader of dates or figures: the day that the peers count from is handed to all. */
type Reader = (text: string, day: Date) => Found[];

const culture = 'nl-nl';

/** Dates and figures of the annotated letters, side by side with the two libraries that read Dutch. */
export const peers: BenchPart = {
  name: 'peers',
  title:
    'Dates and figures of annotated letters beside chrono-node (nl) and @microsoft/recognizers-text-suite (nl-nl)',
  *run() {
    for (const set of ['examples', 'corpus', '../shared']) {
      const letters = annotatedLetters(set);
      yield letters.length === 0 ? `${set}: not here, left out` : `${set}: ${letters.length} letters`;
      if (letters.length === 0) continue;
      yield* compare('dates', dateReaders, letters, goldDates);
      yield* compare('figures', figureReaders, letters, goldFigures);
    }
  },
};

const dateReaders: [name: string, read: Reader][] = [
  [
    'inzet',
    (text) =>
      readText(text).dates.map(({ start, end, from, to }) => ({ start, end, values: [`${from}/${to}`] })),
  ],
  ['chrono-node', chronoDates],
  ['recognizers-text', recognizedDates],
];
const figureReaders: [name: string, read: Reader][] = [
  [
    'inzet',
    (text) =>
      readText(text).figures.map(({ start, end, low, high }) => ({ start, end, values: [`${low}/${high}`] })),
  ],
  ['recognizers-text', recognizedFigures],
];

interface Expected extends Found {
  optional: boolean;
}

function goldDates({ text, gold }: AnnotatedLetter): Expected[] {
  return (gold.dates ?? []).map((date) => ({
    ...locate(text, date),
    values: [`${date.start}/${date.end}`],
    optional: date.optional ?? false,
  }));
}

function goldFigures({ text, gold }: AnnotatedLetter): Expected[] {
  return (gold.figures ?? []).map((figure) => ({
    ...locate(text, figure),
    values: [`${figure.low}/${figure.high}`],
    optional: figure.optional ?? false,
  }));
}

/** Recall, precision and time of each reader: right is the right value on overlapping words. */
function compare(
  what: string,
  readers: typeof dateReaders,
  letters: readonly AnnotatedLetter[],
  goldOf: (letter: AnnotatedLetter) => Expected[],
): string[] {
  const rows = readers.map(([name, read]) => {
    let [right, wanted, given, time] = [0, 0, 0, 0];
    for (const letter of letters) {
      const day = new Date(
        `${letter.gold.letter?.date ?? letter.gold.meeting?.start ?? '2020-01-01'}T12:00:00Z`,
      );
      const start = performance.now();
      const found = read(letter.text, day);
      time += performance.now() - start;
      const gold = goldOf(letter);
      for (const one of gold.filter(({ optional }) => !optional)) {
        wanted++;
        if (found.some((other) => overlap(one, other) && other.values.includes(one.values[0]!))) right++;
      }
      given += found.filter((one) => !gold.some((other) => other.optional && overlap(one, other))).length;
    }
    const percent = (n: number, of: number): string => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)}%`);
    return [
      `  ${name}`,
      percent(right, wanted),
      percent(right, given),
      `${(time / letters.length).toFixed(1)} ms`,
    ];
  });
  return table([[`  ${what}`, 'recall', 'precision', 'a letter'], ...rows]);
}

const overlap = (a: Found, b: Found): boolean => a.start < b.end && b.start < a.end;

/** chrono gives a day for a month as well; where it says that the day is a guess, the whole month counts. */
function chronoDates(text: string, day: Date): Found[] {
  return chrono.nl.parse(text, day).map(({ index, text: words, start, end }) => {
    const from =
      start.isCertain('day') || !start.isCertain('month')
        ? iso(start.date())
        : `${iso(start.date()).slice(0, 8)}01`;
    const last = end
      ? iso(end.date())
      : start.isCertain('day') || !start.isCertain('month')
        ? from
        : endOfMonth(from);
    return { start: index, end: index + words.length, values: [`${from}/${last}`] };
  });
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const endOfMonth = (day: string): string =>
  iso(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)));

/** Every value that the recogniser offers counts; its ranges end on the day after the last. */
function recognizedDates(text: string, day: Date): Found[] {
  return recognizers.recognizeDateTime(text, culture, undefined, day).map(({ start, end, resolution }) => {
    const offered = (resolution?.values ?? []) as {
      type: string;
      value?: string;
      start?: string;
      end?: string;
    }[];
    const values = offered.map(({ value, start: from, end: to }) =>
      from && to ? `${from}/${iso(new Date(Date.parse(to) - 86_400_000))}` : `${value}/${value}`,
    );
    return { start, end: end + 1, values };
  });
}

/** Numbers, percentages, currencies and dimensions, the longest of those that overlap; numbers in its own dates are left out. */
function recognizedFigures(text: string, day: Date): Found[] {
  const dates = recognizedDates(text, day);
  const all = [
    ...recognizers.recognizeCurrency(text, culture),
    ...recognizers.recognizePercentage(text, culture),
    ...recognizers.recognizeDimension(text, culture),
    ...recognizers.recognizeNumber(text, culture),
  ].map(({ start, end, resolution }) => {
    const value = Number.parseFloat(String(resolution?.value));
    return { start, end: end + 1, values: [`${value}/${value}`] };
  });
  const kept: Found[] = [];
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (![...kept, ...dates].some((other) => overlap(one, other))) kept.push(one);
  return kept;
}
