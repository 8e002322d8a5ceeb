import type { AddCommand } from '../door.ts';
import { withFilter, withList } from '../register/options.ts';
import type { FilterOptions } from '../register/search.ts';

/** `inzet letters`: what is in the register. */
export const lettersCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('letters')
    .summary(say({ nl: 'toon de brieven in het register', en: 'list the letters in the register' }))
    .description(say({ nl: 'Toont de brieven, de nieuwste eerst.', en: 'Lists the letters, newest first.' }));
  withFilter(withList(command, door), door).action(async (options: FilterOptions) => {
    const { letters } = await import('../register/search.ts');
    await letters(options, door);
  });
};
