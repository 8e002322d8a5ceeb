import type { AddCommand } from '../door.ts';
import { threadsOption, withPlace } from '../register/options.ts';
import type { WorkerOptions } from '../register/queue.ts';

/** `inzet worker`: reads letters from the queue. */
export const workerCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('worker')
    .summary(say({ nl: 'lees brieven van de wachtrij', en: 'read letters from the queue' }))
    .description(
      say({
        nl: 'Leest brieven van de wachtrij van een PostgreSQL-register, tot hij gestopt wordt. Zoveel als u wilt, op zoveel machines als u wilt.',
        en: 'Reads letters from the queue of a PostgreSQL register until it is stopped. As many as you like, on as many machines as you like.',
      }),
    )
    .addOption(threadsOption(door));
  withPlace(command, door).action(async (options: WorkerOptions) => {
    const { work } = await import('../register/queue.ts');
    await work(options, door);
  });
};
