import type { AddCommand } from '../door.ts';
import { type PlaceOptions, withPlace } from '../register/options.ts';

/** `inzet import FILE`. */
export const importCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('import')
    .summary(say({ nl: 'neem een geëxporteerd register op', en: 'take in an exported register' }))
    .description(
      say({
        nl: 'Neemt de brieven op uit een bestand van inzet export. Brieven die er al zijn blijven zoals ze zijn.',
        en: 'Takes in the letters of a file that inzet export wrote. Letters that are there already stay as they are.',
      }),
    )
    .argument('<file>', say({ nl: 'bestand; - is de standaardinvoer', en: 'file; - is standard input' }));
  withPlace(command, door).action(async (path: string, options: PlaceOptions) => {
    const { importRegister } = await import('../register/upkeep.ts');
    await importRegister(path, options, door);
  });
};
