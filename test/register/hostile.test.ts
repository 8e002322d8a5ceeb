import { describe, expect, test } from 'vitest';
import { QuerySyntaxError } from '../../src/register/errors.ts';
import { addText, newRegister, stores } from './registers.ts';

const nasty = [
  `'; drop table letter; --`,
  `<script>alert("x")</script>`,
  `\u0000nul\u0000 and \u001b[2J escape`,
  `half a pair \ud800 and \udc00`,
  `100% _under_ 'quoted' \\back\\ {curly} : colon * star ~1 +part`,
  `words : "x" NEAR(a b) AND NOT`,
  `😀 ﷽ 漢字 ‮reversed‬`,
  `a:1 'b':* <-> & | !`,
];

/** A word for each of them to be found by. */
const words = ['radar', 'sonar', 'kabel', 'brug', 'haven', 'dijk', 'tunnel', 'kanaal'];

describe.each(stores)('%s', (kind) => {
  test('letters with SQL, HTML and control characters are kept and found', async () => {
    const register = await newRegister(kind);
    for (const [n, text] of nasty.entries())
      await addText(register, `kst-9-${n}.txt`, `Nederland zal de ${words[n]} noemen: ${text} en verder.`);
    for (const [n, text] of nasty.entries()) {
      const { items } = await register.search({ q: words[n]! });
      expect(items.map(({ letter }) => letter)).toEqual([`kst-9-${n}`]);
      const { text: kept } = (await register.record(`kst-9-${n}`))!;
      const expected = `Nederland zal de ${words[n]} noemen: ${text} en verder.`;
      // What no database can hold is replaced by one character for each, so that offsets stay right.
      expect(kept.length).toBe(expected.length);
      if (!/[\0\ud800]/.test(text)) expect(kept).toBe(expected);
      const [passage] = items[0]!.passages!;
      expect(passage!.text).toBe(kept.slice(passage!.start, passage!.end));
    }
    expect((await register.letters()).total).toBe(nasty.length);
  });

  test('queries with SQL, HTML and control characters find, find nothing or are explained', async () => {
    const register = await newRegister(kind);
    await addText(register, 'kst-9-1.txt', 'Nederland zal steun benadrukken.');
    const queries = [
      ...nasty,
      ...nasty.map((text) => `"${text.replaceAll('"', '')}"`),
      `steun'`,
      'steun\u0000',
    ];
    for (const q of queries) {
      for (const where of ['letters', 'statements'] as const) {
        const answer = await register
          .search({ q, in: where, compounds: true })
          .catch((error: unknown) => error as Error);
        if (answer instanceof Error) expect(answer, q).toBeInstanceOf(QuerySyntaxError);
        else expect(answer.total).toBeLessThanOrEqual(1);
      }
    }
    for (const text of nasty) {
      expect(await register.letter(text)).toBeUndefined();
      expect(await register.meeting(text)).toBeUndefined();
      expect((await register.letters({ actor: [text], office: [text] })).total).toBe(0);
      expect((await register.figures({ operation: text })).total).toBe(0);
      expect((await register.references({ to: text })).total).toBe(0);
      expect(await register.remove(text)).toBe(false);
    }
    expect((await register.letters()).total).toBe(1);
  });
});
