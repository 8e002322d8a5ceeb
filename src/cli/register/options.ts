import { type Command, InvalidArgumentError, Option } from 'commander';
import { facetNames } from '../../register/search.ts';
import type { Door } from '../door.ts';

/** Which register a command is about. */
export interface PlaceOptions {
  register?: string;
  database?: string;
}

export type ListFormat = 'text' | 'json' | 'csv';

/** How a list is written and how much of it. */
export interface ListOptions extends PlaceOptions {
  format: ListFormat;
  limit?: number;
  cursor?: string;
}

/** Adds `--register` and `--database`. */
export function withPlace(command: Command, { say }: Door): Command {
  return command
    .option(
      '--register <path>',
      say({
        nl: 'bestand van het register; anders dat in uw gegevensmap',
        en: 'file of the register; otherwise the one in your data folder',
      }),
    )
    .option(
      '--database <url>',
      say({
        nl: 'PostgreSQL-database met het register; anders INZET_DATABASE_URL',
        en: 'PostgreSQL database with the register; otherwise INZET_DATABASE_URL',
      }),
    );
}

/** Adds what every list takes: where the register is, the format, and which part of the list. */
export function withList(command: Command, door: Door): Command {
  const { say } = door;
  return withPlace(command, door)
    .addOption(formatOption(door, ['text', 'json', 'csv']))
    .addOption(
      new Option(
        '-n, --limit <number>',
        say({ nl: 'hoogstens zoveel regels, van 1 tot 1000', en: 'at most so many items, from 1 to 1000' }),
      ).argParser((text) => wholeNumber(text, 1, 1000, door)),
    )
    .option(
      '--cursor <text>',
      say({ nl: 'ga verder waar een lijst eindigde', en: 'go on where a list ended' }),
    );
}

/** Adds the filters of letters and statements; each may be given several times, which widens it. */
export function withFilter(command: Command, door: Door): Command {
  const { say } = door;
  const many = (flag: string, nl: string, en: string, choices?: readonly string[]): Option =>
    manyOption(flag, say({ nl, en }), door, choices);
  return command
    .addOption(
      many('--holder <class>', 'wie het vindt', 'who holds it', ['government', 'collective', 'other']),
    )
    .addOption(
      many('--stance <stance>', 'houding', 'stance', [
        'emphasise',
        'assess',
        'support',
        'oppose',
        'concern',
        'call',
        'commit',
        'decide',
      ]),
    )
    .addOption(
      many('--phase <phase>', 'aangekondigd, vast of gemeld', 'announced, standing or reported', [
        'planned',
        'standing',
        'reported',
      ]),
    )
    .addOption(many('--actor <name>', 'land, organisatie of persoon', 'country, organisation or person'))
    .addOption(many('--topic <name>', 'onderwerp', 'topic'))
    .addOption(many('--meeting <id>', 'bijeenkomst', 'meeting'))
    .addOption(many('--body <id>', 'gremium dat bijeenkomt', 'body that meets'))
    .addOption(many('--office <name>', 'ambt van een ondertekenaar', 'office of a sender'))
    .addOption(
      many('--kind <kind>', 'soort brief', 'kind of letter', ['annotated_agenda', 'report', 'letter']),
    )
    .addOption(many('--dossier <number>', 'Kamerstukdossier', 'dossier'))
    .option('--since <day>', say({ nl: 'brieven vanaf deze dag', en: 'letters from this day on' }), day(say))
    .option(
      '--until <day>',
      say({ nl: 'brieven tot en met deze dag', en: 'letters up to this day' }),
      day(say),
    );
}

/** An option that may be given several times. */
export function manyOption(
  flag: string,
  description: string,
  { say }: Door,
  choices?: readonly string[],
): Option {
  const option = new Option(flag, description);
  if (choices) option.choices(choices);
  return option.argParser((value: string, earlier: string[] | undefined) => {
    if (choices && !choices.includes(value))
      throw new InvalidArgumentError(
        say({ nl: `kies uit ${choices.join(', ')}`, en: `choose from ${choices.join(', ')}` }),
      );
    return [...(earlier ?? []), value];
  });
}

/** `--format`, with the first as default. */
export function formatOption({ say }: Door, formats: readonly string[]): Option {
  return new Option('-f, --format <format>', say({ nl: 'vorm van de uitvoer', en: 'form of the output' }))
    .choices(formats)
    .default(formats[0]);
}

/** `--threads`, for commands that read letters. */
export function threadsOption(door: Door): Option {
  return new Option(
    '--threads <number>',
    door.say({
      nl: 'brieven die tegelijk gelezen worden; anders zoveel als er processorkernen zijn',
      en: 'letters that are read at the same time; otherwise as many as there are processor cores',
    }),
  ).argParser((text) => wholeNumber(text, 1, 64, door));
}

/** The filter fields that options name: those of `withFilter`, and the letter. */
export const filterFields = [
  'letter',
  'holder',
  'stance',
  'phase',
  'actor',
  'topic',
  'meeting',
  'body',
  'office',
  'kind',
  'dossier',
  'since',
  'until',
] as const;

/** Facets in the order in which they are shown. */
export const shownFacets = facetNames;

/** Reads a day of the calendar, YYYY-MM-DD. */
export function day(say: Door['say']): (text: string) => string {
  return (text) => {
    const date = new Date(`${text}T00:00:00Z`);
    if (
      !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
      Number.isNaN(date.getTime()) ||
      !date.toISOString().startsWith(text)
    )
      throw new InvalidArgumentError(
        say({ nl: 'geef een dag als 2024-12-03', en: 'give a day as 2024-12-03' }),
      );
    return text;
  };
}

/** Reads a whole number within bounds. */
export function wholeNumber(text: string, from: number, to: number, { say }: Door): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < from || number > to)
    throw new InvalidArgumentError(
      say({ nl: `geef een getal van ${from} tot ${to}`, en: `give a number from ${from} to ${to}` }),
    );
  return number;
}
