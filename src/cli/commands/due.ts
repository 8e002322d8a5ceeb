import { InvalidArgumentError } from 'commander';
import type { AddCommand } from '../door.ts';
import type { DueOptions } from '../follow/due.ts';
import { day, formatOption, withPlace } from '../register/options.ts';

/** `inzet due`. */
export const dueCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('due')
    .summary(say({ nl: 'toezeggingen waarvan de termijn nadert', en: 'undertakings that fall due' }))
    .description(
      say({
        nl: 'Toont toezeggingen met een termijn die nadert of verstreken is, voor zover geen verslag ze heeft teruggekoppeld.',
        en: 'Lists undertakings whose deadline comes or has gone by, unless a report has settled them.',
      }),
    )
    .option(
      '--within <days>',
      say({ nl: 'hoeveel dagen vooruit: 30d of 30', en: 'how many days ahead: 30d or 30' }),
      (text) => {
        const days = /^(\d{1,4})d?$/.exec(text)?.[1];
        if (days === undefined)
          throw new InvalidArgumentError(
            say({ nl: 'geef een aantal dagen, zoals 30d', en: 'give a number of days, such as 30d' }),
          );
        return Number(days);
      },
      30,
    )
    .option(
      '--today <day>',
      say({ nl: 'dag waarop de stand geldt; anders vandaag', en: 'day that it is as of; otherwise today' }),
      day(say),
    )
    .addOption(formatOption(door, ['text', 'json', 'csv']));
  withPlace(command, door).action(async (options: DueOptions) => {
    const { due } = await import('../follow/due.ts');
    await due(options, door);
  });
};
