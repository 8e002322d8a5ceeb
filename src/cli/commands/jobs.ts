import type { AddCommand } from '../door.ts';
import { formatOption, type ListFormat, type PlaceOptions, withPlace } from '../register/options.ts';

/** `inzet jobs`: how the queue stands. */
export const jobsCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('jobs')
    .summary(say({ nl: 'toon hoe de wachtrij ervoor staat', en: 'show how the queue stands' }))
    .description(
      say({
        nl: 'Toont hoeveel brieven wachten, hoeveel gelezen worden, en welke na drie pogingen terzijde zijn gelegd, met de fout. Wie zo’n bestand opnieuw toevoegt met --queue geeft het nieuwe pogingen.',
        en: 'Shows how many letters wait, how many are being read, and which were set aside after three tries, with the error. Adding such a file again with --queue gives it new tries.',
      }),
    )
    .addOption(formatOption(door, ['text', 'json', 'csv']));
  withPlace(command, door).action(async (options: PlaceOptions & { format: ListFormat }) => {
    const { jobs } = await import('../register/queue.ts');
    await jobs(options, door);
  });
};
