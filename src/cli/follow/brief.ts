import { briefNote } from '../../publish/brief/brief.ts';
import { draftNote } from '../../publish/brief/draft.ts';
import { briefMessages } from '../../publish/messages/brief.ts';
import { languages } from '../../reading/languages.ts';
import { gatherBrief } from '../../register/briefing.ts';
import type { Door } from '../door.ts';
import { put } from '../output.ts';
import { absent, open } from '../register/open.ts';
import type { PlaceOptions } from '../register/options.ts';
import { type NoteFormat, noteFormat, renderNote } from './note.ts';
import { wordingOf } from './run.ts';

export interface BriefOptions extends PlaceOptions {
  format?: NoteFormat;
  output?: string;
  today?: string;
}

/** `inzet brief MEETING`. */
export async function brief(id: string, options: BriefOptions, door: Door): Promise<void> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const input = await open(options, door, (register) => gatherBrief(register, id, languages.nl, today));
  if (!input) throw absent(door, id);
  const note = briefNote(input, { ...wordingOf(door), brief: briefMessages[door.language] });
  const format = noteFormat(options.format, options.output, 'md');
  await put(await renderNote(note, format, door), options.output, door);
}

/** `inzet draft report MEETING`. */
export async function draftReport(id: string, options: BriefOptions, door: Door): Promise<void> {
  const found = await open(options, door, async (register) => {
    const meeting = await register.meeting(id);
    return meeting && { meeting, agendas: await register.records(meeting.agendas) };
  });
  if (!found) throw absent(door, id);
  const wording = { ...wordingOf(door), brief: briefMessages[door.language] };
  const note = draftNote(found.meeting, found.agendas, wording);
  const format = noteFormat(options.format, options.output, 'docx');
  await put(await renderNote(note, format, door), options.output, door);
}
