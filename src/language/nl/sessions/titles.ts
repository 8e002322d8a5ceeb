import type { SessionType } from '../../sessions.ts';
import type { Token } from '../../tokens.ts';

/** Words that say how a council deals with a point. */
const procedure = new Set(
  (
    'aanname aanneming oriëntatie gedachtewisseling beleidsdebat debat bespreking besluit besluitvorming raadsconclusies conclusies ' +
    'voortgangsrapportage voortgangsverslag voortgangsrapport akkoord informatie informatiepunt presentatie discussie hamerstuk aob ' +
    'geagendeerd wetgevingsproces wetgevend niet-wetgevend niet-wetgevingsactiviteiten richtingbepalend richtinggevend oriënterend ' +
    'terugkoppeling raadsbesluit vaststelling goedkeuring lezing uitwisseling briefing tbc pm raadsaanbeveling machtiging mandaat informerend ' +
    'opiniërend besluitvormend "a"-punt a-punt toelichting commissie voorzitterschap'
  ).split(' '),
);
const procedural = new Set(
  'ter tot van de het een en of over politiek politieke algemene algemeen gedeeltelijke mogelijk mogelijke stand zaken eerste tweede onder nader publiek publieke openbaar openbare deel besloten openbaar kader gevolgd door = – - , / : niet wel in plenair raads ) ( gezamenlijke hoofdlijnen'.split(
    ' ',
  ),
);
const sessionNoun =
  /(?:sessie|sessies|zitting|zittingen|plenair|plenaire|bijeenkomst|rondetafel|ronde|retraite)$/;
const mealNoun = /(?:diner|lunch|ontbijt|maaltijd|dinner|breakfast|receptie)$/;
const ceremony =
  /^(?:opening|openings.*|ceremonie|.*ceremonie|herdenking|.*herdenking|uitreiking|ondertekening|slotzitting|sluiting|afsluiting|familiefoto)$/;
const bilateral = /^(?:bilateraal|bilaterale|trilateraal|trilaterale|ontmoeting|gesprek)$/;
const councilNoun = /(?:raad|council|commissie)$/;
const notCouncil = /^(?:voorraad|beraad|verraad|draad|commissie)$/;

const numbered = /^(?:\d{1,2}(?:\.\d{1,2})*[a-z]?|[ivx]{1,5}|[a-z])$/;

/** The words of a heading that name its subject; see `SessionGrammar.title`. */
export function titleOf(tokens: readonly Token[]): { from: number; to: number } {
  let from = afterNumber(tokens, 0);
  const label = afterLabel(tokens, from);
  if (label > from && label < tokens.length) from = label;
  let to = tokens.length;
  while (to > from && tokens[to - 1]!.kind === 'note') to--;
  to = beforeProcedure(tokens, from, to);
  while (to > from && /^[.:;,–-]$/.test(tokens[to - 1]!.text)) to--;
  return { from, to };
}

/** The index after "1.", "2a.", "IV.", "A)", "1.2" at the start. */
function afterNumber(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const mark = tokens[at + 1];
  if (!first || !mark) return at;
  const bare = first.lower.replace(/\.$/, '');
  if (first.kind !== 'number' && !numbered.test(bare)) return at;
  if (/^[.):]$/.test(mark.text) && mark.start === first.end)
    return tokens[at + 2]?.text === '–' ? at + 3 : at + 2;
  if (
    first.text.endsWith('.') ||
    (first.kind === 'number' && /^\d{1,2}(?:\.\d{1,2})*$/.test(first.text) && /^\p{Lu}/u.test(mark.text))
  )
    return at + 1;
  return at;
}

/** The index after "Sessie 1:", "Werksessie II –", "Agendapunt 3." at `at`; without a number the noun belongs to the title. */
function afterLabel(tokens: readonly Token[], at: number): number {
  const noun = tokens[at]?.lower ?? '';
  if (
    !sessionNoun.test(noun) &&
    !/^(?:agendapunt|punt|thema|onderwerp|session|blok|deel|onderdeel)$/.test(noun)
  )
    return at;
  const number = tokens[at + 1];
  if (!number || !/^(?:\d{1,2}|[IVX]{1,4})\.?$/.test(number.text)) return at;
  const mark = tokens[at + 2];
  if (mark && /^[:.–—-]$/.test(mark.text)) return at + 3;
  return number.text.endsWith('.') ? at + 2 : at;
}

/** The end without a procedure in brackets, behind a dash or "=", or on a line of its own, which its capital tells. */
function beforeProcedure(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[to - 1]?.text === ')') {
    let open = to - 1;
    while (open > from && tokens[open]!.text !== '(') open--;
    if (open > from && isProcedure(tokens, open + 1, to - 1)) return beforeProcedure(tokens, from, open);
  }
  for (let i = to - 1; i > from; i--) {
    const ownLine = isCapital(tokens[i]!) && !procedural.has(tokens[i - 1]!.lower);
    if (ownLine && isProcedure(tokens, i, to) && hasProcedure(tokens, i, to)) return i;
    if (
      !/^[–—=]$/.test(tokens[i]!.text) &&
      !(tokens[i]!.text === '-' && tokens[i - 1]!.end < tokens[i]!.start)
    )
      continue;
    if (isProcedure(tokens, i + 1, to)) return beforeProcedure(tokens, from, i);
  }
  return to;
}

/** More than "zaken", which may be the end of a name. */
const hasProcedure = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => procedure.has(lower));

const isCapital = ({ kind, text, lower }: Token): boolean => kind === 'word' && text[0] !== lower[0];

/** True when the words say how a point is dealt with, and nothing else. */
function isProcedure(tokens: readonly Token[], from: number, to: number): boolean {
  let said = false;
  for (let i = from; i < to; i++) {
    const { lower, kind } = tokens[i]!;
    if (procedure.has(lower) || /^(?:stand|zaken|oriëntatie)$/.test(lower)) said = true;
    else if (!procedural.has(lower) && kind === 'word') return false;
  }
  return said;
}

/** What the title says that the part of the meeting is: a meal before a council, a council before a mere session. */
export function typeOf(title: readonly Token[]): SessionType {
  const words = title.filter((token) => token.kind === 'word').map((token) => token.lower);
  const some = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (some(mealNoun)) return 'meal';
  if (bilateral.test(words[0] ?? '')) return 'bilateral';
  if (ceremony.test(words[0] ?? '')) return 'ceremony';
  if (some(sessionNoun)) return 'session';
  if (words.some((word) => councilNoun.test(word) && !notCouncil.test(word))) return 'council';
  return 'topic';
}

/** How they end: a look at three letters spares most words the rest. */
const sessionEndings = new Set('sie ies ing gen air ire mst fel nde ite ner nch ijt ijd ast tie'.split(' '));

/** True for a noun of session or meal. */
export function isSessionNoun(lower: string): boolean {
  if (!sessionEndings.has(lower.slice(-3))) return false;
  return (sessionNoun.test(lower) && lower !== 'plenaire') || mealNoun.test(lower);
}
