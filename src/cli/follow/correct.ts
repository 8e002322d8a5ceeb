import { followMessages } from '../../publish/messages/follow.ts';
import type { Translated } from '../../publish/messages/messages.ts';
import { shown } from '../../publish/text/layout.ts';
import type { Correction, CorrectionTarget } from '../../register/corrections.ts';
import { CommandError, type Door } from '../door.ts';
import { open } from '../register/open.ts';
import type { PlaceOptions } from '../register/options.ts';

export interface CorrectOptions extends PlaceOptions {
  who: string;
  why: string;
}

/** Keeps what a person says against what was read or compared, and says what was kept. */
export async function correct(
  letter: string,
  target: CorrectionTarget,
  { who, why, ...place }: CorrectOptions,
  door: Door,
): Promise<void> {
  const kept = await open(place, door, (register) => register.correct({ letter, target, who, why }));
  door.stdout.write(`${line(kept, door)}\n`);
}

/** Takes a correction back. */
export async function withdraw(
  id: number,
  { who, ...place }: PlaceOptions & { who: string },
  door: Door,
): Promise<void> {
  const done = await open(place, door, (register) => register.withdraw(id, who));
  if (!done) throw new CommandError(door.say(nothing(id)));
  door.stdout.write(
    `${door.say({ nl: `correctie ${id} is ingetrokken.`, en: `correction ${id} is withdrawn.` })}\n`,
  );
}

const nothing = (id: number): Translated => ({
  nl: `er is geen correctie ${id} die nog geldt.`,
  en: `there is no correction ${id} that still holds.`,
});

/** Lists corrections, of one letter when it is named. */
export async function corrections(
  letter: string | undefined,
  place: PlaceOptions,
  door: Door,
): Promise<void> {
  const found = await open(place, door, (register) =>
    register.corrections(letter === undefined ? {} : { letter }),
  );
  for (const one of found) door.stdout.write(`${line(one, door)}\n`);
}

function line(
  { id, letter, target, who, when, why, withdrawn }: Correction,
  { say, language }: Door,
): string {
  const back = withdrawn && `${shown(withdrawn.who)}, ${moment(withdrawn.when)}`;
  return [
    `${id}  ${shown(letter)}: ${shown(say(whatIsPut(target)))}`,
    `    ${shown(who)}, ${moment(when)}: ${shown(why)}`,
    ...(back ? [`    ${say({ nl: `ingetrokken door ${back}`, en: `withdrawn by ${back}` })}`] : []),
  ].join('\n');

  function whatIsPut(put: CorrectionTarget): Translated {
    if (put.kind === 'field') {
      const value = typeof put.value === 'string' ? put.value : JSON.stringify(put.value);
      return put.value === null
        ? { nl: `${put.path} weggenomen`, en: `${put.path} taken away` }
        : { nl: `${put.path} is ${value}`, en: `${put.path} is ${value}` };
    }
    if (put.kind === 'meeting')
      return put.meeting === null
        ? { nl: 'hoort bij geen bijeenkomst', en: 'is about no meeting' }
        : { nl: `hoort bij ${put.meeting}`, en: `is about ${put.meeting}` };
    const outcome = followMessages[language].outcomes[put.outcome].toLowerCase();
    const shows = put.evidence.length > 0 ? ` (${put.evidence.join(', ')})` : '';
    return {
      nl: `${put.statement} is door ${put.report} ${outcome}${shows}`,
      en: `${put.statement} is ${outcome} by ${put.report}${shows}`,
    };
  }
}

/** "2025-03-01 14:05", in universal time. */
const moment = (when: string): string => when.slice(0, 16).replace('T', ' ');

/** The value that a field is given: JSON where it is JSON, else the words themselves. */
export function fieldValue(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return words;
  }
}
