import { existsSync } from 'node:fs';
import type { CommanderError } from 'commander';
import type { InterfaceLanguage } from '../publish/messages/messages.ts';

const dutchHeadings: Record<string, string> = {
  'Usage:': 'Gebruik:',
  'Commands:': 'Opdrachten:',
  'Options:': 'Opties:',
  'Global Options:': 'Algemene opties:',
  'Arguments:': 'Argumenten:',
};

/** The heading of a part of the help in the language of the interface. */
export function headings(title: string, language: InterfaceLanguage): string {
  return language === 'nl' ? (dutchHeadings[title] ?? title) : title;
}

/** What follows the list of commands: the groups that it leaves out, examples that can be typed, the exit codes. */
export function overview(
  language: InterfaceLanguage,
  groups: { lists: readonly string[]; upkeep: readonly string[] },
): string {
  return language === 'nl'
    ? `
Lijsten uit het register: ${groups.lists.join(', ')}
Onderhoud van een register: ${groups.upkeep.join(', ')}

Voorbeelden:
  inzet read brief.pdf                    samenvatting in de terminal
  inzet read brief.pdf -o brief.html      de brief met alles erin gemarkeerd
  inzet add brieven/                      een map vol brieven in het register
  inzet search sancties Rusland           zoek erin

Exitcode: 0 alles gelukt, 1 iets is niet gelezen of niet gelukt, 2 verkeerd aangeroepen.`
    : `
Lists from the register: ${groups.lists.join(', ')}
Upkeep of a register: ${groups.upkeep.join(', ')}

Examples:
  inzet read letter.pdf                   a summary in the terminal
  inzet read letter.pdf -o letter.html    the letter with everything marked in it
  inzet add letters/                      a folder of letters into the register
  inzet search sancties Rusland           search them

Exit code: 0 all went well, 1 something was not read or not done, 2 called wrongly.`;
}

/** Says what is wrong with the call and what was probably meant. */
export function usageError(
  error: CommanderError,
  language: InterfaceLanguage,
  argv: readonly string[],
): string {
  const { code } = error;
  const message = error.message.replace(/^error: /, '');
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const meant = suggestion(message, code, argv);
  const choices = /Allowed choices are ([^.]*)/.exec(message)?.[1];
  const reason = choices === undefined ? / is invalid\. (.*)/.exec(message)?.[1] : `kies uit ${choices}`;
  if (language === 'en') {
    const first = message.split('\n')[0]!;
    return meant
      ? `${first}; did you mean ${meant}?`
      : `${first}${first.endsWith('.') ? '' : '.'} ${more.en}`;
  }
  const said = dutch[code]?.(quoted, reason) ?? message.split('\n')[0]!;
  return meant ? `${said}; bedoelde u ${meant}?` : `${said}. ${more.nl}`;
}

const more = {
  nl: '`inzet --help` toont wat er kan.',
  en: 'See `inzet --help`.',
};

const dutch: Record<string, (quoted: string[], reason?: string) => string> = {
  'commander.unknownCommand': ([name]) => `er is geen opdracht '${name}'`,
  'commander.unknownOption': ([name]) => `er is geen optie '${name}'`,
  'commander.missingArgument': ([name]) => `er ontbreekt een argument: ${name}`,
  'commander.optionMissingArgument': ([name]) => `optie '${name}' heeft een waarde nodig`,
  'commander.missingMandatoryOptionValue': ([name]) => `optie '${name}' is nodig`,
  'commander.excessArguments': () => 'te veel argumenten',
  'commander.invalidArgument': ([option, value], reason) =>
    `optie '${option}' kan niet '${value}' zijn${reason ? `; ${reason}` : ''}`,
};

function suggestion(message: string, code: string, argv: readonly string[]): string | undefined {
  const [first] = argv;
  if (code === 'commander.unknownCommand' && first !== undefined && existsSync(first))
    return `inzet read ${argv.join(' ')}`;
  return /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
}
