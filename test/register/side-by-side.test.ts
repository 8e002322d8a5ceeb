import { describe, expect, test } from 'vitest';
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
