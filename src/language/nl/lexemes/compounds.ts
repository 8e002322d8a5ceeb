import { compoundParts, joints, openingParts } from './parts.ts';
import { stem } from './stem.ts';

const shortest = 3;
const longestWord = 60;

/**
 * The lexemes of the parts of a folded word, or undefined when it is not a compound: split at hyphens, then into words
 * of the field with the joints that Dutch puts between them ("veiligheidssteun", "bondgenotenoverleg"). The last part
 * may be inflected. Fewest parts win; of equal splits the one with the longest last part.
 */
export function compound(word: string): string[] | undefined {
  const pieces = word.split('-').filter((piece) => piece !== '');
  if (pieces.length > 1) return pieces.flatMap((piece) => split(piece) ?? [stem(piece)]);
  return split(word);
}

function split(word: string): string[] | undefined {
  if (word.length < 2 * shortest || word.length > longestWord || compoundParts.has(stem(word)))
    return undefined;
  const parts = best(word, 0, new Map());
  return parts && parts.length > 1 ? parts : undefined;
}

function best(word: string, from: number, known: Map<number, string[] | null>): string[] | null {
  const done = known.get(from);
  if (done !== undefined) return done;
  const rest = stem(word.slice(from));
  let found: string[] | null = word.length - from >= shortest && compoundParts.has(rest) ? [rest] : null;
  for (let at = from + shortest; !found && at <= word.length - shortest; at++) {
    const lexeme = opening(word.slice(from, at));
    if (!lexeme) continue;
    const tail = best(word, at, known);
    if (tail && (!found || tail.length + 1 < (found as string[]).length)) found = [lexeme, ...tail];
  }
  known.set(from, found);
  return found;
}

/** The lexeme of a part that something follows, with its joint taken off, when it is one. */
function opening(part: string): string | undefined {
  if (openingParts.has(part)) return part;
  for (const joint of joints) {
    if (!part.endsWith(joint) || part.length - joint.length < shortest) continue;
    const bare = stem(joint === '' ? part : joint === 's' ? part.slice(0, -1) : part);
    if (compoundParts.has(bare)) return bare;
  }
  return undefined;
}
