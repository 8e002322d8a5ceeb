import type { Office } from '../../record/types.ts';
import type { Reading } from '../reading.ts';

/** The offices on whose behalf the letter is also written, each where it is first said, in running text as well; the senders themselves are none. */
export function readOnBehalf({ tokens, language }: Reading, senders: readonly Office[]): Office[] {
  const found = new Map<string, Office>();
  const own = new Set(senders.map((sender) => sender.office));
  for (let at = 0; at < tokens.length; at++) {
    const next = language.head.onBehalf(tokens, at);
    if (next === undefined || next >= tokens.length) continue;
    for (const { office, from, to } of language.head.offices(tokens, next)?.offices ?? [])
      if (!found.has(office) && !own.has(office))
        found.set(office, { office, start: tokens[from]!.start, end: tokens[to - 1]!.end });
  }
  return [...found.values()];
}
