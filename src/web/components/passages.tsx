import type { Passage } from '../../register/search.ts';

/** A stretch of a letter with the found words marked. */
export function PassageText({ passage }: { passage: Passage }) {
  const parts: (string | { mark: string })[] = [];
  let at = passage.start;
  for (const { start, end } of passage.marks) {
    if (start > at) parts.push(slice(passage, at, start));
    parts.push({ mark: slice(passage, start, end) });
    at = end;
  }
  if (at < passage.end) parts.push(slice(passage, at, passage.end));
  return <>{parts.map((part) => (typeof part === 'string' ? part : <mark>{part.mark}</mark>))}</>;
}

function slice(passage: Passage, from: number, to: number): string {
  return passage.text.slice(from - passage.start, to - passage.start);
}
