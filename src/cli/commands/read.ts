import { Option } from 'commander';
import type { AddCommand } from '../door.ts';
import type { ReadCommandOptions } from '../read/run.ts';

/** `inzet read FILE…`: reads letters and writes what they say. */
export const readCommand: AddCommand = (program, door) => {
  const { say } = door;
  program
    .command('read')
    .summary(say({ nl: 'lees brieven en toon wat erin staat', en: 'read letters and show what they say' }))
    .description(
      say({
        nl: 'Leest brieven (PDF, DOCX, HTML, XML van officiële publicaties, tekst) en toont wat erin staat.',
        en: 'Reads letters (PDF, DOCX, HTML, XML of official publications, text) and shows what they say.',
      }),
    )
    .argument(
      '<file...>',
      say({
        nl: 'bestanden of mappen; - is de standaardinvoer',
        en: 'files or folders; - is standard input',
      }),
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        say({
          nl: 'vorm van de uitvoer, waar die niet uit --output volgt',
          en: 'form of the output, where --output does not tell it',
        }),
      ).choices(['text', 'json', 'html', 'csv']),
    )
    .option(
      '-o, --output <path>',
      say({
        nl: 'schrijf naar dit bestand; bij meer brieven naar deze map, één bestand per brief',
        en: 'write to this file; with several letters to this folder, one file for each',
      }),
    )
    .addOption(
      new Option('--language <code>', say({ nl: 'taal van de brieven', en: 'language of the letters' }))
        .choices(['nl'])
        .default('nl'),
    )
    .option(
      '--topics <file>',
      say({
        nl: 'bestand met eigen onderwerpen, naast of in plaats van de ingebouwde',
        en: 'file with topics of your own, beside or instead of the built-in ones',
      }),
    )
    .addHelpText(
      'after',
      say({
        nl: `
Voorbeelden:
  inzet read brief.pdf
  inzet read brief.docx -o brief.html
  inzet read brieven/ -f json -o records      records/brief.json voor elke brief
  inzet read brieven/ -o alles.csv            één tabel met alles uit alle brieven
  curl -s https://… | inzet read - -f json    wat er langs de standaardinvoer komt`,
        en: `
Examples:
  inzet read letter.pdf
  inzet read letter.docx -o letter.html
  inzet read letters/ -f json -o records      records/letter.json for every letter
  inzet read letters/ -o all.csv              one table with everything from all letters
  curl -s https://… | inzet read - -f json    whatever comes by standard input`,
      }),
    )
    .action(async (paths: string[], options: ReadCommandOptions) => {
      const { readLetters } = await import('../read/run.ts');
      await readLetters(paths, options, door);
    });
};
