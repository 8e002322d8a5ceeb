import { Option } from 'commander';
import type { AddCommand } from '../door.ts';
import type { ServeOptions } from '../serve/run.ts';

/** `inzet serve`: the web application and the HTTP interface over the register. */
export const serveCommand: AddCommand = (program, door) => {
  const { say } = door;
  program
    .command('serve')
    .summary(
      say({
        nl: 'open het register als webapplicatie en API',
        en: 'open the register as web application and API',
      }),
    )
    .description(
      say({
        nl: 'Opent het register als webapplicatie, met de API onder /api/v1.',
        en: 'Opens the register as a web application, with the API under /api/v1.',
      }),
    )
    .addOption(
      new Option('-p, --port <port>', say({ nl: 'poort; 0 kiest een vrije', en: 'port; 0 takes a free one' }))
        .env('PORT')
        .default('8080'),
    )
    .option('--host <host>', say({ nl: 'adres om op te luisteren', en: 'address to listen on' }), '127.0.0.1')
    .option('--register <path>', say({ nl: 'bestand van het register', en: 'file of the register' }))
    .option('--database <url>', say({ nl: 'PostgreSQL-database', en: 'PostgreSQL database' }))
    .option(
      '--private',
      say({ nl: 'ook lezen vraagt een sleutel (API)', en: 'reading needs a token too (API)' }),
    )
    .option(
      '--secure',
      say({ nl: 'achter HTTPS: cookies alleen daarover', en: 'behind HTTPS: cookies over it only' }),
    )
    .option(
      '--max-size <megabytes>',
      say({ nl: 'grootste bestand dat wordt aangenomen', en: 'largest file that is taken' }),
      '25',
    )
    .action(async (options: ServeOptions) => {
      const { serve } = await import('../serve/run.ts');
      await serve(options, door);
    });
};
