import Database from 'libsql';
import { generateLetter } from '../../generate-letters.ts';

/** What users of a search site on SQLite have: its own words, bm25, a snippet and no counts. */
export function plainIndex(path: string, count: number): (q: string) => unknown {
  const database = new Database(path);
  database.exec(
    "pragma journal_mode = wal; create virtual table plain using fts5 (text, tokenize = 'unicode61 remove_diacritics 2')",
  );
  database.exec('begin');
  const insert = database.prepare('insert into plain (rowid, text) values (?, ?)');
  for (let n = 0; n < count; n++) insert.run(n + 1, generateLetter(n).text);
  database.exec('commit');
  const select = database.prepare(
    `select rowid, bm25(plain), snippet(plain, 0, '<b>', '</b>', '…', 32)
     from plain where plain match ? order by rank limit 20`,
  );
  return (q) =>
    select.all(
      q
        .split(' ')
        .map((word) => `"${word}"`)
        .join(' '),
    );
}
