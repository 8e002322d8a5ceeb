import type { Token } from '../../tokens.ts';

const joined = /^(?:gesteund|ondersteund|bijgevallen|gevolgd|bijgestaan)$/;
const inThat = /^(?:hierin|daarin|hierbij|daarbij)$/;

/** The participle at `i` says who joins the position of the clause around it: ", daarin gesteund door Finland". */
export function isCompanion(words: readonly Pick<Token, 'lower'>[], i: number): boolean {
  if (words[i + 1]?.lower !== 'door' || !joined.test(words[i]?.lower ?? '')) return false;
  const before = words[i - 1];
  return inThat.test(before?.lower ?? '') ? words[i - 2]?.lower === ',' : before?.lower === ',';
}
