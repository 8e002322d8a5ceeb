import type { Stance } from '../../../record/types.ts';
import type { HolderReading, Proposition } from '../../clauses.ts';
import { contentOf } from './frames.ts';
import { holderAt } from './holders.ts';
import { timeOf } from './modality.ts';
import { isPast, mainVerb } from './positions.ts';
import { propositionOf } from './said.ts';
import type { Scene } from './scene.ts';
import { prepositions } from './words.ts';

/** Nouns of what somebody has asked or offered, and the words that lead to what. */
const acts: Readonly<Record<string, Stance>> = {
  verzoek: 'call',
  oproep: 'call',
  pleidooi: 'call',
  suggestie: 'call',
  wens: 'call',
  vraag: 'call',
  aanbod: 'commit',
  toezegging: 'commit',
};
const leads = /^(?:om|tot|voor|dat)$/;
const ours = /^(?:nederlandse|nederlands|mijn|ons|onze)$/;

/**
 * The request or offer that is the subject of a clause about what came of it: "Het Nederlandse verzoek om uitstel werd
 * doorgeschoven", "Het aanbod van Ierland om te helpen werd aanvaard". Whoever made it had made it by then.
 */
export function ofAct(scene: Scene): Proposition | undefined {
  const { words, clauses, n } = scene;
  const { kind, from, finite } = clauses[n]!;
  if (kind !== 'main' || finite === undefined || prepositions.has(words[from]!.lower)) return undefined;
  const noun = actFrom(scene, from, Math.min(finite, from + 4));
  if (noun === undefined) return undefined;
  const holder = holderBeside(scene, noun, finite);
  const lead = holder && Math.max(noun + 1, holder.to);
  if (!holder || lead === undefined || lead >= finite || !leads.test(words[lead]!.lower)) return undefined;
  if (!isPast(scene, mainVerb(scene) ?? finite)) return undefined;
  let to = finite;
  while (words[to - 1]!.kind === 'punct') to--;
  const at = [noun];
  const span = { from, to };
  return propositionOf(scene, timeOf(scene, -1), {
    rule: 'noun-of-act',
    words: at,
    span,
    content: contentOf(span, at),
    holder,
    source: 'phrase',
    stance: acts[words[noun]!.lower]!,
    notes: [],
    negated: false,
  });
}

function actFrom({ words }: Scene, from: number, to: number): number | undefined {
  for (let k = from; k < to; k++) if (acts[words[k]!.lower] !== undefined) return k;
  return undefined;
}

/** "Het Nederlandse verzoek", "mijn verzoek", "het verzoek van Ierland". */
function holderBeside(
  { tokens, words, clauses, n }: Scene,
  noun: number,
  to: number,
): HolderReading | undefined {
  const whose = words[noun - 1];
  if (noun > clauses[n]!.from && whose && ours.test(whose.lower))
    return { from: noun - 1, to: noun, class: 'government' };
  if (words[noun + 1]?.lower !== 'van') return undefined;
  const holder = holderAt(tokens, words, noun + 2, to);
  return holder?.weak || holder?.pronoun ? undefined : holder;
}
