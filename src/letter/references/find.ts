import type { ReferenceExpression } from '../../language/references.ts';
import type { Reading } from '../reading.ts';

/**
 * Documents that the words cite, in order of the text; none overlaps another, and what the running heads and feet of
 * printed paper say is left out. Linear in the number of tokens.
 */
export function findReferences({ tokens, language }: Reading): ReferenceExpression[] {
  const found: ReferenceExpression[] = [];
  let at = 0;
  let floor = 0;
  let block = -1;
  while (at < tokens.length) {
    if (tokens[at]!.block !== block) {
      block = tokens[at]!.block;
      let end = at + 1;
      while (end < tokens.length && tokens[end]!.block === block) end++;
      floor = at;
      if (language.references.isRunningHead(tokens, at, end)) {
        at = end;
        continue;
      }
    }
    const read = language.references.parse(tokens, at, floor);
    if (read) found.push(...read.references);
    at = read ? Math.max(read.next, at + 1) : at + 1;
    if (read) floor = at;
  }
  return found;
}
