/** A half-open stretch `[start, end)` of a text, in UTF-16 code units, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  start: number;
  end: number;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer` (equal spans contain each other). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Index of the last of the spans, in order of their start, that starts at or before the offset; -1 when none does. */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the span that starts last at or before `inner`, when it holds it; -1 when it does not. */
export function innermost(spans: readonly Span[], inner: Span): number {
  const index = lastStartingBy(spans, inner.start);
  return index >= 0 && inner.end <= spans[index]!.end ? index : -1;
}

/** How many spans may lie inside another and before the one that is looked at. */
const nesting = 4;

/**
 * Indexes of the spans that overlap `span`, in order: a binary search and a short walk. The spans are in order of their
 * start and may hold a few smaller ones each, but don't otherwise overlap.
 */
export function overlapping(spans: readonly Span[], span: Span): number[] {
  const found: number[] = [];
  const last = lastStartingBy(spans, span.end - 1);
  for (let i = last, passed = 0; i >= 0 && passed <= nesting; i--) {
    if (overlaps(spans[i]!, span)) found.push(i);
    else passed++;
  }
  return found.reverse();
}

/** True when one of the spans overlaps `span`; the spans as in `overlapping`. */
export function isTouched(spans: readonly Span[], span: Span): boolean {
  const last = lastStartingBy(spans, span.end - 1);
  for (let i = last; i >= 0 && i >= last - nesting; i--) if (overlaps(spans[i]!, span)) return true;
  return false;
}

/** The span without the white space at its edges; an empty span at `span.start` when there is nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** True for the code units that separate words: blank, tab, line ends, no-break and thin spaces, BOM. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

/**
 * The words of a span as a reader would say them: white space collapsed to single blanks and broken words joined.
 */
export function printed(text: string, span: Span): string {
  const words = text.slice(span.start, span.end);
  if (isTidy(words)) return words;
  return rejoined(words)
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

/** True for words with single blanks between them and no other white space. */
function isTidy(words: string): boolean {
  let blank = true;
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i);
    if (c === BLANK ? blank : c < BLANK || c === NO_BREAK || c > LATIN) return false;
    blank = c === BLANK;
  }
  return !blank;
}

const BLANK = 32;
const NO_BREAK = 0xa0;
/** The last letter before which no white space stands in Unicode but the plain and the no-break blank. */
const LATIN = 0x24f;

/**
 * The text with a word that was broken at a real hyphen joined again ("NAVO-⏎bondgenoten" → "NAVO-bondgenoten";
 * "in-⏎ en uitvoer" stays two words).
 */
export function rejoined(text: string): string {
  if (!text.includes('\n')) return text;
  return text.replace(/(\p{L})-[ \t]*\n[ \t]*(?!(?:en|of|and|or)\b)(?=\p{L})/gu, '$1-');
}
