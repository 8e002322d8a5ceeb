import { readFileSync } from 'node:fs';
import { type Argument, Command, CommanderError, Help, Option } from 'commander';
import { interfaceLanguages } from '../publish/messages/messages.ts';
import { commands, lists, upkeep } from './commands.ts';
import { type AddCommand, CommandError, type Door, openDoor } from './door.ts';
import { headings, overview, usageError } from './usage.ts';

/**
 * Runs `inzet` with the arguments after its name.
 * Returns the exit code: 0 all went well, 1 something could not be read or done, 2 the command was called wrongly.
 */
export async function main(process: NodeJS.Process, argv: string[]): Promise<number> {
  const door = openDoor(process, argv);
  const program = build(door);
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return door.exitCode;
  } catch (error) {
    return failure(error, door, argv);
  }
}

function failure(error: unknown, door: Door, argv: readonly string[]): number {
  if (error instanceof CommandError) {
    door.report(error.message);
    return error.exitCode;
  }
  if (!(error instanceof CommanderError)) throw error;
  const shown = ['commander.help', 'commander.helpDisplayed', 'commander.version'];
  if (shown.includes(error.code)) return 0;
  door.report(usageError(error, door.language, argv));
  return 2;
}

function build(door: Door): Command {
  const named: string[] = [];
  const program = new Command('inzet');
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => door.stdout.write(text),
      writeErr: (text) => door.stdout.write(text),
      outputError: () => {},
    })
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: Math.min(door.stdout.columns ?? 80, 100),
      formatHelp: (command, help) => Help.prototype.formatHelp.call(help, command, without(help, named)),
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
      optionDescription: ({ description, argChoices }) =>
        argChoices ? `${description} (${argChoices.join(', ')})` : description,
      styleTitle: (title) => headings(title, door.language),
    })
    .description(
      door.say({
        nl: 'Leest Kamerbrieven over internationale bijeenkomsten en zegt op welke woorden elk gegeven berust.',
        en: 'Reads letters to parliament about international meetings and shows the words that every field rests on.',
      }),
    )
    .usage(door.say({ nl: '<opdracht> [opties]', en: '<command> [options]' }))
    .addOption(
      new Option(
        '--lang <language>',
        door.say({ nl: 'taal van de uitvoer', en: 'language of the output' }),
      ).choices(interfaceLanguages),
    )
    .version(version(), '-v, --version', door.say({ nl: 'toon de versie', en: 'show the version' }))
    .helpOption('-h, --help', door.say({ nl: 'toon deze hulp', en: 'show this help' }))
    .helpCommand(
      'help [command]',
      door.say({ nl: 'toon de hulp van een opdracht', en: 'show the help of a command' }),
    )
    .addHelpText('after', () => overview(door.language, groups));
  const added = (list: readonly AddCommand[]): string[] => {
    const before = program.commands.length;
    for (const add of list) add(program, door);
    return program.commands.slice(before).map((command) => command.name());
  };
  added(commands);
  const groups = { lists: added(lists), upkeep: added(upkeep) };
  named.push(...groups.lists, ...groups.upkeep);
  return program;
}

/** The help without the commands of these names, which it names elsewhere. */
function without(help: Help, names: readonly string[]): Help {
  return Object.create(help, {
    visibleCommands: {
      value: (command: Command) => help.visibleCommands(command).filter((one) => !names.includes(one.name())),
    },
  });
}

/** `<file...>` for one that must be given, `[file]` for one that may. */
function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
