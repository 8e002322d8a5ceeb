import { readText } from '../../src/index.ts';
import { nl } from '../../src/language/nl/index.ts';
import type { LetterRecord, Statement } from '../../src/record/types.ts';

/**
 * A letter whose statements are marked in its text: `Nederland {call planned: zal oproepen tot X}.` A holder other than
 * the government precedes the stance: `{collective decide reported: nam conclusies aan}`.
 */
export function marked(id: string, kind: LetterRecord['kind'], markedText: string): LetterRecord {
  const spans: { start: number; end: number; words: string[] }[] = [];
  let text = '';
  let rest = markedText;
  for (;;) {
    const open = rest.indexOf('{');
    if (open < 0) break;
    const close = rest.indexOf('}', open);
    const colon = rest.indexOf(': ', open);
    text += rest.slice(0, open);
    const start = text.length;
    text += rest.slice(colon + 2, close);
    spans.push({ start, end: text.length, words: rest.slice(open + 1, colon).split(' ') });
    rest = rest.slice(close + 1);
  }
  text += rest;
  const record = readText(text, { name: `${id}.txt` });
  const inside = (span: { start: number; end: number }, items: readonly { start: number; end: number }[]) =>
    items.flatMap((item, i) => (span.start <= item.start && item.start < span.end ? [i] : []));
  const statements = spans.map(({ start, end, words }, i): Statement => {
    const [phase, stance, holder = 'government'] = words.toReversed();
    const span = { start, end };
    const sentences = nl.sentences(nl.tokenize(text, record.blocks));
    return {
      id: `s${i + 1}`,
      ...span,
      trigger: span,
      content: span,
      sentence: sentences.find((s) => s.start <= start && start < s.end) ?? span,
      holder: { class: holder as Statement['holder']['class'] },
      stance: stance as Statement['stance'],
      phase: phase as Statement['phase'],
      topics: [],
      actors: [],
      figures: inside(span, record.figures),
      dates: inside(span, record.dates),
      rules: ['marked'],
      confidence: 1,
    };
  });
  return { ...record, id, kind, statements };
}
