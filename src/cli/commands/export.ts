import type { AddCommand } from '../door.ts';
import { type PlaceOptions, withPlace } from '../register/options.ts';

/** `inzet export FILE`. */
export const exportCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('export')
    .summary(
      say({ nl: 'schrijf het hele register in één bestand', en: 'write the whole register to one file' }),
    )
    .description(
      say({
        nl: 'Schrijft het hele register in één bestand (gzip, een regel JSON per brief) dat elk ander register kan inlezen. Sleutels voor de API gaan niet mee.',
        en: 'Writes the whole register to one file (gzip, a line of JSON for each letter) that any other register can take in. Tokens for the API stay behind.',
      }),
    )
    .argument('<file>', say({ nl: 'bestand; - is de standaarduitvoer', en: 'file; - is standard output' }));
  withPlace(command, door).action(async (path: string, options: PlaceOptions) => {
    const { exportRegister } = await import('../register/upkeep.ts');
    await exportRegister(path, options, door);
  });
};
