import { overlaps, printed } from '../span.ts';
import type { LetterRecord } from './types.ts';

const longest = 240;

/** What a letter is called: its subject, else the heading that names its meeting, else that meeting, else its first words. */
export function titleOf(record: LetterRecord): string {
  return words(record).slice(0, longest);
}

function words({ letter, meeting, blocks, text, source }: LetterRecord): string {
  if (letter.subject) return letter.subject.value;
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const namesIt = heading && (!meeting || overlaps(heading, meeting.name));
  if (namesIt) return printed(text, heading);
  if (meeting) return meeting.name.value;
  return blocks[0] ? printed(text, blocks[0]) : source.name;
}
