import { followUp } from '../../follow/outcomes.ts';
import { followJson } from '../../publish/follow/json.ts';
import { followNote } from '../../publish/follow/note.ts';
import type { Wording } from '../../publish/follow/words.ts';
import { followMessages } from '../../publish/messages/follow.ts';
import { messagesFor } from '../../publish/messages/messages.ts';
import { languages } from '../../reading/languages.ts';
import type { LetterRecord } from '../../record/types.ts';
import { CommandError, type Door } from '../door.ts';
import { put } from '../output.ts';
import { whyUnread } from '../read/failures.ts';
import { readInput } from '../read/letter.ts';
import { type NoteFormat, noteFormat, renderNote } from './note.ts';

export interface FollowOptions {
  format?: NoteFormat | 'json';
  output?: string;
}

/** `inzet follow`: what became of the positions of one letter by the other. */
export async function follow(
  agendaPath: string,
  reportPath: string,
  options: FollowOptions,
  door: Door,
): Promise<void> {
  const agenda = await letterAt(agendaPath, door);
  const report = await letterAt(reportPath, door);
  const found = followUp(agenda, report, languages.nl);
  const wording = wordingOf(door);
  const format = noteFormat(options.format, options.output, 'text');
  const content =
    format === 'json'
      ? `${JSON.stringify(followJson(found, report, wording), null, 2)}\n`
      : await renderNote(followNote(found, agenda, report, wording), format, door);
  await put(content, options.output, door);
}

/** The words of the interface that follow-up is told in. */
export const wordingOf = ({ language }: Door): Wording => ({
  messages: messagesFor(language),
  follow: followMessages[language],
});

async function letterAt(path: string, door: Door): Promise<LetterRecord> {
  try {
    return await readInput({ path, relative: path }, { language: 'nl' }, door);
  } catch (error) {
    throw new CommandError(whyUnread(path, error, door));
  }
}
