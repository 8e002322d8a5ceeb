import type { Chunk, Page } from './chunks.ts';

/** A chunk has a face when this part of its characters is set in it. */
const NEARLY_ALL = 0.95;

/** The faces of running text: those that set most of some page. Producers may embed one type face as a new font for every page. */
export function bodyFaces(pages: readonly Page[]): Set<string> {
  const bodies = new Set<string>();
  for (const { chunks } of pages) {
    const counts = new Map<string, number>();
    let all = 0;
    for (const { faces } of chunks) {
      for (const [face, characters] of faces) {
        counts.set(face, (counts.get(face) ?? 0) + characters);
        all += characters;
      }
    }
    for (const [face, characters] of counts) if (characters > all / 2) bodies.add(face);
  }
  return bodies;
}

/** The face that sets a chunk apart from running text; undefined for a body's face and for a mixture. */
export function faceOf(chunk: Chunk, bodies: ReadonlySet<string>): string | undefined {
  let all = 0;
  let most: [string, number] = ['', 0];
  for (const one of chunk.faces) {
    all += one[1];
    if (one[1] > most[1]) most = one;
  }
  return most[1] >= all * NEARLY_ALL && !bodies.has(most[0]) ? most[0] : undefined;
}
