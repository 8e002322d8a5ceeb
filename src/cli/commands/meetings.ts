import type { MeetingFilter } from '../../register/register.ts';
import type { AddCommand } from '../door.ts';
import { day, type ListOptions, withList } from '../register/options.ts';

/** `inzet meetings`. */
export const meetingsCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('meetings')
    .summary(say({ nl: 'toon bijeenkomsten met hun brieven', en: 'list meetings with their letters' }))
    .description(
      say({ nl: 'Toont bijeenkomsten, de laatste eerst.', en: 'Lists meetings, the latest first.' }),
    )
    .option('--body <id>', say({ nl: 'gremium dat bijeenkomt', en: 'body that meets' }))
    .option('--since <day>', say({ nl: 'vanaf deze dag', en: 'from this day on' }), day(say))
    .option('--until <day>', say({ nl: 'tot en met deze dag', en: 'up to this day' }), day(say));
  withList(command, door).action(async (options: ListOptions & MeetingFilter) => {
    const { meetings } = await import('../register/views.ts');
    await meetings(options, door);
  });
};
