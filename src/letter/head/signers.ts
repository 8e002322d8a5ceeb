import type { OwnOffice } from '../../language/head.ts';
import type { Token } from '../../language/tokens.ts';
import type { Office } from '../../record/types.ts';
import { printed } from '../../span.ts';
import type { Reading } from '../reading.ts';
import { joined, type Line } from './lines.ts';

interface Signature {
  office: Office;
  /** The name that stands on the office's own line. */
  ownName: boolean;
  line: number;
}

/** More never sign one letter, before its body and at its end. */
const mostSigners = 40;

/** The offices that sign the letter, with the names below them; before the body as well as at its end, each once. */
export function readSignatures(reading: Reading, lines: readonly Line[]): Office[] {
  const found: Signature[] = [];
  for (let i = 0; i < lines.length && found.length < mostSigners; i++) {
    const read = signatureAt(reading, lines, i);
    if (!read) continue;
    found.push(...read.signatures);
    i += read.lines - 1;
  }
  nameSigners(reading, lines, found);
  const offices: Office[] = [];
  for (const { office } of found) {
    const earlier = offices.find((other) => other.office === office.office);
    if (!earlier) offices.push(office);
    else if (office.name && !earlier.name) earlier.name = office.name;
  }
  return offices;
}

/** Most words of a signature that runs over two lines. */
const longest = 40;

/** Offices alone on a line, "De minister van Defensie,", or with the signer's name behind them; they may run on to the next line. */
function signatureAt(
  reading: Reading,
  lines: readonly Line[],
  at: number,
): { signatures: Signature[]; lines: number } | undefined {
  const line = lines[at]!;
  const next = lines[at + 1];
  const few = next !== undefined && line.tokens.length + next.tokens.length <= longest;
  if (few && next.block - line.block <= 1 && next.row !== line.row) {
    const words = joined(line, next);
    const both = wholeSignature(reading, words);
    if (both && both.offices.at(-1)!.to > line.tokens.length) return done(reading, words, both, at, 2);
  }
  const whole = wholeSignature(reading, line.tokens);
  if (!whole) return undefined;
  // Without article and comma a line with an office may be anything: only one below a name is a signature.
  const marked = whole.offices[0]!.from > 0 || line.tokens.at(-1)!.text === ',' || whole.name !== undefined;
  const before = lines[at - 1];
  const below = before && isName(reading, before.tokens);
  return marked || below ? done(reading, line.tokens, whole, at, 1) : undefined;
}

interface Whole {
  offices: OwnOffice[];
  name?: { from: number; to: number };
}

/** The offices that fill the tokens, but for a comma and a name at their end. */
function wholeSignature({ language }: Reading, tokens: readonly Token[]): Whole | undefined {
  const read = language.head.offices(tokens, 0);
  if (!read) return undefined;
  let { next } = read;
  if (tokens[next]?.text === ',') next++;
  const behalf = next < tokens.length ? language.head.onBehalf(tokens, next) : undefined;
  if (behalf !== undefined) {
    const others = language.head.offices(tokens, behalf);
    if (others) next = others.next;
    if (tokens[next]?.text === ',') next++;
  }
  if (next === tokens.length) return { offices: read.offices };
  const end = language.head.signer(tokens, next);
  return end === tokens.length ? { offices: read.offices, name: { from: next, to: end } } : undefined;
}

function isName({ language }: Reading, tokens: readonly Token[]): boolean {
  return tokens.length > 1 && language.head.signer(tokens, 0) === tokens.length;
}

function done(
  { text }: Reading,
  tokens: readonly Token[],
  { offices, name }: Whole,
  line: number,
  count: number,
): { signatures: Signature[]; lines: number } {
  const signatures = offices.map(({ office, from, to }): Signature => {
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    return { office: { office, ...span }, ownName: name !== undefined, line: line + count - 1 };
  });
  if (name) {
    const span = { start: tokens[name.from]!.start, end: tokens[name.to - 1]!.end };
    signatures.at(-1)!.office.name = printed(text, span);
  }
  return { signatures, lines: count };
}

/** How many lines with words may stand between the office and the name of who holds it. */
const reach = 2;

/**
 * Gives each office the name on the lines below it; offices side by side are followed by their names side by side. A name above an
 * office is taken where none stands below.
 */
function nameSigners(reading: Reading, lines: readonly Line[], found: readonly Signature[]): void {
  for (let i = 0; i < found.length; ) {
    let last = i;
    while (last + 1 < found.length && found[last + 1]!.line === found[last]!.line + 1) last++;
    const group = found.slice(i, last + 1).filter((signature) => !signature.ownName);
    const bottom = found[last]!.line;
    const names: Line[] = [];
    for (let at = bottom + 1; at < lines.length && at <= bottom + reach + group.length; at++) {
      if (!isName(reading, lines[at]!.tokens)) break;
      names.push(lines[at]!);
    }
    const above = lines[found[i]!.line - 1];
    if (names.length === 0 && group.length === 1 && above && isName(reading, above.tokens)) names.push(above);
    for (const [k, signature] of group.entries())
      if (names[k]) signature.office.name = printed(reading.text, names[k]);
    i = last + 1;
  }
}
