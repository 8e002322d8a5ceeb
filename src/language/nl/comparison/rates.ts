import type { Span } from '../../../span.ts';
import type { Rate } from '../../comparison.ts';

const perYear: Record<string, number> = { jaar: 1, halfjaar: 2, kwartaal: 4, maand: 12, week: 52, dag: 365 };
const count: Record<string, number> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  tien: 10,
};
const number = '(\\d+|een|één|twee|drie|vier|vijf|zes|tien)';
const unit = '(half\\s?jaar|jaar|jaren|kwartaal|maand|maanden|week|weken|dag|dagen)';

/** "jaarlijks", "tweewekelijks", "driemaandelijks". */
const adverb = /\b(half|twee|drie|vier|vijf|zes)?-?(jaarlijks|maandelijks|wekelijks|dagelijks)e?\b/gi;
/** "ieder kwartaal", "elke twee weken", "per half jaar", "om de zes maanden". */
const every = new RegExp(`\\b(?:elke?|iedere?|per|om\\s+de)\\s+(?:${number}\\s+)?${unit}\\b`, 'gi');
/** "twee keer per jaar", "eens in de twee weken", "eenmaal per kwartaal". */
const times = new RegExp(
  `\\b(?:${number}\\s*(?:keer|maal)|(een|twee|drie|vier)maal|eens)\\s+(?:per|in\\s+de|in\\s+het|om\\s+de)\\s+(?:${number}\\s+)?${unit}\\b`,
  'gi',
);

/** How often a thing is to happen, by the words of a span that tell it. */
export function rates(text: string, span: Span): Rate[] {
  const words = text.slice(span.start, span.end);
  const found: Rate[] = [];
  const put = (match: RegExpExecArray, often: number): void => {
    const start = span.start + match.index;
    const end = start + match[0].length;
    if (!found.some((one) => one.start < end && start < one.end)) found.push({ start, end, perYear: often });
  };
  for (const match of words.matchAll(times))
    put(match, (value(match[1] ?? match[2]) * lengthOf(match[4]!)) / value(match[3]));
  for (const match of words.matchAll(every)) put(match, lengthOf(match[2]!) / value(match[1]));
  for (const match of words.matchAll(adverb)) {
    const [part, word] = [match[1]?.toLowerCase(), match[2]!.toLowerCase()];
    const base = { jaarlijks: 1, maandelijks: 12, wekelijks: 52, dagelijks: 365 }[word]!;
    put(match, part === 'half' ? base * 2 : base / value(part));
  }
  return found.sort((a, b) => a.start - b.start);
}

const value = (word: string | undefined): number =>
  word === undefined ? 1 : (count[word.toLowerCase()] ?? Number(word));

function lengthOf(word: string): number {
  const singular = word
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/^jaren$/, 'jaar')
    .replace(/^weken$/, 'week')
    .replace(/(maand|dag)en$/, '$1');
  return perYear[singular]!;
}
