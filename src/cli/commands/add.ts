import { InvalidArgumentError } from 'commander';
import type { AddCommand } from '../door.ts';
import type { AddOptions } from '../register/add.ts';
import { threadsOption, withPlace } from '../register/options.ts';

/** `inzet add FILE…`: keeps letters in the register. */
export const addCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('add')
    .summary(say({ nl: 'voeg brieven toe aan het register', en: 'add letters to the register' }))
    .description(
      say({
        nl: 'Leest brieven en bewaart ze. Een brief die er al is wordt niet dubbel bewaard; een veranderde brief wordt een nieuwe versie. Na een onderbreking gaat dezelfde opdracht verder.',
        en: 'Reads letters and keeps them. A letter that is there already is not kept twice; a changed letter becomes a new version. After an interruption the same command goes on.',
      }),
    )
    .argument(
      '<file...>',
      say({
        nl: 'bestanden of mappen; - is de standaardinvoer',
        en: 'files or folders; - is standard input',
      }),
    )
    .option(
      '--queue',
      say({
        nl: 'zet ze op de wachtrij van een PostgreSQL-register',
        en: 'put them on the queue of a PostgreSQL register',
      }),
    )
    .option('-q, --quiet', say({ nl: 'geen regel per bestand', en: 'no line for each file' }))
    .addOption(threadsOption(door));
  withPlace(command, door).action(async (paths: string[], options: AddOptions) => {
    if (paths.filter((path) => path === '-').length > 1)
      throw new InvalidArgumentError(say({ nl: '- kan maar één keer', en: '- can be given once' }));
    const { add } = await import('../register/add.ts');
    await add(paths, options, door);
  });
};
