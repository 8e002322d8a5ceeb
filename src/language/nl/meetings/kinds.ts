import type { KindCue, KindGrammar } from '../../kinds.ts';
import type { Token } from '../../tokens.ts';

const cues = new Map<string, Omit<KindCue, 'next'>>([
  ['verslag', { kind: 'report', weight: 3 }],
  ['verslagen', { kind: 'report', weight: 3 }],
  ['terugkoppeling', { kind: 'report', weight: 3 }],
  ['uitkomsten', { kind: 'report', weight: 2 }],
  ['resultaten', { kind: 'report', weight: 1 }],
  ['uitkomst', { kind: 'report', weight: 1 }],
  ['terugblik', { kind: 'report', weight: 1 }],
  ['inzet', { kind: 'annotated_agenda', weight: 1 }],
]);
const agendas = new Set(['agenda', "agenda's"]);
const articles = new Set(['de', 'het', 'een', 'uw', 'mijn', 'onze', 'die', 'dat', 'deze', 'dit']);
const elsewhere = new Set(
  'in op bij uit volgens conform na sinds zoals naast van aan naar tijdens blijkens cf. tot onder eerdere eerder vorige vorig'.split(
    ' ',
  ),
);
const offering = new Set(
  (
    'bied bieden zend zenden stuur sturen doe doen treft ontvangt informeer informeren bericht berichten geef geven breng brengen ' +
    'bijgevoegd hierbij hierbijgaand bijgaand bijgaande bijgesloten vindt rapporteer rapporteren leg licht schets koppel meld deel'
  ).split(' '),
);
const addressing = new Set(
  'ik wij we u uw hierbij bijgaand bijgaande bijgevoegd bijgesloten hierbijgaand mijn onze'.split(' '),
);
const behind = new Set(
  'nam namen vond vonden kwam kwamen plaatsvond plaatsvonden jl. jl j.l. jongstleden werd werden heeft hebben benadrukte sprak spraken riep steunde'.split(
    ' ',
  ),
);
const ahead = new Set(
  'voornemens zal zullen plaatsvindt plaatsvinden a.s. aanstaande bijeenkomt komende aankomende vindt komt komen wordt'.split(
    ' ',
  ),
);

/** What Dutch letters to parliament call themselves; see `KindGrammar`. */
export const kinds: KindGrammar = {
  cue(tokens, at) {
    const { lower } = tokens[at]!;
    const before = tokens[at - 1];
    if (agendas.has(lower)) {
      const annotated = before?.block === tokens[at]!.block && /^geannoteerde?$/.test(before.lower);
      return { kind: 'annotated_agenda', weight: annotated ? 3 : 2, next: at + 1 };
    }
    const cue = cues.get(lower);
    // "Brengt verslag uit" and "doet verslag van" by somebody else are told apart by the sentence, not here.
    return cue && { ...cue, next: at + 1 };
  },
  pointsElsewhere(tokens, at) {
    const before = wordBefore(tokens, at);
    return before !== undefined && elsewhere.has(before.lower);
  },
  pointsHere(tokens, at) {
    const start = /^geannoteerde?$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    return /^(?:deze|dit)$/.test(tokens[start]?.lower ?? '');
  },
  offers: ({ lower }) => offering.has(lower),
  addresses: ({ lower }) => addressing.has(lower),
  isAbout(tokens, at) {
    const start = articles.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    return tokens[start]?.block === tokens[at]!.block && tokens[start]!.lower === 'over';
  },
  side({ lower }) {
    if (behind.has(lower)) return 'report';
    return ahead.has(lower) ? 'annotated_agenda' : undefined;
  },
};

/** The word before the noun phrase of which the noun stands at `at`, its article and adjectives passed over. */
function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let i = at - 1; i >= at - 5; i--) {
    const token = tokens[i];
    if (!token || token.block !== tokens[at]!.block || token.kind !== 'word') return undefined;
    const adjective = /e$/.test(token.lower) && !elsewhere.has(token.lower) && !offering.has(token.lower);
    if (articles.has(token.lower) || adjective) continue;
    return token;
  }
  return undefined;
}
