import type { Token } from '../../tokens.ts';

/** Token `at` when it stands in the same block as token `from`. */
export function tokenAt(tokens: readonly Token[], at: number, from: number): Token | undefined {
  const token = tokens[at];
  return token && token.block === tokens[from]!.block ? token : undefined;
}

/** True for a word with a capital first letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0);
}

/** True when the word opens its sentence, so that its capital says nothing. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1, at);
  return !before || /^[.!?:;•–]$/.test(before.text) || before.kind === 'note';
}

/** Words as printed, with single blanks between them where the text has white space. */
export function words(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    if (i > from && tokens[i]!.start > tokens[i - 1]!.end) text += ' ';
    text += tokens[i]!.text;
  }
  return text;
}

export const isDash = (token: Token | undefined): boolean => /^[-–—‑]$/.test(token?.text ?? '');

/** A year with one after it: "2023/24", "2023-2024", "2023–24"; the session years of parliament. */
export function readSessionYear(
  tokens: readonly Token[],
  at: number,
): { from: number; to: number; next: number } | undefined {
  const first = tokens[at];
  const sign = tokenAt(tokens, at + 1, at);
  const second = tokenAt(tokens, at + 2, at);
  if (!first || !second || !(sign?.text === '/' || isDash(sign))) return undefined;
  if (!/^(?:19|20)\d\d$/.test(first.text) || !/^(?:\d\d|(?:19|20)\d\d)$/.test(second.text)) return undefined;
  const from = Number(first.text);
  return (from + 1) % 100 === Number(second.text) % 100 ? { from, to: from + 1, next: at + 3 } : undefined;
}
