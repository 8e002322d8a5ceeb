import type { AddCommand } from '../door.ts';
import { type PlaceOptions, withPlace } from '../register/options.ts';

/** `inzet migrate`. */
export const migrateCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('migrate')
    .summary(
      say({
        nl: 'maak een database klaar of breng hem bij',
        en: 'prepare a database or bring it up to date',
      }),
    )
    .description(
      say({
        nl: 'Maakt het register in een PostgreSQL-database aan of brengt het bij. Een bestand wordt vanzelf bijgebracht.',
        en: 'Makes the register in a PostgreSQL database or brings it up to date. A file is brought up to date by itself.',
      }),
    );
  withPlace(command, door).action(async (options: PlaceOptions) => {
    const { migrate } = await import('../register/upkeep.ts');
    await migrate(options, door);
  });
};
