import pc from 'picocolors';
import { csvLine } from '../../publish/csv.ts';
import { messagesFor, type Translated } from '../../publish/messages/messages.ts';
import type { Messages } from '../../publish/messages/nl.ts';
import type { List } from '../../register/register.ts';
import type { Door } from '../door.ts';
import type { ListFormat } from './options.ts';

type Cell = string | number | boolean | undefined;

/** How items of a list are written. */
export interface ListLayout<T> {
  /** "12 letters", in the language of the interface. */
  count(total: number): Translated;
  /** An item for the terminal: one line or more, without the last line end. */
  text(item: T, paint: Paint, messages: Messages): string;
  /** Columns of the table, and their values for an item. */
  columns: Record<string, (item: T) => Cell>;
}

export type Paint = ReturnType<typeof pc.createColors>;

/** Writes a list to standard output: for reading, as the API's JSON, or as a table. */
export function writeList<T>(list: List<T>, layout: ListLayout<T>, format: ListFormat, door: Door): void {
  const { stdout, say } = door;
  if (format === 'json') {
    stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return;
  }
  if (format === 'csv') {
    const columns = Object.values(layout.columns);
    stdout.write(csvLine(Object.keys(layout.columns)));
    for (const item of list.items) stdout.write(csvLine(columns.map((cell) => cell(item))));
    return;
  }
  const paint = pc.createColors(door.colours(stdout));
  const messages = messagesFor(door.language);
  stdout.write(`${say(layout.count(list.total))}\n`);
  for (const item of list.items) stdout.write(`${layout.text(item, paint, messages)}\n`);
  if (list.next)
    stdout.write(
      `${paint.dim(say({ nl: `Verder: --cursor ${list.next}`, en: `More: --cursor ${list.next}` }))}\n`,
    );
}
