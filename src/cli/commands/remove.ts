import type { AddCommand } from '../door.ts';
import { type PlaceOptions, withPlace } from '../register/options.ts';

/** `inzet remove ID…`. */
export const removeCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('remove')
    .summary(say({ nl: 'haal brieven uit het register', en: 'take letters out of the register' }))
    .description(
      say({
        nl: 'Haalt brieven uit het register, met hun versies, bestanden en verbeteringen.',
        en: 'Takes letters out of the register, with their versions, files and corrections.',
      }),
    )
    .argument('<letter...>', say({ nl: 'kenmerken', en: 'identifiers' }));
  withPlace(command, door).action(async (ids: string[], options: PlaceOptions) => {
    const { remove } = await import('../register/upkeep.ts');
    await remove(ids, options, door);
  });
};
