import { Option } from 'commander';
import type { AddCommand } from '../door.ts';
import type { FollowOptions } from '../follow/run.ts';

/** `inzet follow AGENDA REPORT`: puts an annotated agenda beside the report of the same meeting. */
export const followCommand: AddCommand = (program, door) => {
  const { say } = door;
  program
    .command('follow')
    .summary(
      say({ nl: 'wat er van een geannoteerde agenda terugkwam', en: 'what came of an annotated agenda' }),
    )
    .description(
      say({
        nl: 'Legt een geannoteerde agenda naast het verslag van dezelfde bijeenkomst: wat is teruggekoppeld, gewijzigd, niet teruggekoppeld of nieuw, met de woorden waarop dat berust.',
        en: 'Puts an annotated agenda beside the report of the same meeting: what was reported, changed, not reported or new, with the words it rests on.',
      }),
    )
    .argument(
      '<agenda>',
      say({ nl: 'bestand met de geannoteerde agenda', en: 'file of the annotated agenda' }),
    )
    .argument('<report>', say({ nl: 'bestand met het verslag', en: 'file of the report' }))
    .addOption(
      new Option(
        '-f, --format <format>',
        say({
          nl: 'vorm van de uitvoer, waar die niet uit --output volgt',
          en: 'form of the output, where --output does not tell it',
        }),
      ).choices(['text', 'json', 'html', 'md', 'docx']),
    )
    .option('-o, --output <file>', say({ nl: 'schrijf naar dit bestand', en: 'write to this file' }))
    .action(async (agenda: string, report: string, options: FollowOptions) => {
      const { follow } = await import('../follow/run.ts');
      await follow(agenda, report, options, door);
    });
};
