import Database from 'libsql';
import { generateLetter } from '../../generate-letters.ts';

/** What users of a search site on SQLite have: its own words, bm25, a snippet and no counts. */
export interface PlainIndex {
  /** Indexes the generated letters up to a number that are not in it yet. */
  grow(count: number): void;
  search(q: string): unknown;
}

/** A new plain full-text table in a file. */
export function plainIndex(path: string): PlainIndex {
  const database = new Database(path);
  database.exec(
    "pragma journal_mode = wal; create virtual table plain using fts5 (text, tokenize = 'unicode61 remove_diacritics 2')",
  );
  const insert = database.prepare('insert into plain (rowid, text) values (?, ?)');
  const select = database.prepare(
    `select rowid, bm25(plain), snippet(plain, 0, '<b>', '</b>', '…', 32)
     from plain where plain match ? order by rank limit 20`,
  );
  let indexed = 0;
  return {
    grow: (count) => {
      database.exec('begin');
      for (; indexed < count; indexed++) insert.run(indexed + 1, generateLetter(indexed).text);
      database.exec('commit');
    },
    search: (q) =>
      select.all(
        q
          .split(' ')
          .map((word) => `"${word}"`)
          .join(' '),
      ),
  };
}
