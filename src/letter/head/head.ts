import type { Grounded, LetterHead, Office } from '../../record/types.ts';
import type { Span } from '../../span.ts';
import { printed } from '../../span.ts';
import type { Reading } from '../reading.ts';
import { type Line, shortLines } from './lines.ts';
import { readNumbers } from './numbers.ts';
import { readOnBehalf } from './onbehalf.ts';
import { readSigned } from './signed.ts';
import { readSignatures } from './signers.ts';

/**
 * Date and place of signing, dossier and number, subject, addressee, senders and on whose behalf they write too: from what
 * stands above the first running text, from the signatures wherever they are, and (on whose behalf) from the whole letter.
 */
export function readHead(reading: Reading): LetterHead {
  const { text } = reading;
  const lines = shortLines(reading);
  const until = runningText(reading);
  const head = lines.filter((line) => line.start < until);
  const signed = readSigned(reading, head, lines);
  const subject = labelled(reading, head, 'subject') ?? titleOf(reading);
  const addressee = labelled(reading, head, 'addressee') ?? greeted(reading, head);
  const senders = readSenders(reading, lines, until);
  return {
    ...signed,
    ...readNumbers(reading, head, text),
    ...(subject && { subject }),
    ...(addressee && { addressee }),
    senders,
    onBehalfOf: readOnBehalf(reading, senders),
  };
}

/** Shortest text, in characters, that counts as running when it ends as a sentence does. */
const shortest = 60;

/** Where the first paragraph of sentences starts: what stands before it is the letter's head. */
function runningText({ text, document }: Reading): number {
  for (const { kind, start, end } of document.blocks) {
    if (kind === 'footnote' || end - start < shortest) continue;
    if (end - start > 3 * shortest || /\p{Ll}.*[.:]\d{0,2}$/su.test(text.slice(start, end))) return start;
  }
  return text.length;
}

/** The signing offices; when the title of a printed letter names more of them than the signatures do, those of the title. */
function readSenders(reading: Reading, lines: readonly Line[], until: number): Office[] {
  const signed = readSignatures(reading, lines);
  const titled = inTitle(reading, until);
  const more =
    titled.length > signed.length && signed.every(({ office }) => titled.some((t) => t.office === office));
  if (!more) return signed;
  return titled.map((office) => signed.find((one) => one.office === office.office) ?? office);
}

/** The offices in "BRIEF VAN DE MINISTER VAN …". */
function inTitle({ tokens, language }: Reading, until: number): Office[] {
  for (let at = 0; at < tokens.length && tokens[at]!.start < until; at++) {
    const next = language.head.letterFrom(tokens, at);
    if (next === undefined || next >= tokens.length) continue;
    const offices = language.head.offices(tokens, next)?.offices ?? [];
    if (offices.length === 0) continue;
    return offices.map(({ office, from, to }) => ({
      office,
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
    }));
  }
  return [];
}

/** What a label of the letterhead gives, on its line or on the next. */
function labelled(
  { text, language }: Reading,
  head: readonly Line[],
  gives: 'subject' | 'addressee',
): Grounded<string> | undefined {
  for (const [i, line] of head.entries()) {
    const label = language.head.label(line.tokens, 0);
    if (label?.gives !== gives) continue;
    const rest = line.tokens.slice(label.next);
    const span: Span | undefined = rest.length > 0 ? { start: rest[0]!.start, end: line.end } : head[i + 1];
    if (span) return { value: printed(text, span), start: span.start, end: span.end };
  }
  return undefined;
}

/** Whom the salutation greets. */
function greeted({ text, language }: Reading, head: readonly Line[]): Grounded<string> | undefined {
  for (const { tokens } of head) {
    const who = language.head.salutation(tokens, 0);
    if (!who) continue;
    const span = { start: tokens[who.from]!.start, end: tokens[who.to - 1]!.end };
    return { value: printed(text, span), ...span };
  }
  return undefined;
}

/** The letter's own title, a heading of the first level. */
function titleOf({ text, document }: Reading): Grounded<string> | undefined {
  const title = document.blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return title && { value: printed(text, title), start: title.start, end: title.end };
}
