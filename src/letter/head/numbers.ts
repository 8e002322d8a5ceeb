import type { Source } from '../../document/document.ts';
import type { HeadGrammar } from '../../language/head.ts';
import type { Grounded, LetterHead } from '../../record/types.ts';
import type { Reading } from '../reading.ts';
import type { Line } from './lines.ts';

type Numbers = Pick<LetterHead, 'dossier' | 'number'>;

/** A parliamentary dossier at the start of a line: "28 676", "21 501-02", "35 925 V", "36600-X". */
const DOSSIER = /^(\d{2})[ .\u00a0\u2009\u202f]?(\d{3})(?:-(\d{1,3})|[ -]?([IVX]{1,6}))?(?![\p{L}\d])/u;
/** The same with its number, as the publication's file is called: "kst-21501-02-474". */
const FILE = /^kst-(\d{5}(?:-(?:\d{2}|[IVX]{1,6}))?)-(\d{1,5}|[A-Z]{1,3})(?![\p{L}\d])/iu;
const NUMBER = /^(?:\d{1,5}|[A-Z]{1,3})$/;

/**
 * Dossier and number of the letter as printed above it, on one line or several: "28 676 NAVO", "Nr. 474 BRIEF VAN …", "28 676, nr. 474",
 * "Dossier: 28676 nr. 474", "kst-28676-474". `head` are the lines before the first running text. What only the file's metadata gives stands on no words:
 * its span is empty, at 0.
 */
export function readNumbers({ language, document }: Reading, head: readonly Line[], text: string): Numbers {
  const found: Numbers = {};
  for (const printed of head) {
    const line = withoutLabel(language.head.label, printed);
    const words = text.slice(line.start, line.end);
    const file = FILE.exec(words);
    if (file && !found.number) {
      found.dossier = { value: file[1]!, start: line.start, end: line.start + file[0].length };
      found.number = { value: file[2]!, start: line.start, end: line.start + file[0].length };
    }
    const dossier = found.dossier ? undefined : DOSSIER.exec(words);
    if (dossier && isDossierLine(line, dossier[0].length))
      found.dossier = { value: compact(dossier), start: line.start, end: line.start + dossier[0].length };
    if (!found.dossier || found.number) continue;
    const number = numberIn(language.head.numberLabel, line, found.dossier);
    if (number) found.number = number;
  }
  return found.dossier ? found : fromSource(document.source);
}

/** "Dossier: 21501-02, nr. 2961": what the label gives. */
function withoutLabel(label: HeadGrammar['label'], line: Line): Line {
  const read = label(line.tokens, 0);
  const first = read?.gives === 'dossier' ? line.tokens[read.next] : undefined;
  return first ? { ...line, start: first.start, tokens: line.tokens.slice(read!.next) } : line;
}

function compact(match: RegExpExecArray): string {
  const part = match[3] ?? match[4];
  return part ? `${match[1]}${match[2]}-${part}` : `${match[1]}${match[2]}`;
}

/** A title or a number follows, or nothing: "28 676 militairen" and "2513 AA" name no dossier. */
function isDossierLine(line: Line, length: number): boolean {
  const after = line.tokens.find((token) => token.start >= line.start + length);
  return !after || /^[\p{Lu}(,‘«"]/u.test(after.text) || /^nr/i.test(after.text);
}

/** "Nr. 474" at the start of a line, or behind the dossier on its own line. */
function numberIn(
  label: HeadGrammar['numberLabel'],
  { tokens, start }: Line,
  dossier: Grounded<string>,
): Grounded<string> | undefined {
  const own = dossier.start === start;
  let at = own ? tokens.findIndex((token) => token.start >= dossier.end) : 0;
  if (at < 0) return undefined;
  if (own && tokens[at]?.text === ',') at++;
  const next = tokens[at] ? label(tokens, at) : undefined;
  const number = next === undefined ? undefined : tokens[next];
  if (!number || !NUMBER.test(number.text)) return undefined;
  return { value: number.text, start: number.start, end: number.end };
}

function fromSource(source: Source): Numbers {
  const file = FILE.exec(source.identifier ?? '');
  if (!file) return {};
  const nowhere = { start: 0, end: 0 };
  return { dossier: { value: file[1]!, ...nowhere }, number: { value: file[2]!, ...nowhere } };
}
