import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { ended, folders, pause, random, start, whole } from './killing.ts';
import { newPlace, placeOptions, reopened, stores } from './registers.ts';

const kills = 20;
const letters = 20;

test('a register that another process is just making is opened when it has done so', async () => {
  const place = await newPlace('sqlite');
  const other = new Database(place.path!);
  other.exec('begin immediate');
  const opened = reopened(place);
  await pause(200);
  other.exec('create table something (name text); commit');
  other.close();
  expect(await (await opened).counts()).toMatchObject({ letters: 0 });
});

describe.each(stores)('%s', (kind) => {
  test('what kill -9 leaves of an add is whole letters, and a rerun completes it', {
    timeout: 400_000,
  }, async () => {
    const place = await newPlace(kind);
    const parts = folders(kills, letters);
    const add = (...paths: string[]) => start(['add', ...paths, ...placeOptions(place)]);
    const register = await reopened(place);
    const next = random(kind === 'sqlite' ? 1 : 2);

    const begun = performance.now();
    expect(await ended(add(parts[0]!))).toBe(0);
    const usual = performance.now() - begun;
    let cutShort = 0;
    for (let n = 1; n < kills; n++) {
      const child = add(parts[n]!);
      await pause(next() * usual * 1.2);
      child.kill('SIGKILL');
      if ((await ended(child)) === null) cutShort++;
      const { letters: kept, versions, renditions } = await register.counts();
      expect([versions, renditions]).toEqual([kept, kept]);
    }
    expect(cutShort).toBeGreaterThan(kills / 3);
    const left = await whole(register, kills * letters);
    expect(left).toBeLessThan(kills * letters);
    expect(await ended(add(...parts))).toBe(0);
    expect(await whole(register, kills * letters)).toBe(kills * letters);
  });

  test('two adds at once both complete and nothing is lost', async () => {
    const place = await newPlace(kind);
    const parts = folders(3, letters);
    const options = placeOptions(place);
    const [first, second] = [
      start(['add', parts[0]!, parts[1]!, ...options]),
      start(['add', parts[2]!, parts[1]!, ...options]),
    ];
    expect(await Promise.all([ended(first), ended(second)])).toEqual([0, 0]);
    expect(await whole(await reopened(place), 3 * letters)).toBe(3 * letters);
  });
});
