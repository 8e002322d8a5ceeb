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
  door.stdout.write(`${line(kept)}\n`);
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
  for (const one of found) door.stdout.write(`${line(one)}\n`);
}

function line({ id, letter, target, who, when, why, withdrawn }: Correction): string {
  const about = { ...target, kind: undefined };
  const back = withdrawn ? ` (− ${withdrawn.who}, ${withdrawn.when})` : '';
  return `${id}  ${shown(letter)}  ${target.kind} ${JSON.stringify(about)}  ${shown(who)}, ${when}: ${shown(why)}${back}`;
}

/** The value that a field is given: JSON where it is JSON, else the words themselves. */
export function fieldValue(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return words;
  }
}
