import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { languages } from '../../reading/languages.ts';
import type { Reread } from '../../register/adding.ts';
import { migrateRegister, openStore, registerPlace } from '../../register/open.ts';
import { exportLines, importLines } from '../../register/portable.ts';
import { startReadingPool } from '../../register/reading/pool.ts';
import { rereadAll } from '../../register/reading/reread-all.ts';
import { CommandError, type Door } from '../door.ts';
import { whyUnread } from '../read/failures.ts';
import { absent, explained, open } from './open.ts';
import type { PlaceOptions } from './options.ts';

/** `inzet remove`. */
export async function remove(ids: string[], options: PlaceOptions, door: Door): Promise<void> {
  await open(options, door, async (register) => {
    for (const id of ids) {
      if (await register.remove(id))
        door.stdout.write(`${door.say({ nl: `${id} is weg.`, en: `${id} is gone.` })}\n`);
      else door.report(absent(door, id).message);
    }
  });
}

/** `inzet reread`: all letters again with the reader of this program, saying what differs. */
export async function reread(
  ids: string[],
  options: PlaceOptions & { threads?: number; format: 'text' | 'json' },
  door: Door,
): Promise<void> {
  const { stdout, say } = door;
  const pool = startReadingPool(options.threads ?? cpus().length, 'nl');
  const totals = { read: 0, changed: 0 };
  try {
    await open(options, door, async (register) => {
      for await (const result of rereadAll(register, pool, ids)) {
        if ('error' in result) {
          door.report(whyUnread(result.letter, result.error, door));
          continue;
        }
        totals.read++;
        if (result.changes.length === 0) continue;
        totals.changed++;
        stdout.write(options.format === 'json' ? `${JSON.stringify(result)}\n` : `${changesOf(result)}\n`);
      }
    });
  } finally {
    await pool.close();
  }
  if (options.format === 'text')
    stdout.write(
      `${say({
        nl: `${totals.read} gelezen, ${totals.changed} veranderd.`,
        en: `${totals.read} read, ${totals.changed} changed.`,
      })}\n`,
    );
}

/** "kst-28676-474: statements +3 −1, letter.date +1 −1". */
function changesOf({ letter, version, changes }: Reread): string {
  const fields = changes.map(({ field, added, removed }) => `${field} +${added} −${removed}`);
  return `${letter}${version > 1 ? ` v${version}` : ''}: ${fields.join(', ')}`;
}

/** `inzet export`: the whole register in one file, which is there only when it is complete. */
export async function exportRegister(path: string, options: PlaceOptions, door: Door): Promise<void> {
  await explained(door, async () => {
    const store = await openStore(registerPlace(options));
    try {
      const lines = Readable.from(exportLines(store));
      if (path === '-') {
        await pipeline(lines, createGzip(), door.stdout, { end: false });
        return;
      }
      const partial = `${path}.partial`;
      await pipeline(lines, createGzip(), createWriteStream(partial))
        .then(() => rename(partial, path))
        .catch(async (error: Error) => {
          await rm(partial, { force: true });
          throw new CommandError(
            door.say({
              nl: `${path} kon niet geschreven worden: ${error.message}`,
              en: `${path} could not be written: ${error.message}`,
            }),
          );
        });
    } finally {
      await store.close();
    }
  });
}

/** `inzet import`. */
export async function importRegister(path: string, options: PlaceOptions, door: Door): Promise<void> {
  await explained(door, async () => {
    const store = await openStore(registerPlace(options));
    let imported = 0;
    let present = 0;
    try {
      const file = path === '-' ? door.stdin : createReadStream(path);
      await importLines(store, file, languages.nl, (_id, isNew) => {
        if (isNew) imported++;
        else present++;
      });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EISDIR') throw error;
      throw new CommandError(
        door.say({ nl: `${path} kan niet gelezen worden.`, en: `${path} cannot be read.` }),
      );
    } finally {
      await store.close();
    }
    door.stdout.write(
      `${door.say({
        nl: `${imported} brieven erbij, ${present} waren er al.`,
        en: `${imported} letters put in, ${present} were there already.`,
      })}\n`,
    );
  });
}

/** `inzet migrate`. */
export async function migrate(options: PlaceOptions, door: Door): Promise<void> {
  await explained(door, async () => {
    const { name, from, to } = await migrateRegister(registerPlace(options));
    const same = from === to;
    door.stdout.write(
      `${door.say({
        nl: same ? `${name} is bij (schema ${to}).` : `${name}: schema ${from} → ${to}.`,
        en: same ? `${name} is up to date (schema ${to}).` : `${name}: schema ${from} → ${to}.`,
      })}\n`,
    );
  });
}
