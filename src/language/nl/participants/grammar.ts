import { factOf } from '../../facts.ts';
import type { ParticipationGrammar } from '../../participation.ts';
import type { Token } from '../../tokens.ts';
import { readOffices } from '../head/offices.ts';
import { clausesOf } from './clauses.ts';
import { groupEnd, namedGroupEnd } from './groups.ts';
import { participations } from './triggers.ts';

const company = new Set([
  'naast',
  'met',
  'behalve',
  'inclusief',
  'onder',
  'waaronder',
  'wie',
  'anderen',
  'alsmede',
  'alsook',
  'evenals',
]);
const prepositions = new Set(
  'van voor aan in op bij over tegen tussen uit tot inzake volgens namens binnen jegens richting via omtrent ten te rond conform aangaande tijdens sinds sedert buiten ondanks na'.split(
    ' ',
  ),
);
/** Words between a preposition and what it governs. */
const between =
  /^(?:de|het|een|zijn|haar|hun|mijn|onze|ook|nieuwe|nieuw|zowel|onder|andere|meer|o\.a\.)$|^\p{Ll}.*e$|(?:se|sche)$/u;
/** Behind these a name says what is spoken of: "het onderdeel Ierland". */
const points = /^(?:onderdeel|agendapunt|punt|onderwerp|thema|sessie|werksessie|dossier)$/;
const joins = new Set([',', 'en', 'alsmede', 'alsook', 'evenals', 'of']);
const besideJoins = new Set(['de', 'het', 'ook']);
/** Words that follow a subject without being its verb. */
const noDeed = new Set(
  'van voor aan in op bij over tegen tussen uit tot inzake namens en of die dat wiens waar als met de het een niet ook der'.split(
    ' ',
  ),
);

/** What somebody wants or thinks before the meeting and wherever they are. */
const attitudes = new Set(
  'wil willen wilde wenst wensen hoopt hopen vindt vinden acht achten meent denkt denken streeft streven werkt werken'.split(
    ' ',
  ),
);
/** Capitals that stand for no organisation: money, the own country, ways of meeting, remarks. */
const noBody =
  /^(?:NL|EUR|USD|GBP|CHF|AOB|PM|CEO|CFO|TBC|TBD|NB|VTC|ICT|AI|BBP|BNP|BNI|MFK|MKB|CO2|II|III|IV|VI|VII|VIII|IX|XI|XII|I+)$/;
const mayAbbreviate = factOf(
  (_, text) => text.length > 1 && /^\p{Lu}{2,8}(?:-\p{Lu}{2,8})*$/u.test(text) && !noBody.test(text),
);

/** Who takes part, as Dutch letters say it; see `ParticipationGrammar`. */
export const participation: ParticipationGrammar = {
  clauses: clausesOf,
  isRelative: (tokens, from) => /^(?:die|dat|welke)$/.test(tokens[from]!.lower),
  find: participations,
  standing(tokens, from, at) {
    for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
      const { lower, text } = tokens[i]!;
      if (company.has(lower)) return 'company';
      if (lower === 'door') return 'agent';
      if (prepositions.has(lower)) return 'bound';
      if (i === at - 1 && points.test(lower)) return 'bound';
      if (!between.test(text) || /^(?:vertegenwoordigde|verving)$/.test(lower)) return 'free';
    }
    return 'free';
  },
  joins: (tokens, from, to) =>
    to - from <= 4 &&
    tokens.slice(from, to).some((token) => joins.has(token.lower)) &&
    tokens.slice(from, to).every(({ lower }) => joins.has(lower) || besideJoins.has(lower)),
  group: groupEnd,
  namedGroup: namedGroupEnd,
  isOwn(tokens, from, to) {
    let start = from;
    while (start < to && /^(?:de|het|onze|mijn|uw)$/.test(tokens[start]!.lower)) start++;
    const own = readOffices(tokens, start);
    if (own && own.next >= to) return true;
    return (
      to - start === 1 &&
      /^(?:minister|staatssecretaris|minister-president|premier|mp|bewindspersoon)$/.test(
        tokens[start]!.lower,
      )
    );
  },
  isRelation: (title) => /^(?:ambtgenoot|collega|evenknie)$/.test(title),
  isChair: (title) => /voorzit(?:ter|ster)$/.test(title),
  isMember: (title) => /^(?:lid|kamerlid)$/.test(title),
  post(tokens, from, to) {
    for (let i = from; i < to; i++) {
      if (/^(?:EU-)?(?:HV|HR|HVEU|HVVP|HV\/VP|HR\/VP)$/.test(tokens[i]!.text)) return 'hv';
      if (tokens[i + 1]?.lower !== 'vertegenwoordiger' || !/^(?:eu-)?hoge$/.test(tokens[i]!.lower)) continue;
      // Of "de Hoge Vertegenwoordiger voor Ontwapening van de VN" there is another.
      return tokens.slice(i, to).some(({ text }) => /^VN/.test(text)) ? undefined : 'hv';
    }
    return undefined;
  },
  isAbbreviation(tokens, at) {
    if (!mayAbbreviate(tokens[at]!)) return false;
    const block = tokens[at]!.block;
    // In a line of capitals they tell nothing, and between brackets they explain what stands before.
    return ![tokens[at - 1], tokens[at + 1]].some(
      (next) => next?.block === block && (/^\p{Lu}{2,}$/u.test(next.text) || /^[()/]$/.test(next.text)),
    );
  },
  isAttitude: ({ lower }) => attitudes.has(lower),
  isDeed: ({ kind, text, lower }: Token) => kind === 'word' && /^\p{Ll}/u.test(text) && !noDeed.has(lower),
};
