import { Option } from 'commander';
import type { ReferenceFilter } from '../../register/register.ts';
import type { AddCommand } from '../door.ts';
import { type ListOptions, withList } from '../register/options.ts';

/** `inzet references`. */
export const referencesCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('references')
    .summary(say({ nl: 'toon waar brieven naar verwijzen', en: 'list what letters refer to' }))
    .description(
      say({
        nl: 'Toont verwijzingen naar Kamerstukken, moties, resoluties en verdragen.',
        en: 'Lists references to parliamentary papers, motions, resolutions and treaties.',
      }),
    )
    .option('--to <id>', say({ nl: 'naar dit stuk: S/RES/2735', en: 'to this document: S/RES/2735' }))
    .option('--letter <id>', say({ nl: 'van deze brief', en: 'of this letter' }))
    .addOption(
      new Option('--type <type>', say({ nl: 'soort stuk', en: 'kind of document' })).choices([
        'kamerstuk',
        'motie',
        'unsc_resolution',
        'un_resolution',
        'com',
        'eu_document',
        'eu_act',
        'treaty',
        'other',
      ]),
    );
  withList(command, door).action(async (options: ListOptions & ReferenceFilter) => {
    const { references } = await import('../register/views.ts');
    await references(options, door);
  });
};
