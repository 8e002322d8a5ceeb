import type { Statement } from '../../record/types.ts';
import { overlapping } from '../../span.ts';
import type { RecordSoFar } from '../layers.ts';

/**
 * The holder of a statement, put right where an office with a name was taken for the government's own: "Minister Holub"
 * is somebody else's minister when the letter is signed, and not by a Holub. Guideline on holders: `government` is the
 * minister who sends the letter.
 */
export function knownSigner(
  holder: Statement['holder'],
  { letter, actors }: RecordSoFar,
): Statement['holder'] {
  const { span } = holder;
  if (holder.class !== 'government' || !span) return holder;
  const person = overlapping(actors, span)
    .map((i) => actors[i]!)
    .find(({ kind }) => kind === 'person');
  if (!person) return holder;
  const signers = letter.senders.flatMap(({ name }) => (name ? [surname(name)] : []));
  const known = signers.length === 0 || signers.includes(surname(person.name));
  return known ? holder : { ...holder, class: 'other' };
}

function surname(name: string): string {
  return name.split(/\s+/).at(-1)!.toLowerCase();
}
