import type { AddCommand } from '../door.ts';
import type { WordingOptions } from '../follow/wording.ts';
import { formatOption, withFilter, withPlace } from '../register/options.ts';

/** `inzet wording`: how a position was worded from letter to letter. */
export const wordingCommand: AddCommand = (program, door) => {
  const { say } = door;
  const command = program
    .command('wording')
    .summary(say({ nl: 'toon hoe een standpunt bewoog', en: 'show how a position moved' }))
    .description(
      say({
        nl: 'Toont de Nederlandse standpunten over een onderwerp, land of woorden, de oudste eerst, met wat er sinds het vorige bij kwam of verdween, en waar de gegeven woorden het eerst en het laatst staan.',
        en: 'Shows the Dutch positions on a topic, a country or some words, the earliest first, with what came or went since the one before, and where the given words stand first and last.',
      }),
    )
    .argument('[words...]', say({ nl: 'woorden van het standpunt', en: 'words of the position' }));
  withPlace(withFilter(command, door), door)
    .addOption(formatOption(door, ['text', 'json']))
    .action(async (words: string[], options: WordingOptions) => {
      const { wording } = await import('../follow/wording.ts');
      await wording(words, options, door);
    });
};
