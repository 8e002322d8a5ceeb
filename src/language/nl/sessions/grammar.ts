import type { SessionGrammar } from '../../sessions.ts';
import type { Token } from '../../tokens.ts';
import { listed } from './listing.ts';
import { isAgendaHeading, isOtherMatter } from './matters.ts';
import { isSessionNoun, titleOf, typeOf } from './titles.ts';

const numberWords = new Map(
  'één:1 een:1 twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10'
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([word, value]) => [word!, Number(value)] as const),
);
const ofMeeting = new Set(
  (
    'bondgenoten lidstaten ministers sessie werksessie werksessies bijeenkomst raad voorzitterschap bondgenoot deelnemers leiders ' +
    'regeringsleiders werkdiner werklunch diner lunch ministeriële conferentie top partijen agendapunt plenaire vergadering geagendeerd'
  ).split(' '),
);
const ofParliament = new Set('kamer toezegging toezeggingen vao ao kamerbrief commissiedebat'.split(' '));
const ofReader = new Set('u uw kamer lid'.split(' '));
const ofDebate = new Set(
  'nederland nl delegaties delegatie landen inzet aandacht besproken gesproken stilgestaan debat bespreking discussie'.split(
    ' ',
  ),
);
const onAgenda = new Set(
  'agenda programma agendapunten onderwerpen sessies werksessies werkzittingen thema’s'
    .replace('’', "'")
    .split(' '),
);

/** The parts of a meeting as Dutch letters title them; see `SessionGrammar`. */
export const sessions: SessionGrammar = {
  title: titleOf,
  isOtherMatter,
  isAgendaHeading,
  isUnscheduled: (line) => {
    const at = line.findIndex((token) => token.lower === 'niet');
    return (
      at >= 0 &&
      line.length < 12 &&
      line.slice(at).some((token) => /^(?:geagendeerd|agenda)$/.test(token.lower))
    );
  },
  type: typeOf,
  announced,
  isOfMeeting: ({ lower }) => ofMeeting.has(lower),
  isMiscellany: ([first]) =>
    first !== undefined && /^(?:diversen|aob|any|rondvraag|overige)$/.test(first.lower),
  isOfDebate: ({ lower }) => ofDebate.has(lower),
  isOfReader: ({ lower }) => ofReader.has(lower),
  isOfParliament: ({ lower }) => ofParliament.has(lower),
  listed,
  introducesList(tokens, from, to) {
    if (tokens[to - 1]?.text !== ':') return false;
    return tokens.slice(from, to).some((token) => onAgenda.has(token.lower));
  },
};

/** "drie werksessies en een werkdiner": numbers before nouns of session, added up. */
function announced(tokens: readonly Token[], from: number, to: number): number | undefined {
  let sum = 0;
  let plural = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const digit = token.text.length === 1 && /\d/.test(token.text);
    const number = digit ? Number(token.text) : numberWords.get(token.lower);
    if (number === undefined) continue;
    const adjective = /e$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
    const noun = [tokens[at + 1], tokens[at + 1 + adjective]].find((one) => one && isSessionNoun(one.lower));
    if (!noun) continue;
    plural ||= number > 1;
    sum += number;
  }
  return plural ? sum : undefined;
}
