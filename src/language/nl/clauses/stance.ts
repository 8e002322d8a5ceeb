import type { HolderClass, Stance } from '../../../record/types.ts';
import type { HolderReading } from '../../clauses.ts';
import { stanceOfNoun } from '../triggers/nouns.ts';
import { hasDeadline } from './deadlines.ts';
import { isInPrepositional } from './fixedwords.ts';
import { holderAt } from './holders.ts';
import { allMatches, bestMatch } from './match.ts';
import { isNegated, timeOf } from './modality.ts';
import { opposite } from './opposites.ts';
import { type Match, type Scene, sceneOf } from './scene.ts';
import { isPassiveVerb } from './voice.ts';
import { prepositions } from './words.ts';

/** The stance of a trigger in its clause: its own, that of its content, or what a negation makes of it (rulings 1, 2, 4, 14). */
export function stanceOf(
  scene: Scene,
  match: Match,
  holder: HolderClass | undefined,
  negated: boolean,
  notes: string[],
): Stance {
  const { trigger } = match;
  let stance = trigger.stance;
  if (trigger.collective && holder === 'collective') {
    stance = trigger.collective;
    notes.push('of-a-body');
  }
  if (trigger.contentDecides) {
    const inner = contentStance(scene, match);
    if (inner) {
      notes.push('content-decides');
      // "bekendmaken dat de bijdrage wordt verlengd", "een voorstel aankondigen": announced by whoever does it.
      if (inner === 'call' && announces(scene, match)) return 'commit';
      return inner === 'decide' && holder !== 'collective' ? 'commit' : inner;
    }
  }
  if (stance === 'decide' && holder !== 'collective' && isWanted(scene)) {
    notes.push('wanted');
    stance = 'commit';
  }
  // "De Commissie zal in het najaar een herziening voorstellen": handed over by its date.
  if (
    holder !== 'government' &&
    trigger.particle === 'voor' &&
    trigger.verbs.includes('stellen') &&
    isDueProposal(scene, match)
  ) {
    notes.push('due');
    return 'commit';
  }
  if (stance === 'commit' && wantsOthers(scene)) {
    notes.push('wants-others-to');
    return 'call';
  }
  if (!negated && backsSomebody(scene, match)) {
    notes.push('backs-somebody');
    return 'commit';
  }
  if (/^(?:liever|graag)$/.test(match.trigger.fixed?.[0]?.[0] ?? '') && isUnfulfilled(scene))
    return 'concern';
  if (!negated) return stance;
  // "wilde niet vooruitlopen op" (ruling 4)
  if (stance === 'commit' && trigger.negated === undefined && isWanted(scene)) {
    notes.push('negation');
    return 'oppose';
  }
  const turned = trigger.negated ?? (wants(match) && stance !== 'oppose' ? 'oppose' : opposite[stance]);
  if (!turned || turned === stance) return stance;
  notes.push('negation');
  return turned;
}

/** "kondigde voor maart een voorstel aan", "dat het voorstel in juli wordt ingediend": no asking, unless with an infinitive of asking. */
function announces({ words, clauses, n }: Scene, { trigger, verb }: Match): boolean {
  if (
    trigger.stance !== 'commit' ||
    trigger.fixed ||
    !trigger.verbs.some((one) => /^(?:kondigen|maken)$/.test(one))
  )
    return false;
  const asks = clauses[n]!.verbs.some((i) => i > verb && words[i - 1]?.lower === 'te');
  const inner = clauses.find(({ parent, from }) => parent === n && from > verb);
  return !asks && (!inner || inner.verbs.some((i) => isPassiveVerb(words, clauses, inner, i)));
}

const isDueProposal = (scene: Scene, { verb, content }: Match): boolean =>
  content === 'object' && timeOf(scene, verb).future && hasDeadline(scene, true);

/** "wil een werkgroep in het leven roepen" (ruling 4): who wants to decide undertakes it. */
export const isWanted = ({ words, clauses, n }: Scene): boolean =>
  clauses[n]!.verbs.some((i) => words[i]!.auxiliary?.lemma === 'willen');

/** "wil beide landen laten beginnen": somebody else is to act. */
function wantsOthers(scene: Scene): boolean {
  const { words, clauses, n } = scene;
  const lemmas = clauses[n]!.verbs.map((i) => words[i]!.auxiliary?.lemma);
  return lemmas.includes('willen') && lemmas.includes('laten') && somebodyElse(scene, -1) !== undefined;
}

/** "zal Oekraïne blijven steunen" (ruling 4): an action for somebody, where support of a text is an opinion. */
function backsSomebody(scene: Scene, { trigger, verb }: Match): boolean {
  const { words, clauses, n } = scene;
  if (trigger.fixed || !trigger.verbs.some((lemma) => lemma === 'steunen' || lemma === 'ondersteunen'))
    return false;
  const lemmas = clauses[n]!.verbs.map((i) => words[i]!.auxiliary?.lemma);
  if (!lemmas.includes('zullen') && !lemmas.includes('blijven')) return false;
  const somebody = somebodyElse(scene, verb);
  return somebody?.class === 'other' && !words[somebody.to - 1]?.lower.endsWith('commissie');
}

/** The first holder that is neither the subject nor behind a preposition. */
function somebodyElse(
  { tokens, words, clauses, fields, n, own }: Scene,
  verb: number,
): HolderReading | undefined {
  const { holder: subject } = fields[n]!;
  for (const i of own) {
    if (i === verb || (subject && i >= subject.from && i < subject.to)) continue;
    if (i > 0 && words[i - 1]!.kind === 'word' && prepositions.has(words[i - 1]?.lower ?? '')) continue;
    const somebody = holderAt(tokens, words, i, clauses[n]!.to);
    if (somebody && !somebody.pronoun && !somebody.weak) return somebody;
  }
  return undefined;
}

/** "had liever gezien" (ruling 13): a wish that came to nothing. */
function isUnfulfilled({ words, clauses, n }: Scene): boolean {
  const { finite } = clauses[n]!;
  const { auxiliary, tense } = words[finite ?? -1] ?? {};
  return auxiliary?.lemma === 'hebben' && tense === 'past';
}

const wants = ({ trigger }: Match): boolean =>
  trigger.verbs.some((verb) => verb === 'willen' || verb === 'wensen');

/** The stance of the first trigger in the content of a match. */
function contentStance(scene: Scene, match: Match): Stance | undefined {
  const { clauses, n, words } = scene;
  const here = allMatches(scene, match.verb + 1)
    .filter(
      (other) =>
        other.verb > match.verb &&
        !match.at.includes(other.verb) &&
        (!words[other.verb]!.auxiliary || (other.trigger.fixed && words[other.verb - 1]?.lower === 'te')),
    )
    .sort((a, b) => b.score - a.score)[0];
  if (here) {
    // "is voornemens bekend te maken dat de bijdrage stijgt"
    const told = here.trigger.contentDecides ? contentStance(scene, here) : undefined;
    const stance = told ?? turned(scene, here);
    if (stance === 'emphasise' && announcesDoing(scene, match, here.verb)) return 'commit';
    return stance === 'commit' && refuses(scene, match, here.verb) ? 'oppose' : stance;
  }
  for (let m = 0; m < clauses.length; m++) {
    const clause = clauses[m]!;
    if (clause.parent !== n || clause.from <= match.at[0]! || clause.kind === 'conjunct') continue;
    const opener = clause.opener === undefined ? '' : words[clause.opener]!.lower;
    // "legde een verklaring af waarin bezwaar wordt gemaakt"
    const written = opener === 'waarin' && match.trigger.content.includes('waarin');
    if (opener !== 'dat' && opener !== 'om' && !written) continue;
    // "herhaalde zijn oproep om de haven te sluiten"
    const asked = opener === 'om' ? stanceOfNoun(words[clause.from - 1]?.lower ?? '') : undefined;
    if (asked) return asked;
    const inner = sceneOf(scene, m);
    const found = bestMatch(inner);
    if (found) return turned(inner, found);
    // "bekendmaken dat de bijdrage wordt verlengd": an action without a trigger is an undertaking.
    if (
      clause.verbs.some((i) => isPassiveVerb(words, clauses, clause, i)) ||
      clause.verbs.some(
        (i) => words[i]!.auxiliary?.lemma === 'zullen' || words[i]!.auxiliary?.lemma === 'willen',
      )
    )
      return 'commit';
  }
  // "verklaart zijn bijdrage te willen voortzetten"
  const inner = clauses[n]!.verbs.find(
    (i) => i > match.verb && words[i - 1]?.lower === 'te' && !match.at.includes(i),
  );
  // "zei spijt te hebben"
  if (inner === undefined) return nounStance(scene, match);
  const { lemmas } = words[inner]!;
  // "liet weten daar niet voor te zijn"
  const side = lemmas.includes('zijn') ? sides[words[inner - 2]?.lower ?? ''] : undefined;
  if (side) return isNegated(scene, [inner]) ? opposite[side] : side;
  // "zei klaar te zijn": a state and no undertaking.
  if (lemmas.includes('zijn')) return undefined;
  if (lemmas.includes('hebben')) return nounStance(scene, match) ?? 'commit';
  return refuses(scene, match, inner) ? 'oppose' : 'commit';
}

/** "kondigde aan de zaak te zullen agenderen": to say that one will is to undertake it. */
const announcesDoing = ({ words, clauses, n }: Scene, { trigger, verb }: Match, to: number): boolean =>
  trigger.verbs.includes('kondigen') &&
  clauses[n]!.verbs.some((i) => i > verb && i < to && words[i]!.auxiliary?.lemma === 'zullen');

/** "liet weten niet aan de inkoop te willen deelnemen" (ruling 4): to want or be able not to. */
function refuses(scene: Scene, match: Match, verb: number): boolean {
  const { words, clauses, n } = scene;
  return (
    clauses[n]!.verbs.some(
      (i) => i > match.verb && i <= verb && /^(?:willen|kunnen)$/.test(words[i]!.auxiliary?.lemma ?? ''),
    ) && isNegated(scene, [verb])
  );
}

const sides: Readonly<Record<string, Stance>> = { voor: 'support', vóór: 'support', tegen: 'oppose' };

/** The stance of a noun in the content: "vasthouden aan bezwaren", "uiting geven aan bezorgdheid". */
function nounStance({ words, own, fields, n }: Scene, match: Match): Stance | undefined {
  const { holder } = fields[n]!;
  for (const i of own) {
    if (match.at.includes(i) || (holder && i >= holder.from && i < holder.to)) continue;
    // "heeft zijn ongenoegen kenbaar gemaakt", but not "heeft na kritiek kenbaar gemaakt".
    if (i < match.at[0]! && isInPrepositional(words, i)) continue;
    const found = stanceOfNoun(words[i]!.lower);
    if (found) return found;
  }
  return undefined;
}

function turned(scene: Scene, match: Match): Stance {
  const { trigger } = match;
  if (!isNegated(scene, match.at)) return trigger.stance;
  return trigger.negated ?? opposite[trigger.stance] ?? trigger.stance;
}
