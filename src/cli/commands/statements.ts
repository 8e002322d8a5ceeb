import type { AddCommand } from '../door.ts';
import { manyOption, withFilter, withList } from '../register/options.ts';
import type { FilterOptions } from '../register/search.ts';

/** `inzet statements`: positions and undertakings. */
export const statementsCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('statements')
    .summary(say({ nl: 'toon standpunten en toezeggingen', en: 'list positions and undertakings' }))
    .description(
      say({
        nl: 'Toont standpunten, die van de nieuwste brief eerst.',
        en: 'Lists statements, those of the newest letter first.',
      }),
    )
    .addOption(manyOption('--letter <id>', say({ nl: 'van deze brief', en: 'of this letter' }), door));
  withFilter(withList(command, door), door).action(async (options: FilterOptions) => {
    const { statements } = await import('../register/search.ts');
    await statements(options, door);
  });
};
