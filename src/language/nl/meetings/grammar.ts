import type { MeetingGrammar, MeetingWords } from '../../meetings.ts';
import type { Token } from '../../tokens.ts';
import { bodyOf } from './bodies.ts';
import { meetingNoun } from './heads.ts';
import { before, inside, noPlace, otherCouncils, papers, takingPlace, vague } from './words.ts';

const reachBefore = 5;
const reachBehind = 16;
const joining = new Set(['en', 'de', 'het', ',', '/', 'alsmede', 'van', 'informele', 'formele', '&']);
const remote =
  /^(?:video|tele)(?:conferentie|vergadering|verbinding)s?$|^(?:digitaal|digitale|virtueel|virtuele|online|vtc)$/;
const ordinal = /^(?:\d{1,3}(?:e|de|ste)|.*(?:tigste|tiende|honderdste))$/;

/** Meetings as Dutch names them; see `MeetingGrammar`. */
export const meetings: MeetingGrammar = {
  parse: parseMeeting,
  body: bodyOf,
  place(tokens, from, to) {
    for (let i = from; i < to; i++) {
      const end = placeAt(tokens, i, to);
      if (end !== undefined) return { from: i + 1, to: end };
    }
    return undefined;
  },
  datesPaper(tokens, at) {
    for (let i = at; i > at - 4 && i >= 0 && tokens[i]!.block === tokens[at]!.block; i--) {
      const { lower } = tokens[i]!;
      if (papers.has(lower) || lower.startsWith('kamerstuk')) return true;
      if (meetingNoun(tokens[i]!)) return false;
    }
    return false;
  },
  joins(tokens, from, to) {
    if (to <= from || to - from > 4) return false;
    return tokens.slice(from, to).every((token) => joining.has(token.lower));
  },
  isRemote: ({ lower }) => remote.test(lower),
  takesPlace: ({ lower }) => takingPlace.has(lower),
};

function parseMeeting(tokens: readonly Token[], at: number): MeetingWords | undefined {
  const head = tokens[at]!;
  if (head.kind !== 'word') return undefined;
  const found = meetingNoun(head);
  if (!found) return undefined;
  const { noun, type } = found;
  // "Ministeriële Raad": the noun that follows is the one that counts.
  const next = tokens[at + 1];
  if (noun !== 'raad' && next?.block === head.block && meetingNoun(next)?.type === 'any') return undefined;
  if (/^ministeri/.test(head.lower) && next?.block === head.block && next.lower === 'raad') return undefined;
  const previous = tokens[at - 1]?.block === head.block ? tokens[at - 1]!.lower : '';
  if (noun === 'raad' && otherCouncils.has(previous)) return undefined;
  const from = firstBefore(tokens, at);
  const bare = type === 'council' && head.lower === 'raad' && previous !== 'europese';
  const end =
    type === 'name' && !behindName(tokens, at) ? at + 1 : lastBehind(tokens, at, bare || type === 'name');
  const to = withAbbreviation(tokens, end);
  const described = to > at + 1 || tokens.slice(from, at).some((token) => !vague.has(token.lower));
  return { from, to, named: type === 'name' || head.lower !== noun || described, noun };
}

/** "RBZ Defensie", "Ecofinraad": an abbreviation may carry on with capitals. */
function behindName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.block === tokens[at]!.block &&
    next.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !meetingNoun(next)
  );
}

/** The first of the words before the noun that belong to the name. */
function firstBefore(tokens: readonly Token[], at: number): number {
  const { block } = tokens[at]!;
  let from = at;
  for (let i = at - 1; i >= at - reachBefore && i >= 0; i--) {
    const token = tokens[i]!;
    if (token.block !== block) break;
    // "Landbouw- en Visserijraad": the first part ends in a hyphen.
    if (token.lower === 'en' && tokens[i - 1]?.text === '-' && tokens[i - 2]?.block === block) {
      i -= 2;
      from = i;
      continue;
    }
    const abbreviation = isAbbreviation(token, block);
    // "NAVO Defensie Ministeriële": the portfolio behind whose meeting it is.
    const portfolio = isPortfolioWord(token) && isAbbreviation(tokens[i - 1], block);
    if (!before.has(token.lower) && !ordinal.test(token.lower) && !abbreviation && !portfolio) break;
    if (token.kind !== 'word') break;
    from = i;
  }
  return from;
}

/** "NAVO", "EU-Defensie"; not the words of a title in capitals. */
function isAbbreviation(token: Token | undefined, block: number): boolean {
  return (
    token?.block === block &&
    /^\p{Lu}[\p{Lu}\d]+(?:-\p{Lu}[\p{L}-]*)?$/u.test(token.text) &&
    !/^GEANNOTEERDE|^AGENDA|^VERSLAG|^VAN$|^DE$|^HET$|^EN$|^TE$/.test(token.text)
  );
}

/** The end of what follows the noun as part of its name. `bare` is the word "Raad", which its portfolio follows directly. */
function lastBehind(tokens: readonly Token[], at: number, bare: boolean): number {
  const { block } = tokens[at]!;
  let end = at + 1;
  let open = bare;
  for (let i = at + 1; i < at + reachBehind; i++) {
    const token = tokens[i];
    if (!token || token.block !== block) break;
    if (token.text === '(') {
      const closed = withAbbreviation(tokens, i);
      if (closed === i) break;
      i = closed - 1;
      end = closed;
      continue;
    }
    if (token.text === ',' && bare && isPortfolioWord(tokens[i - 1]) && isPortfolioWord(tokens[i + 1]))
      continue;
    if (token.kind !== 'word') break;
    const linking = /^(?:van|voor|inzake|over)$/.test(token.lower);
    if (linking) {
      if (!startsComplement(tokens, i + 1, block)) break;
      open = true;
      continue;
    }
    const small =
      token.lower === 'en' ||
      token.lower === '&' ||
      token.lower === 'de' ||
      token.lower === 'het' ||
      token.lower === 'der';
    if (small) {
      if (!open || !startsComplement(tokens, i + 1, block)) break;
      continue;
    }
    if (token.lower === 'in' && tokens[i + 1]?.lower === 'europa') continue;
    const named = !open && meetingNoun(token)?.type === 'name';
    if (!named && (!open || !isPart(token))) break;
    end = i + 1;
  }
  return end;
}

const isPortfolioWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);

function isPart(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) || inside.has(token.lower) || ordinal.test(token.lower);
}

/** True when what stands at `at` goes on with a name: no day, no relative clause. */
function startsComplement(tokens: readonly Token[], at: number, block: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (!token || token.block !== block || token.kind !== 'word' || /^\d/.test(token.text)) return false;
    if (/^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/.test(token.lower)) return false;
    if (/^(?:de|het|van|der)$/.test(token.lower)) continue;
    return isPart(token);
  }
  return false;
}

/** The index after an abbreviation between brackets at `at`: "(RAZ)", "(JBZ-Raad)", "(COP28)". */
function withAbbreviation(tokens: readonly Token[], at: number): number {
  const { block } = tokens[at - 1]!;
  if (tokens[at]?.text !== '(' || tokens[at]!.block !== block) return at;
  for (let i = at + 1; i < at + 5; i++) {
    const token = tokens[i];
    if (!token || token.block !== block) return at;
    if (token.text === ')') return i > at + 1 ? i + 1 : at;
    if (!/\p{Lu}|^-$/u.test(token.text)) return at;
  }
  return at;
}

/** The end of a place that a preposition at `at` marks, or that stands between two commas. */
function placeAt(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const mark = tokens[at]!;
  const preposition = mark.lower === 'in' || mark.lower === 'te';
  if (!preposition && mark.text !== ',') return undefined;
  let i = at + 1;
  if (preposition && tokens[i]?.lower === 'het' && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) i++;
  const first = i;
  while (i < first + 3 && i < limit && isPlaceWord(tokens[i]!, mark.block)) i++;
  if (i === first) return undefined;
  if (preposition) return i;
  // Between commas only a name before a day is a place: "Verslag NAVO-ministeriële, Brussel, 5 en 6 april".
  const closed = tokens[i]?.text === ',' && /^\d/.test(tokens[i + 1]?.text ?? '');
  return closed ? i : undefined;
}

function isPlaceWord(token: Token, block: number): boolean {
  if (token.block !== block || token.kind !== 'word' || noPlace.has(token.lower)) return false;
  if (meetingNoun(token)) return false;
  return /^['’]?\p{Lu}/u.test(token.text) || /^['’]s-\p{Lu}/u.test(token.text);
}
