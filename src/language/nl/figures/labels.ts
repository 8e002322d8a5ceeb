import type { Token } from '../../tokens.ts';

/** Nouns that a number after them names: "artikel 5", "resolutie 2735", "sessie 2". Also the last part of a compound. */
const labels = new Set(
  (
    'artikel artikelen art. art lid resolutie resoluties besluit verordening verordeningen richtlijn richtlijnen aanbeveling aanbevelingen protocol ' +
    'nr. nr nrs. nrs no. nummer nummers kamerstuk kamerstukken dossier zaak zaken aanhangsel motie moties amendement bijlage bijlagen annex ' +
    'hoofdstuk hoofdstukken paragraaf paragrafen par. sectie titel alinea punt onderdeel pagina p. blz. pag. kolom tabel figuur grafiek kader voetnoot noot regel ' +
    'sessie sessies werksessie werksessies agendapunt agendapunten vraag vragen pijler pijlers fase fases fasen stap spoor tranche cluster scenario categorie klasse ' +
    "doelstelling doelstellingen doel sdg sdg's ontwikkelingsdoel week kamer lot kavel groep type model versie vlucht lijn postbus kenmerk optie variant " +
    'protocolnummer volgnummer mededeling advies conclusie overweging bepaling verdrag pb boeing airbus brief niveau zone gate rapport aflevering editie deel ' +
    'formule regio district gebied route snelweg rijksweg subpijler subdoel hoofdlijn werkpakket werkstroom bullet vn-resolutie vnvr-resolutie vr-resolutie artikelnummer'
  ).split(' '),
);
const compoundLabels =
  /(?:resoluties?|sessies?|agendapunt(?:en)?|artikel(?:en)?|nummers?|pijlers?|verordeningen|verordening|richtlijn)$/;
const labelJoins = new Set(['en', ',', 'of', '-', '–', '&']);

/** "Rijnstraat 8", "Prinses Irenestraat 6", "Binnenhof 4". */
const street =
  /^\p{Lu}\p{L}*(?:straat|laan|weg|plein|kade|gracht|singel|dijk|hof|plantsoen|boulevard|voorhout)$/u;

/** Words that stand before a time of day. */
const beforeTime = new Set('om tot vanaf rond van omstreeks en t/m -'.split(' '));

/**
 * True when the number at token `at` (up to `next`) is no quantity: a label or code, a name with a number, a time of
 * day, a list or footnote number, a house, a postcode, telephone or dossier number.
 */
export function isNoQuantity(tokens: readonly Token[], at: number, next: number, isNoun: boolean): boolean {
  const token = tokens[at]!;
  const before = sameBlock(tokens, at - 1, at);
  const after = sameBlock(tokens, next, at);
  if (before && isLabel(tokens, at)) return true;
  if (token.kind === 'word') return isDecade(before, after);
  return (
    isTime(token, before, after) ||
    isListNumber(tokens, at, next) ||
    isGluedCode(tokens, at, next) ||
    isYearOfCode(tokens, at, isNoun) ||
    isPostcode(token, after) ||
    isDossier(tokens, at, next, isNoun) ||
    (before !== undefined && street.test(before.text) && (!isNoun || /^\p{Lu}/u.test(after?.text ?? ''))) ||
    isNameNumber(tokens, at, isNoun)
  );
}

function sameBlock(tokens: readonly Token[], at: number, as: number): Token | undefined {
  const token = tokens[at];
  return token && token.block === tokens[as]!.block ? token : undefined;
}

/** A number after a label noun, or joined to another number that is one ("artikelen 4, 5 en 6"). */
function isLabel(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  // "artikelen 4, 5 en 6", but not "een deel en 27 hoofdstukken".
  let joined = false;
  let numbered = false;
  for (let n = 0; n < 8; n++) {
    const token = sameBlock(tokens, i, at);
    if (!token) return false;
    if (token.text === '(' || token.text === '#') {
      i--;
      continue;
    }
    if (token.kind === 'word') {
      if (joined && !numbered && (labels.has(token.lower) || compoundLabels.test(token.lower))) return false;
      if (labels.has(token.lower))
        return (
          !(token.lower === 'vragen' || token.lower === 'zaken' || token.lower === 'lid') || i === at - 1
        );
      if (compoundLabels.test(token.lower)) return true;
      if (!labelJoins.has(token.lower)) return false;
      joined = true;
      i--;
    } else if (token.kind === 'punct' && labelJoins.has(token.text)) {
      joined ||= token.text === ',' || token.text === '&';
      i--;
    } else if (token.kind === 'number' && i < at - 1) {
      numbered = true;
      i--;
    } else return false;
  }
  return false;
}

/** "de jaren tachtig". */
function isDecade(before: Token | undefined, after: Token | undefined): boolean {
  return before?.lower === 'jaren' && after?.lower !== 'jaar';
}

function isTime(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (
    /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(token.text) &&
    (after?.lower === 'uur' || after?.lower === 'u' || after?.text === '-')
  )
    return true;
  if (after?.text === ':' && after.start === token.end) return true;
  if (before?.text === ':' && before.end === token.start) return true;
  return after?.lower === 'uur' &&
    Number(token.text) <= 24 &&
    before !== undefined &&
    /^(?:om|vanaf|rond|omstreeks)$/.test(before.lower)
    ? beforeTime.has(before.lower)
    : false;
}

/** "1." or "1)" where a block or a line after a full stop starts; a footnote's own number before a capital. */
function isListNumber(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at]!;
  if (token.text.length > 3) return false;
  const before = sameBlock(tokens, at - 1, at);
  const after = sameBlock(tokens, next, at);
  const opens = !before || /^[.;:!?]$/.test(before.text) || before.kind === 'note' || before.lower === 'noot';
  if (before?.text === '(' && after?.text === ')') return true;
  if (!opens) return false;
  if (!after) return !before;
  if (after.text === ')' || after.text === ']') return true;
  if (after.text === '.' && after.start === token.end) {
    const word = tokens[next + 1];
    return !before || (word?.block === token.block && word.start > after.end && token.text.length < 3);
  }
  const capital = after.kind === 'word' && after.text.charAt(0) !== after.lower.charAt(0);
  return capital && token.text.length < 3;
}

/** Stuck to a sign and more digits or letters: "21501-02", "24/7", "5+2", "2021/1119", "070-1234567". */
function isGluedCode(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at]!;
  const last = tokens[next - 1]!;
  const before = tokens[at - 1];
  const after = tokens[next];
  if (/^0\d/.test(token.text) && !token.text.includes(',')) return true;
  if (before && before.end === token.start && /^[/+_#.]$/.test(before.text)) return true;
  if (before && before.end === token.start && before.kind === 'word' && before.text !== 'EUR') return true;
  if (after && after.start === last.end) {
    const more = tokens[next + 1];
    const stuck = more !== undefined && more.start === after.end && more.kind !== 'punct';
    if (/^[/+_]$/.test(after.text) && stuck) return true;
    if (
      /^[-–]$/.test(after.text) &&
      stuck &&
      more.kind === 'number' &&
      (/^0/.test(more.text) || more.text.length > 5)
    )
      return true;
  }
  if (before && /^[-–]$/.test(before.text) && before.end === token.start) {
    const first = tokens[at - 2];
    if (first?.kind === 'number' && first.end === before.start && first.text.length > 4) return true;
    return (
      first !== undefined && first.kind === 'word' && first.end === before.start && first.text !== first.lower
    );
  }
  return (
    before?.text === ')' &&
    before.end <= token.start &&
    /^(?:19|20)\d\d$/.test(tokens[at - 2]?.text ?? '') &&
    tokens[at - 3]?.text === '('
  );
}

/** A year that no date took, as in "COM(2018)": no quantity unless a noun follows. */
function isYearOfCode(tokens: readonly Token[], at: number, isNoun: boolean): boolean {
  if (!/^(?:19|20)\d\d$/.test(tokens[at]!.text)) return false;
  const before = tokens[at - 1];
  return !isNoun || (before?.text === '(' && before.end === tokens[at]!.start);
}

/** "2500 EB". */
function isPostcode(token: Token, after: Token | undefined): boolean {
  return (
    /^[1-9]\d{3}$/.test(token.text) && after !== undefined && /^(?!EU$|VS$|VN$)[A-Z]{2}$/.test(after.text)
  );
}

/** "28 676" and "21 501-02" as dossier numbers: two groups of digits without a counted noun, or before "nr.". */
function isDossier(tokens: readonly Token[], at: number, next: number, isNoun: boolean): boolean {
  const token = tokens[at]!;
  if (next - at === 2 && /^\d\d$/.test(token.text)) {
    const after = sameBlock(tokens, next, at);
    if (!isNoun) return true;
    const before = sameBlock(tokens, at - 1, at);
    return !before || before.text === '(' || after?.text === '-';
  }
  return /^\d{5,}$/.test(token.text) && !isNoun;
}

/** "Leopard 2", "Pijler 1", "Fit for 55", "Groep van 77": a number that belongs to a name before it. */
function isNameNumber(tokens: readonly Token[], at: number, isNoun: boolean): boolean {
  const before = sameBlock(tokens, at - 1, at);
  if (before?.kind !== 'word') return false;
  if (before.lower === 'for' || (before.lower === 'van' && tokens[at - 2]?.text === 'Groep')) return true;
  const capital = before.text.charAt(0) !== before.lower.charAt(0);
  if (!capital || before.lower === 'eur' || before.lower === 'usd') return false;
  const earlier = sameBlock(tokens, at - 2, at);
  const opensSentence = !earlier || /^[.!?:]$/.test(earlier.text);
  if (!isNoun) return !opensSentence || !startsLower.has(before.lower);
  // "14 Leopard 2 tanks": counted already.
  return earlier?.kind === 'number' && !opensSentence;
}

/** Words that may open a sentence before a bare number. */
const startsLower = new Set(
  'van de alle deze die in op voor met na bij tot er zijn circa ongeveer ruim bijna meer minder'.split(' '),
);
