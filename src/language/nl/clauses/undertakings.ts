import type { Clause, HolderReading, Proposition } from '../../clauses.ts';
import type { Trigger } from '../../triggers.ts';
import { hasDeadline, isDelivery } from './deadlines.ts';
import { rightEdge, spanOf } from './extent.ts';
import { contentOf } from './frames.ts';
import type { Word } from './markedword.ts';
import { timeOf } from './modality.ts';
import { isAttendance, isNeutral } from './neutral.ts';
import { propositionOf } from './said.ts';
import type { Scene } from './scene.ts';
import { isPassiveVerb } from './voice.ts';

const undertaking: Trigger = { verbs: [], stance: 'commit', content: [], example: '' };

/** "Nederland zal een plan opstellen": an announced action without a trigger of its own; what parliament will receive. */
export function ofUndertaking(scene: Scene): Proposition | undefined {
  const { words, clauses, fields, n } = scene;
  const clause = clauses[n]!;
  if (clause.kind === 'subordinate') return undefined;
  const { holder, source } = fields[n]!;
  const kamer = holder ? undefined : parliamentOf(words, clause);
  if (kamer !== undefined) return ofParliament(scene, kamer);
  const verb = clause.verbs.findLast((i) => words[i]!.infinitive && !words[i]!.auxiliary);
  if (verb === undefined || !isAction(scene, words[verb]!, holder)) return undefined;
  const time = timeOf(scene, verb);
  if (!time.future || isPassiveVerb(words, clauses, clause, verb)) return undefined;
  if (!holder || holder.pronoun || source === 'agent') return undefined;
  const at =
    clause.finite !== undefined && clause.finite !== verb && clause.kind !== 'conjunct'
      ? [Math.min(clause.finite, verb), Math.max(clause.finite, verb)]
      : [verb];
  const notes: string[] = [];
  const span = spanOf(scene, { at, verb, trigger: undertaking }, notes);
  return propositionOf(scene, time, {
    rule: 'undertaking',
    words: at,
    span,
    content: contentOf(span, at),
    holder,
    source,
    stance: 'commit',
    notes,
  });
}

/** The verb tells of more than being in the meeting; of others than the government, of what they will hand over by a date. */
function isAction(scene: Scene, verb: Word, holder: HolderReading | undefined): boolean {
  if (holder?.class === 'government') return !isAttendance(verb);
  if (isNeutral(verb)) return isDelivery(verb) && hasDeadline(scene, true);
  return holder?.class === 'collective' || hasDeadline(scene, true);
}

const sent = new Set(
  'ontvangen krijgen informeren berichten lichten komen houden stellen gaan zenden sturen bieden zien'.split(
    ' ',
  ),
);

/** The token of "Kamer" where parliament is the subject of a clause about what it will be sent or told. */
function parliamentOf(words: readonly Word[], { finite, from, to, verbs }: Clause): number | undefined {
  if (finite === undefined || !verbs.some((i) => words[i]!.lemmas.some((lemma) => sent.has(lemma))))
    return undefined;
  const isKamer = (k: number): boolean =>
    words[k]!.lower === 'kamer' && /^(?:uw|de)$/.test(words[k - 1]?.lower ?? '');
  if (words[from]!.lower === 'u' && finite === from + 1) return from;
  // "Hierover ontvangt u een brief"
  if (words[finite + 1]?.lower === 'u' && finite + 1 < to) return finite + 1;
  if (finite - 1 > from && isKamer(finite - 1)) return finite - 1;
  for (let k = finite + 1; k < Math.min(to, finite + 4); k++) if (isKamer(k)) return k;
  return undefined;
}

/** "Hierbij ontvangt uw Kamer het verslag": the letter itself, which is no undertaking any more. */
const handsOver = /^(?:hierbij|bijgaand|bijgevoegd|bijgesloten|hiermee)$/;

/** "Met deze brief", "In deze brief", "Als bijlage bij deze brief". */
const isThisLetter = (words: readonly Word[], { from, finite = from }: Clause): boolean =>
  words
    .slice(from, finite)
    .some(({ lower }, k, all) => lower === 'brief' && /^(?:deze|onderhavige)$/.test(all[k - 1]?.lower ?? ''));

/** "Uw Kamer ontvangt voor het reces een brief", "Uw Kamer wordt geïnformeerd": the government's undertaking. */
function ofParliament(scene: Scene, kamer: number): Proposition | undefined {
  const { words, clauses, n } = scene;
  const clause = clauses[n]!;
  if (handsOver.test(words[clause.from]!.lower) || isThisLetter(words, clause)) return undefined;
  const time = timeOf(scene, -1);
  const auxiliary = words[clause.finite!]!.auxiliary?.lemma;
  if (time.tense === 'past' || auxiliary === 'hebben' || auxiliary === 'zijn') return undefined;
  const notes: string[] = [];
  const at = [...new Set([...(words[kamer]!.lower === 'u' ? [] : [kamer - 1]), kamer, ...clause.verbs])].sort(
    (a, b) => a - b,
  );
  const span = { from: clause.from, to: rightEdge(scene, clause, at.at(-1)!, notes) };
  return propositionOf(
    scene,
    { ...time, future: true },
    {
      rule: 'to-parliament',
      words: at,
      span,
      content: contentOf(span, at),
      source: 'author',
      stance: 'commit',
      notes,
    },
  );
}
