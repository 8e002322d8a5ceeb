import { Option } from 'commander';
import type { AddCommand } from '../door.ts';
import { withFilter, withList } from '../register/options.ts';
import type { SearchOptions } from '../register/search.ts';

/** `inzet search QUERY`. */
export const searchCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('search')
    .summary(say({ nl: 'zoek in de brieven', en: 'search the letters' }))
    .description(
      say({
        nl: 'Zoekt brieven of standpunten, de beste eerst, met de gevonden woorden in hun zin en tellingen.',
        en: 'Searches letters or statements, best first, with the found words in their sentence and counts.',
      }),
    )
    .argument('<query...>', say({ nl: 'woorden die er alle in staan', en: 'words that must all be there' }))
    .addOption(
      new Option('--in <what>', say({ nl: 'waarin gezocht wordt', en: 'what is searched' }))
        .choices(['letters', 'statements'])
        .default('letters'),
    )
    .addOption(
      new Option('--sort <order>', say({ nl: 'volgorde', en: 'order' })).choices([
        'relevance',
        'newest',
        'oldest',
      ]),
    )
    .option(
      '--compounds',
      say({
        nl: 'ook in samenstellingen: steun vindt veiligheidssteun',
        en: 'in compounds too: steun finds veiligheidssteun',
      }),
    );
  withFilter(withList(command, door), door)
    .addHelpText(
      'after',
      say({
        nl: `
Zoekvragen:
  sancties Rusland              beide woorden, in alle vormen
  "lucht- en raketverdediging"  deze woorden naast elkaar
  -Syrië                        zonder dit woord (zet er -- voor: inzet search -- steun -Syrië)
  sanctie*                      alles wat zo begint
  NAVO OR EU                    een van beide
  (NAVO OR EU) steun            haakjes bij elkaar`,
        en: `
Queries:
  sancties Rusland              both words, in all their forms
  "lucht- en raketverdediging"  these words side by side
  -Syrië                        without this word (put -- before it: inzet search -- steun -Syrië)
  sanctie*                      everything that begins so
  NAVO OR EU                    one of the two
  (NAVO OR EU) steun            brackets keep together`,
      }),
    )
    .action(async (words: string[], options: SearchOptions) => {
      const { search } = await import('../register/search.ts');
      await search(words, options, door);
    });
};
