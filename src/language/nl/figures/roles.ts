import { factOf } from '../../facts.ts';
import type { FigureRole, Quantity } from '../../figures.ts';
import type { Token } from '../../tokens.ts';

type Kind = NonNullable<Quantity['unit']>['kind'];

interface Cue {
  role: FigureRole;
  /** Where two cues stand equally near, the lower rank wins. */
  rank: number;
  /** Only sums of money have it. */
  moneyOnly?: boolean;
}

/** Words that say what a figure is for. A hyphen before a word takes compounds that end in it as well. */
const cueWords: [role: FigureRole, moneyOnly: boolean, words: string][] = [
  [
    'norm',
    false,
    '-norm normen drempel drempels drempelwaarde -plafond plafonds limiet ondergrens bovengrens vereist vereiste ' +
      'voorgeschreven pledge bbp bni bbp/bni richtsnoer toegestaan -quotum',
  ],
  [
    'cost',
    true,
    '-kosten kost kostte kostten -uitgaven geraamd geraamde raming begroot begrote bekostigd bekostigen uitgegeven besteed ' +
      'besteedt besteden besteedde lasten prijs prijskaartje rekening trekt trok uittrekken uitgetrokken tarief factuur',
  ],
  [
    'target',
    false,
    'doel doelen -doelstelling -doelstellingen streefcijfer streefwaarde streeft streven streefde ambitie ambities beoogt beogen ' +
      'beoogd beoogde moet moeten dient dienen uiterlijk verbinden gericht ernaar plan plannen voornemen voornemens toewerken ' +
      'toegroeien voorzien inzetbaar',
  ],
  [
    'contribution',
    false,
    '-bijdrage -bijdragen bijgedragen draagt dragen droeg droegen levert leveren leverde leverden geleverd beschikbaar toegezegd ' +
      'toegezegde toezegging toezeggingen zegt zegde zegden toezeggen doneert doneren doneerde gedoneerd donatie donaties schenkt ' +
      'schenken geschonken schenking vrijmaakt vrijmaken vrijgemaakt aanmelden aangemeld aangeboden inbreng inzet detacheren ' +
      'gedetacheerd detacheert uitzenden uitgezonden steunpakket hulppakket neemt deelneemt deelname subsidie subsidieert ' +
      'voortgezet voortzetten ondersteunt steunt',
  ],
  [
    'achieved',
    false,
    'inmiddels reeds totnogtoe momenteel bedroeg bedroegen bereikt bereikte bereikten gerealiseerd behaald behaalde haalde haalden ' +
      'steeg stegen daalde daalden gestegen gedaald gegroeid toegenomen afgenomen opgeleid getraind vielen gevallen registreerde ' +
      'geregistreerd telde telden trok opgeleverd ontvangen uitgekeerd uitbetaald afgerond omgekomen gedood gevlucht hervestigd ' +
      'gered uitgevoerd ondertekend gepubliceerd vernietigd aangehouden gevangengezet verhoogd verlaagd voldeden',
  ],
];
const byWord = new Map<string, Cue[]>();
const byEnding: [ending: string, cue: Cue][] = [];
cueWords.forEach(([role, moneyOnly, words], rank) => {
  for (const word of words.split(' ')) {
    const cue: Cue = { role, rank, moneyOnly };
    const bare = word.replace(/^-/, '');
    byWord.set(bare, [...(byWord.get(bare) ?? []), cue]);
    if (bare !== word) byEnding.push([bare, cue]);
  }
});

/** The cues that a word is, or ends in. */
const cuesOf = factOf((word): readonly Cue[] => {
  const exact = byWord.get(word);
  if (exact) return exact;
  const compound = word.length < 7 ? undefined : byEnding.find(([ending]) => word.endsWith(ending));
  return compound ? [compound[1]] : [];
});

const cueOf = (token: Token, money: boolean): Cue | undefined =>
  cuesOf(token).find((cue) => money || !cue.moneyOnly);

/** "tot nu toe", "tot dusver", "tot op heden". */
const soFar = /^(?:nu toe|dusver|dusverre|op heden|heden)$/;
/** A distance that no cue of a sentence has. */
const irrelevant = 100_000;
const auxiliaries = new Set('heeft hebben had hadden is zijn was waren werd werden'.split(' '));
const future = new Set('zal zullen zou zouden gaat gaan wil willen kan kunnen wordt worden'.split(' '));

/**
 * What the figure is for, from the nearest cue in its sentence (tokens `from` to `to`): a word of cost, norm, aim,
 * contribution or result. "tot nu toe" makes it achieved whatever else is said; a result counts only where no
 * auxiliary of the future stands. Without any cue it is a count; lengths of time are counts unless prescribed.
 */
export function roleOf(tokens: readonly Token[], from: number, to: number, quantity: Quantity): FigureRole {
  const kind = quantity.unit?.kind ?? 'count';
  const isTime = /^(?:day|month|year|uur|weken|week|keer|werkdagen)$/.test(quantity.unit?.unit ?? '');
  let announced = false;
  let perfect = false;
  let best: FigureRole = 'count';
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    if (i >= quantity.first && i < quantity.next) continue;
    const { lower } = tokens[i]!;
    if (lower === 'tot' && i < quantity.next && isSoFar(tokens, i)) return isTime ? 'count' : 'achieved';
    if (future.has(lower)) announced = true;
    else if (auxiliaries.has(lower)) perfect = true;
    const cue = cueOf(tokens[i]!, kind === 'money');
    if (!cue || (cue.role === 'norm' && !isNear(quantity, i, kind))) continue;
    // "het aanmelden van oefeningen": an infinitive used as a noun.
    if (lower.endsWith('en') && tokens[i - 1]?.lower === 'het') continue;
    const away = i < quantity.first ? quantity.first - i : (i - quantity.next + 1) * 1.5;
    const distance = away + cue.rank * 0.1 + (isTime && cue.role !== 'norm' ? irrelevant : 0);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = cue.role;
    }
  }
  if (bestDistance >= irrelevant) return 'count';
  if (best === 'achieved' && announced && !perfect) return 'count';
  return best;
}

/** A norm stands close by; what is counted has it before the number only ("de drempel van 9.000 militairen"). */
function isNear(quantity: Quantity, at: number, kind: Kind): boolean {
  if (at < quantity.first) return quantity.first - at <= (kind === 'count' ? 8 : 10);
  return kind !== 'count' && at - quantity.next < 8;
}

function isSoFar(tokens: readonly Token[], at: number): boolean {
  const one = tokens[at + 1]?.lower ?? '';
  return soFar.test(one) || soFar.test(`${one} ${tokens[at + 2]?.lower ?? ''}`);
}
