import type { Command } from 'commander';
import { type InterfaceLanguage, interfaceLanguages, type Translated } from '../publish/messages/messages.ts';

/** What a command is given of the process that it runs in. */
export interface Door {
  /** Of the interface: help, errors, headings. */
  language: InterfaceLanguage;
  /** The text in the language of the interface. */
  say(text: Translated): string;
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  /** True when what is written to the stream may carry colours: a terminal, and nobody asked for none. */
  colours(stream: NodeJS.WriteStream): boolean;
  /** Reports on standard error what went wrong with one input; the command goes on and exits with 1. */
  report(message: string): void;
  exitCode: number;
}

/**
 * Adds a command to the program: its name, arguments, options and help. What the command does is imported
 * when it is run, so that every command starts as fast as if it were the only one.
 */
export type AddCommand = (program: Command, door: Door) => void;

/**
 * A failure that the user can do something about. It ends the command with its message on standard error
 * and exit code 1, or 2 where the command was called wrongly.
 */
export class CommandError extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/** The door to the running process, speaking the language asked for in the arguments or the environment. */
export function openDoor(process: NodeJS.Process, argv: readonly string[]): Door {
  const language = interfaceLanguage(argv, process.env);
  const { stdin, stdout, stderr } = process;
  return {
    language,
    say: (text) => text[language],
    stdin,
    stdout,
    stderr,
    colours: (stream) => coloursOn(stream, process.env),
    report(message) {
      stderr.write(`inzet: ${message}\n`);
      this.exitCode = 1;
    },
    exitCode: 0,
  };
}

/** The language of `--lang`, else of the locale (LC_ALL before LC_MESSAGES before LANG, as POSIX has it), else English. */
export function interfaceLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): InterfaceLanguage {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const wanted = [asked, locale.slice(0, 2).toLowerCase()];
  for (const code of wanted) {
    const known = interfaceLanguages.find((language) => language === code);
    if (known) return known;
  }
  return 'en';
}

/** FORCE_COLOR and NO_COLOR (https://no-color.org) decide before the terminal does. */
function coloursOn(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return Boolean(stream.isTTY) && env.TERM !== 'dumb';
}
