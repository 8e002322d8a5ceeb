import { type Command, Option } from 'commander';
import type { AddCommand, Door } from '../door.ts';
import type { BriefOptions } from '../follow/brief.ts';
import { day, withPlace } from '../register/options.ts';

/** `inzet brief MEETING`: the note for a meeting, made from the register. */
export const briefCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('brief')
    .summary(say({ nl: 'maak een notitie bij een bijeenkomst', en: 'make the note for a meeting' }))
    .description(
      say({
        nl: 'Maakt uit het register een notitie bij een bijeenkomst: de feiten, de standpunten per sessie, wat er van de vorige keer terecht kwam, openstaande toezeggingen, cijfers met hun verloop en aangehaalde stukken, elke regel met zijn bron.',
        en: 'Makes the note for a meeting from the register: facts, positions by session, what became of last time, open undertakings, figures with their history and documents cited, each line with its source.',
      }),
    )
    .option(
      '--today <day>',
      say({ nl: 'dag waarop de stand geldt; anders vandaag', en: 'day that it is as of; otherwise today' }),
      day(say),
    );
  withNote(command, door, ['md', 'html', 'docx', 'text']).action(
    async (id: string, options: BriefOptions) => {
      const { brief } = await import('../follow/brief.ts');
      await brief(id, options, door);
    },
  );
};

/** `inzet draft report MEETING`: the skeleton of a report. */
export const draftCommand: AddCommand = (program, door) => {
  const { say } = door;
  const draft = program
    .command('draft')
    .summary(say({ nl: 'maak een concept', en: 'make a draft' }))
    .description(
      say({ nl: 'Maakt een concept om verder te schrijven.', en: 'Makes a draft to write on from.' }),
    );
  const command = draft
    .command('report')
    .summary(say({ nl: 'concept van een verslag', en: 'draft of a report' }))
    .description(
      say({
        nl: 'Maakt het geraamte van een verslag: de sessies als koppen, daaronder de aangekondigde punten.',
        en: 'Makes the skeleton of a report: the sessions as headings, the announced points under each.',
      }),
    );
  withNote(command, door, ['docx', 'md', 'html', 'text']).action(
    async (id: string, options: BriefOptions) => {
      const { draftReport } = await import('../follow/brief.ts');
      await draftReport(id, options, door);
    },
  );
};

function withNote(command: Command, door: Door, formats: readonly string[]): Command {
  const { say } = door;
  command
    .argument(
      '<meeting>',
      say({
        nl: 'kenmerk van de bijeenkomst: nato-foreign-ministers/2024-12-03',
        en: 'identifier of the meeting: nato-foreign-ministers/2024-12-03',
      }),
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        say({
          nl: `vorm van de uitvoer, waar die niet uit --output volgt; anders ${formats[0]}`,
          en: `form of the output, where --output does not tell it; otherwise ${formats[0]}`,
        }),
      ).choices(formats),
    )
    .option('-o, --output <file>', say({ nl: 'schrijf naar dit bestand', en: 'write to this file' }));
  return withPlace(command, door);
}
