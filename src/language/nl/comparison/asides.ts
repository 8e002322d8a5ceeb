import type { Span } from '../../../span.ts';

const brackets = /\([^()]*\)/g;
/** A clause that tells something about the thing before it, up to the comma that closes it or the end. */
const relative = /,\s+(?:die|dat|wat|waar\w*|d\.w\.z\.|dat\s+wil\s+zeggen|gelegen)\s[^,]*(?:,|$)/g;

/** The parts of a span that say something about a thing and are no part of what is wanted: brackets and relative clauses. */
export function asides(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  return [brackets, relative].flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
}
