import type { ParticipationGrammar } from '../../participation.ts';
import type { Token } from '../../tokens.ts';
import { readOffices } from '../head/offices.ts';
import { clausesOf } from './clauses.ts';
import { groupEnd } from './groups.ts';
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
  'van voor aan in op bij over tegen tussen uit tot inzake volgens namens binnen jegens richting via omtrent ten te rond conform aangaande'.split(
    ' ',
  ),
);
/** Words between a preposition and what it governs. */
const between = /^(?:de|het|een|zijn|haar|hun|mijn|onze|ook|nieuwe|nieuw|zowel|onder|andere|meer|o\.a\.)$|e$/;
const joins = new Set([',', 'en', 'alsmede', 'alsook', 'evenals', 'of', 'de', 'het', 'ook']);
/** Words that follow a subject without being its verb. */
const noDeed = new Set(
  'van voor aan in op bij over tegen tussen uit tot inzake namens en of die dat wiens waar als met de het een niet ook'.split(
    ' ',
  ),
);

/** Who takes part, as Dutch letters say it; see `ParticipationGrammar`. */
export const participation: ParticipationGrammar = {
  clauses: clausesOf,
  isRelative: (tokens, from) => /^(?:die|dat|welke)$/.test(tokens[from]!.lower),
  find: participations,
  standing(tokens, from, at) {
    for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
      const { lower } = tokens[i]!;
      if (company.has(lower)) return 'company';
      if (lower === 'door') return 'agent';
      if (prepositions.has(lower)) return 'bound';
      if (!between.test(lower) || /^(?:vertegenwoordigde|verving)$/.test(lower)) return 'free';
    }
    return 'free';
  },
  joins: (tokens, from, to) =>
    to > from && to - from <= 4 && tokens.slice(from, to).every((token) => joins.has(token.lower)),
  group: groupEnd,
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
  isDeed: ({ kind, text, lower }: Token) => kind === 'word' && /^\p{Ll}/u.test(text) && !noDeed.has(lower),
};
