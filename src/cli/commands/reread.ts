import type { AddCommand } from '../door.ts';
import { formatOption, type PlaceOptions, threadsOption, withPlace } from '../register/options.ts';

/** `inzet reread [ID…]`. */
export const rereadCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('reread')
    .summary(say({ nl: 'lees bewaarde brieven opnieuw', en: 'read kept letters again' }))
    .description(
      say({
        nl: 'Leest bewaarde brieven opnieuw, zoals deze versie van Inzet ze leest, en toont wat er verandert. Verbeteringen blijven.',
        en: 'Reads kept letters again, as this version of Inzet reads them, and shows what changes. Corrections stay.',
      }),
    )
    .argument(
      '[letter...]',
      say({ nl: 'kenmerken; anders alle brieven', en: 'identifiers; otherwise all letters' }),
    )
    .addOption(formatOption(door, ['text', 'json']))
    .addOption(threadsOption(door));
  withPlace(command, door).action(
    async (ids: string[], options: PlaceOptions & { threads?: number; format: 'text' | 'json' }) => {
      const { reread } = await import('../register/upkeep.ts');
      await reread(ids, options, door);
    },
  );
};
