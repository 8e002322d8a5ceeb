import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { printed } from '../../src/span.ts';

/** Sentences with the statements that must be found in them, by what they have in common. */
export type Tables = Record<string, [sentence: string, ...found: string[]][]>;

/** The statements of a text as "class stance phase: quote". */
export function statementsIn(text: string): string[] {
  const record = readText(text);
  return record.statements.map((s) => `${s.holder.class} ${s.stance} ${s.phase}: ${printed(record.text, s)}`);
}

/** A test for each sentence of the tables. */
export function testTables(tables: Tables): void {
  for (const [name, rows] of Object.entries(tables))
    describe(name, () => {
      it.each(rows.map(([sentence, ...found]) => ({ sentence, found })))('$sentence', ({ sentence, found }) =>
        expect(statementsIn(sentence)).toEqual(found),
      );
    });
}
