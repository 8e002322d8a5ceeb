import type { AddCommand } from '../door.ts';

/** `inzet explain FILE N`: says what led to a statement. */
export const explainCommand: AddCommand = (program, door) => {
  const { say } = door;
  program
    .command('explain')
    .summary(
      say({ nl: 'zeg waarom iets als standpunt is gelezen', en: 'say why something was read as a position' }),
    )
    .description(
      say({
        nl: 'Zegt welke woorden, welke zin en welke regels tot een standpunt hebben geleid.',
        en: 'Says which words, which sentence and which rules led to a position.',
      }),
    )
    .argument(
      '<file>',
      say({ nl: 'de brief; - is de standaardinvoer', en: 'the letter; - is standard input' }),
    )
    .argument(
      '<position>',
      say({
        nl: 'nummer uit de samenvatting, of een stuk tekst als begin-einde',
        en: 'its number in the summary, or a stretch of the text as start-end',
      }),
    )
    .addHelpText(
      'after',
      say({
        nl: `
Voorbeelden:
  inzet explain brief.pdf 12
  inzet explain brief.txt 2340-2410`,
        en: `
Examples:
  inzet explain letter.pdf 12
  inzet explain letter.txt 2340-2410`,
      }),
    )
    .action(async (file: string, position: string) => {
      const { explainLetter } = await import('../explain/run.ts');
      await explainLetter(file, position, door);
    });
};
