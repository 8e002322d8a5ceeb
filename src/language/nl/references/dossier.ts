import type { Token } from '../../tokens.ts';
import { isDash, tokenAt } from './pieces.ts';

/** A dossier number, '28676', '21501-02' or '33000-V', and the index of the token after it. */
export interface DossierRead {
  id: string;
  next: number;
  /** A number that sticks to the dossier by a dash: "28676-474". */
  number?: string;
}

/** Chapters of a budget ("33 000 V") and budget funds ("34 000 A"). */
const chapter = /^(?:[IVX]{1,6}|[A-J])$/;
/** The one dossier number that is parted by two digits after a dash: the councils of the EU. */
const councils = '21501';

/** A dossier number at token `at`: "28 676", "28676", "28.676", "21 501-02", "33 000 V", "36600-XVII", "33 652 (R2007)". */
export function readDossier(tokens: readonly Token[], at: number): DossierRead | undefined {
  const base = readBase(tokens, at);
  if (!base) return undefined;
  const sign = tokenAt(tokens, base.next, at);
  const after = tokenAt(tokens, base.next + 1, at);
  if (base.part) return { id: `${base.id}-${base.part}`, next: base.next };
  if (isDash(sign) && after && /^\d{1,5}$/.test(after.text)) return withDash(tokens, base, at, after.text);
  if (isDash(sign) && after && chapter.test(after.text))
    return { id: `${base.id}-${after.text}`, next: base.next + 2 };
  if (sign?.kind === 'word' && chapter.test(sign.text) && isMark(tokenAt(tokens, base.next + 1, at)))
    return { id: `${base.id}-${sign.text}`, next: base.next + 1 };
  if (sign?.text === '(' && after && /^R\d{3,4}$/.test(after.text) && tokens[base.next + 2]?.text === ')')
    return { id: `${base.id}-${after.text}`, next: base.next + 3 };
  return base;
}

/** "21 501-02" is a dossier, "28 676-474" a paper of one; "21501-02-2845" both. */
function withDash(
  tokens: readonly Token[],
  base: { id: string; next: number },
  at: number,
  digits: string,
): DossierRead {
  if (base.id !== councils || digits.length !== 2)
    return { id: base.id, next: base.next + 2, number: digits };
  const id = `${base.id}-${digits}`;
  const number = tokenAt(tokens, base.next + 3, at);
  if (isDash(tokenAt(tokens, base.next + 2, at)) && number && /^\d{1,5}$/.test(number.text))
    return { id, next: base.next + 4, number: number.text };
  return { id, next: base.next + 2 };
}

/** The five digits, with the chapter that sticks to them ("36600-XVII", "300-V"). */
function readBase(
  tokens: readonly Token[],
  at: number,
): { id: string; next: number; part?: string } | undefined {
  const first = tokens[at]!;
  const whole = /^(\d\d)\.?(\d{3})(?:-([IVX]{1,6}|[A-J]))?$/.exec(first.text);
  if (whole) return baseOf(whole[1]! + whole[2]!, whole[3], at + 1);
  if (!/^\d\d$/.test(first.text)) return undefined;
  const second = tokenAt(tokens, at + 1, at);
  const rest = second && /^(\d{3})(?:-([IVX]{1,6}|[A-J]))?$/.exec(second.text);
  return rest ? baseOf(first.text + rest[1]!, rest[2], at + 2) : undefined;
}

function baseOf(id: string, part: string | undefined, next: number): ReturnType<typeof readBase> {
  return part ? { id, next, part } : { id, next };
}

const marks = new Set([',', ')', ';', 'nr.', 'nr', 'nrs.', 'nrs', 'no.', '-', '–']);
const isMark = (token: Token | undefined): boolean => token !== undefined && marks.has(token.lower);
