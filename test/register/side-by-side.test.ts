import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Register } from '../../src/register/register.ts';
import { asFile, newPlace, readFrom, reopened, stores } from './registers.ts';

const letter = (
  kind: 'agenda' | 'verslag',
  number: number,
  day: number,
  month = 'mei',
): string => `28 676 NAVO

Nr. ${number} Brief van de minister van Buitenlandse Zaken

Den Haag, 3 maart 2023

Hierbij bied ik u ${kind === 'agenda' ? 'de geannoteerde agenda aan' : 'het verslag aan'} van de Raad Buitenlandse Zaken van ${day} ${month} 2023 te Brussel.

Nederland zal het belang van k${number}woord en van steun aan Moldavië benadrukken. De Raad spreekt over energie met het land l${number}d.

De minister van Buitenlandse Zaken,

A. de Vries
`;

const read = (number: number, day: number, kind: 'agenda' | 'verslag' = 'agenda', month?: string) =>
  readFrom(`kst-28676-${number}.txt`, letter(kind, number, day, month));

describe.each(stores)('%s', (kind) => {
  /** Registers at one place, as several processes have them; of SQLite, which waits for another connection without letting go of the thread, one. */
  async function registers(count: number): Promise<Register[]> {
    const place = await newPlace(kind);
    const all: Register[] = [];
    for (let n = 0; n < count; n++) all.push(kind === 'sqlite' && n > 0 ? all[0]! : await reopened(place));
    return all;
  }

  test('who keeps up while many add misses none of their letters', async () => {
    const [reader, ...writers] = await registers(5);
    const total = 160;
    let adding = true;
    const watching = (async () => {
      const seen: number[] = [];
      while (adding) {
        seen.push((await reader!.search({ q: 'moldavië' })).total, (await reader!.letters()).total);
        await reader!.search({ q: 'moldavië', in: 'statements' });
      }
      return seen;
    })();
    await Promise.all(
      writers.map(async (register, w) => {
        for (let n = w; n < total; n += writers.length) await register.add(read(1000 + n, 1 + (n % 28)));
      }),
    );
    adding = false;
    const seen = await watching;
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const [fresh] = writers;
    for (const query of [{ q: 'moldavië' }, { q: 'moldavië', in: 'statements' as const }, {}])
      expect((await reader!.search(query)).total).toBe((await fresh!.search(query)).total);
    expect((await reader!.letters()).total).toBe(total);
    for (let n = 0; n < total; n++)
      expect((await reader!.search({ q: `k${1000 + n}woord` })).items.map((item) => item.letter)).toEqual([
        `kst-28676-${1000 + n}`,
      ]);
  });

  test('files of one letter that are added at once are one letter', async () => {
    const all = await registers(4);
    for (let n = 0; n < 12; n++) {
      const text = read(2000 + n, 1 + n);
      const files = [
        text,
        asFile(text, 'letter.pdf', 'application/pdf'),
        asFile(text, 'letter.html', 'text/html'),
        text,
      ];
      const added = await Promise.all(files.map((file, i) => all[i]!.add(file)));
      expect(added.map(({ as }) => as).sort()).toEqual(['known', 'letter', 'rendition', 'rendition']);
    }
    expect(await all[0]!.counts()).toMatchObject({ letters: 12, versions: 12, renditions: 36 });
  });

  test('letters of one new meeting that are added at once meet', async () => {
    const all = await registers(3);
    for (let n = 0; n < 12; n++) {
      const files = [read(3000 + 3 * n, 2 * n + 1), read(3001 + 3 * n, 2 * n + 1, 'verslag')];
      await Promise.all(files.map((file, i) => all[i]!.add(file)));
      // Whoever came last compares; the other may have looked before both were there.
      await all[2]!.add(asFile(files[0]!, 'agenda.html', 'text/html'));
    }
    const { items } = await all[2]!.meetings({}, { limit: 100 });
    expect(items).toHaveLength(12);
    for (const { agendas, reports, id } of items) {
      expect([agendas.length, reports.length]).toEqual([1, 1]);
      expect(await all[2]!.followUps({ meeting: id })).toHaveLength(1);
    }
  });

  test('changes, removals and additions at once leave what belongs together together', async () => {
    const [one, two, three] = await registers(3);
    for (let n = 0; n < 30; n++) await one!.add(read(4000 + n, 1 + (n % 28)));
    await Promise.all([
      (async () => {
        for (let n = 0; n < 15; n++) await one!.remove(`kst-28676-${4000 + n}`);
      })(),
      (async () => {
        for (let n = 15; n < 30; n++) await two!.add(read(4000 + n, 1 + (n % 28), 'agenda', 'juni'));
      })(),
      (async () => {
        for (let n = 30; n < 60; n++) await three!.add(read(4000 + n, 1 + (n % 28)));
      })(),
    ]);
    expect(await three!.counts()).toMatchObject({ letters: 45, versions: 60, renditions: 60 });
    for (const register of [one!, two!, three!]) {
      expect((await register.letters()).total).toBe(45);
      for (let n = 0; n < 60; n++)
        expect((await register.search({ q: `k${4000 + n}woord` })).total).toBe(n < 15 ? 0 : 1);
    }
  });
});

/** A PostgreSQL register that several have open, and a connection that can hold up who adds a letter. */
async function heldPlace(letter: ReturnType<typeof read>) {
  const elsewhere = await reopened(await newPlace('sqlite'));
  await elsewhere.add(letter);
  const [meeting] = (await elsewhere.meetings()).items;
  const place = await newPlace('postgres');
  const [one, two, reader] = await Promise.all([reopened(place), reopened(place), reopened(place)]);
  const other = new pg.Client({ connectionString: place.database! });
  await other.connect();
  onTestFinished(() => other.end());
  /** Writes a row that the letter brings as well, so that who adds it waits for what becomes of that. */
  const hold = async (insert: string): Promise<void> => {
    await other.query('begin');
    await other.query(insert, [meeting!.id]);
  };
  const isHeld = async (): Promise<void> => {
    const waiting = "select 1 from pg_locks where locktype = 'transactionid' and not granted";
    while ((await other.query(waiting)).rowCount === 0);
  };
  return { one, two, reader, meeting: meeting!.id, hold, isHeld, letGo: () => other.query('rollback') };
}

test('a writer that is held up holds up no other, and nothing is missed once it is done', async () => {
  const letter = read(5000, 3);
  const { one, two, reader, hold, isHeld, letGo } = await heldPlace(letter);
  await hold(
    "insert into inzet.meeting (id, name, start_day, end_day) values ($1, 'x', '2023-05-03', '2023-05-03')",
  );
  const adding = one.add(letter);
  await isHeld();
  expect(await two.add(read(5001, 4))).toMatchObject({ letter: 'kst-28676-5001', as: 'letter' });
  const before = await reader.revision();
  expect((await reader.search({ q: 'moldavië' })).total).toBe(0);
  await letGo();
  await adding;
  expect(await reader.revision()).not.toBe(before);
  const { items } = await reader.search({ q: 'moldavië' });
  expect(items.map(({ letter }) => letter).sort()).toEqual(['kst-28676-5000', 'kst-28676-5001']);
});

test('a value of a facet whose writer is held up is not missed by who has seen later ones', async () => {
  const letter = read(5100, 5);
  const { one, two, reader, meeting, hold, isHeld, letGo } = await heldPlace(letter);
  // The values that all three share are there before.
  await two.add(read(5102, 7));
  await hold("insert into inzet.value (key, facet, value, label, kind) values (0, 'meeting', $1, 'x', '')");
  const adding = one.add(letter);
  await isHeld();
  const further = two.add(read(5101, 6));
  // Whether the further one comes through or waits for the first is not for its users to know.
  await Promise.race([further, new Promise((done) => setTimeout(done, 500))]);
  await reader.search({ q: 'moldavië' });
  await letGo();
  await Promise.all([adding, further]);
  expect((await reader.letters()).total).toBe(3);
  const { items } = await reader.letters({ meeting: [meeting] });
  expect(items.map(({ letter }) => letter)).toEqual(['kst-28676-5100']);
});
