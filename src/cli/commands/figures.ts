import { Option } from 'commander';
import type { FigureFilter } from '../../register/register.ts';
import type { AddCommand } from '../door.ts';
import { day, type ListOptions, withList } from '../register/options.ts';

/** `inzet figures`. */
export const figuresCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('figures')
    .summary(say({ nl: 'toon cijfers uit de brieven', en: 'list figures of the letters' }))
    .description(
      say({
        nl: 'Toont cijfers, die van de nieuwste brief eerst.',
        en: 'Lists figures, those of the newest letter first.',
      }),
    )
    .option(
      '--series',
      say({
        nl: 'als reeksen: wat door de brieven heen hetzelfde telt, met tegenspraak gemeld',
        en: 'as series: what counts the same across letters, contradictions told',
      }),
    )
    .option('--letter <id>', say({ nl: 'van deze brief', en: 'of this letter' }))
    .option('--unit <unit>', say({ nl: 'eenheid: EUR, person, percent', en: 'unit: EUR, person, percent' }))
    .addOption(
      new Option('--role <role>', say({ nl: 'rol', en: 'role' })).choices([
        'achieved',
        'target',
        'contribution',
        'cost',
        'norm',
        'count',
      ]),
    )
    .option(
      '--operation <name>',
      say({ nl: 'missie, fonds of programma', en: 'operation, fund or programme' }),
    )
    .option('--since <day>', say({ nl: 'brieven vanaf deze dag', en: 'letters from this day on' }), day(say))
    .option(
      '--until <day>',
      say({ nl: 'brieven tot en met deze dag', en: 'letters up to this day' }),
      day(say),
    );
  withList(command, door).action(async (options: ListOptions & FigureFilter & { series?: boolean }) => {
    if (options.series) {
      const { figureSeries } = await import('../follow/series.ts');
      await figureSeries(options, door);
      return;
    }
    const { figures } = await import('../register/views.ts');
    await figures(options, door);
  });
};
