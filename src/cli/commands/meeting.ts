import type { AddCommand } from '../door.ts';
import { formatOption, type PlaceOptions, withPlace } from '../register/options.ts';

/** `inzet meeting ID`. */
export const meetingCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('meeting')
    .summary(say({ nl: 'toon één bijeenkomst', en: 'show one meeting' }))
    .description(
      say({
        nl: 'Toont een bijeenkomst met haar brieven, sessies en standpunten.',
        en: 'Shows a meeting with its letters, sessions and statements.',
      }),
    )
    .argument(
      '<id>',
      say({
        nl: 'kenmerk: nato-foreign-ministers/2024-12-03',
        en: 'identifier: nato-foreign-ministers/2024-12-03',
      }),
    )
    .addOption(formatOption(door, ['text', 'json']));
  withPlace(command, door).action(async (id: string, options: PlaceOptions & { format: 'text' | 'json' }) => {
    const { meeting } = await import('../register/views.ts');
    await meeting(id, options, door);
  });
};
