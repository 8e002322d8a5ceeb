import pc from 'picocolors';
import type { PhraseUse, WordRun } from '../../follow/wording.ts';
import { messagesFor } from '../../publish/messages/messages.ts';
import { shown } from '../../publish/text/layout.ts';
import { wordings } from '../../register/wording.ts';
import { CommandError, type Door } from '../door.ts';
import { statementLayout } from '../register/items.ts';
import type { Paint } from '../register/list.ts';
import { open } from '../register/open.ts';
import { type FilterOptions, filterOf } from '../register/search.ts';

export interface WordingOptions extends FilterOptions {
  format: 'text' | 'json';
}

/** Positions that are compared at most. */
const most = 1000;

/** `inzet wording`. */
export async function wording(words: string[], options: WordingOptions, door: Door): Promise<void> {
  const { say, stdout } = door;
  const filter = filterOf(options);
  if (words.length === 0 && Object.keys(filter).length === 0)
    throw new CommandError(
      say({
        nl: 'geef woorden, of bijvoorbeeld --topic of --actor.',
        en: 'give words, or for instance --topic or --actor.',
      }),
    );
  const found = await open(options, door, (register) => wordings(register, words.join(' '), filter, most));
  if (options.format === 'json') {
    stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  const paint = pc.createColors(door.colours(stdout));
  const messages = messagesFor(door.language);
  stdout.write(`${say(statementLayout.count(found.total))}\n`);
  if (found.used) {
    stdout.write(`${say({ nl: 'Eerst', en: 'First' })}: ${useText(found.used.first)}\n`);
    stdout.write(`${say({ nl: 'Laatst', en: 'Last' })}: ${useText(found.used.last)}\n`);
  }
  for (const { item, runs } of found.moved) {
    stdout.write(`${statementLayout.text(item, paint, messages)}\n`);
    if (runs) stdout.write(`    ${runs.map((run) => runText(run, paint)).join(' ')}\n`);
  }
}

const useText = ({ date, letter, words }: PhraseUse): string =>
  [date, shown(letter), `“${shown(words)}”`].filter(Boolean).join('  ');

/** A run of words, marked as well where there are no colours. */
function runText({ kind, text }: WordRun, paint: Paint): string {
  if (kind === 'same') return paint.dim(shown(text));
  return kind === 'added' ? paint.green(`{+${shown(text)}+}`) : paint.red(`[-${shown(text)}-]`);
}
