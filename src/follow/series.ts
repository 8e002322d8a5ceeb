import type { Language } from '../language/language.ts';
import type { Figure, LetterRecord } from '../record/types.ts';
import { printed } from '../span.ts';

/** One value of a series: a figure of a letter. */
export interface SeriesPoint {
  letter: string;
  /** Day of the letter, when it tells. */
  date?: string;
  /** Index into the letter's figures. */
  figure: number;
  start: number;
  end: number;
  /** The words of the figure. */
  words: string;
  low: number | null;
  high: number | null;
  hedge: Figure['hedge'];
  period?: { from: string; to: string };
}

/** Figures of the same thing across letters. */
export interface Series {
  /** The same for figures of the same counted thing, unit, role and operation or norm. */
  key: string;
  label: string;
  unit: string;
  role?: Figure['role'];
  points: SeriesPoint[];
  /** Pairs of points (indexes) for the same period whose values do not agree. */
  contradictions: [number, number][];
}

/**
 * The series of some letters: figures that share what is counted, unit, role and the operation or budget they belong
 * to, in order of their letters. Figures without any of these do not form series; a series has at least two letters.
 */
export function series(records: readonly LetterRecord[], language: Language): Series[] {
  const found = new Map<string, Series>();
  const ordered = [...records].sort(
    (a, b) => (dayOf(a) ?? '').localeCompare(dayOf(b) ?? '') || a.id.localeCompare(b.id),
  );
  for (const record of ordered) {
    record.figures.forEach((figure, index) => {
      const thing = seriesKey(record, figure, language);
      if (!thing) return;
      let entry = found.get(thing.key);
      if (!entry) {
        entry = { key: thing.key, label: thing.label, unit: figure.unit, points: [], contradictions: [] };
        if (figure.role) entry.role = figure.role;
        found.set(thing.key, entry);
      }
      const date = dayOf(record);
      entry.points.push({
        letter: record.id,
        ...(date && { date }),
        figure: index,
        start: figure.start,
        end: figure.end,
        words: printed(record.text, figure),
        low: figure.low,
        high: figure.high,
        hedge: figure.hedge,
        ...(figure.period && { period: figure.period }),
      });
    });
  }
  const kept = [...found.values()].filter(
    (entry) => new Set(entry.points.map((point) => point.letter)).size > 1,
  );
  for (const entry of kept) entry.contradictions = contradictions(entry.points);
  return kept.sort((a, b) => b.points.length - a.points.length || a.key.localeCompare(b.key));
}

/** What a figure counts, as a key that the same thing has in every letter; undefined for a figure that stands alone. */
export function seriesKey(
  record: LetterRecord,
  figure: Figure,
  language: Language,
): { key: string; label: string } | undefined {
  const { role = 'count', unit } = figure;
  const anchor =
    figure.operation?.value ?? (role === 'norm' || role === 'cost' ? figure.fundedFrom?.value : undefined);
  const counted = figure.counted && printed(record.text, figure.counted);
  const norm = role === 'norm' && !anchor ? (counted ?? normSubject(record, figure, language)) : undefined;
  if (!anchor && !norm) return undefined;
  const thing = lexemesOf(counted ?? norm ?? unit, language).join(' ');
  const key = [
    anchor ? lexemesOf(anchor, language).join(' ') : '',
    unit === 'person' && anchor ? 'person' : thing,
    unit,
    role,
  ].join('|');
  return { key, label: [counted ?? norm, anchor].filter(Boolean).join(', ') };
}

/**
 * What a norm that counts nothing is for: the nearest word for it in its paragraph, else its own value ("0.7 %"), by which
 * a norm is known as well.
 */
function normSubject({ text, blocks }: LetterRecord, figure: Figure, language: Language): string {
  const around = blocks.find(({ start, end }) => start <= figure.start && figure.end <= end);
  const value = `${figure.low ?? figure.high} ${figure.unit}`;
  if (!around) return value;
  const words = language.lexemes(
    language.tokenize(text.slice(around.start, around.end), [
      { kind: 'paragraph', start: 0, end: around.end - around.start },
    ]),
  );
  const at = figure.start - around.start;
  const subjects = words.flatMap(({ lexeme, parts = [], start }) => {
    const subject = [lexeme, ...parts].map((one) => language.comparison.normSubjects.get(one)).find(Boolean);
    return subject ? [{ subject, away: Math.abs(start - at) }] : [];
  });
  return subjects.sort((a, b) => a.away - b.away)[0]?.subject ?? value;
}

function lexemesOf(words: string, language: Language): string[] {
  const tokens = language.tokenize(words, [{ kind: 'paragraph', start: 0, end: words.length }]);
  return language
    .lexemes(tokens)
    .flatMap(({ lexeme }) => (language.commonLexemes.has(lexeme) ? [] : [lexeme]));
}

/** Points of one period from different letters whose ranges do not meet. */
function contradictions(points: readonly SeriesPoint[]): [number, number][] {
  const pairs: [number, number][] = [];
  const byPeriod = new Map<string, number[]>();
  points.forEach((point, i) => {
    if (!point.period) return;
    const key = `${point.period.from}/${point.period.to}`;
    for (const j of byPeriod.get(key) ?? [])
      if (points[j]!.letter !== point.letter && !meet(points[j]!, point)) pairs.push([j, i]);
    byPeriod.set(key, [...(byPeriod.get(key) ?? []), i]);
  });
  return pairs;
}

/** True when two values can both be right: their ranges, widened by a tenth for 'about', share a value. */
function meet(a: SeriesPoint, b: SeriesPoint): boolean {
  const [aLow, aHigh] = range(a);
  const [bLow, bHigh] = range(b);
  return aLow <= bHigh && bLow <= aHigh;
}

function range({ low, high, hedge }: SeriesPoint): [number, number] {
  const slack = hedge === 'about' ? 0.1 : 0;
  return [low === null ? -Infinity : low * (1 - slack), high === null ? Infinity : high * (1 + slack)];
}

const dayOf = (record: LetterRecord): string | undefined =>
  record.letter.date?.value ?? record.meeting?.start?.value;
