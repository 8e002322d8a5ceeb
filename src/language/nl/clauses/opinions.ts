import type { Clause, Proposition } from '../../clauses.ts';
import { isCompanion } from './companions.ts';
import { rightEdge } from './extent.ts';
import { contentOf } from './frames.ts';
import { holderAt } from './holders.ts';
import type { Word } from './markedword.ts';
import { timeOf } from './modality.ts';
import { mainVerb } from './positions.ts';
import { propositionOf } from './said.ts';
import type { Scene } from './scene.ts';
import type { SourcePhrase } from './sources.ts';
import { isPassiveVerb } from './voice.ts';

/** "Wat Nederland betreft …", "Volgens de Commissie …": the whole clause is what they judge. */
export function ofOpinion(scene: Scene, phrase: SourcePhrase): Proposition {
  const { words, clauses, n } = scene;
  const clause = clauses[n]!;
  const concession = words[clause.from]!.lower === 'al' && clause.finite !== undefined;
  const from = clause.kind === 'subordinate' ? (clause.opener ?? clause.from) + 1 : clause.from;
  return ofPhrase(scene, phrase, concession ? clause.finite! : from, phrase.stance ?? 'assess');
}

/** "Op verzoek van Ierland zal de Raad …" (ruling 19): Ireland asked, before the meeting or in it. */
export function ofRequest(scene: Scene, phrase: SourcePhrase, main: Proposition | undefined): Proposition {
  const { words, clauses, n } = scene;
  const { finite = phrase.from } = clauses[n]!;
  // "zegde op verzoek van Malta toe dat": the promise begins with its verb, the request behind it.
  const beside = main?.rule === 'trigger';
  const found = ofPhrase(scene, phrase, beside ? phrase.from : Math.min(phrase.from, finite), 'call');
  // "Op mijn vraag om de prijs te volgen verzekerde de Commissie": what was asked stands in the phrase itself.
  if (words[phrase.to]?.lower !== 'om' || phrase.from > finite || finite <= phrase.to) return found;
  let to = finite;
  while (words[to - 1]!.kind === 'punct') to--;
  const span = { from: phrase.from, to };
  return { ...found, span, content: contentOf(span, found.words) };
}

/** A mood behind a comma that closes the clause: what somebody feels about it, beside what it says. */
export const isRemark = (
  words: readonly Word[],
  { to }: Clause,
  { kind, from, to: end }: SourcePhrase,
): boolean =>
  kind === 'mood' && words[from - 1]?.lower === ',' && (end >= to || words[end]!.kind === 'punct');

/** ", tot tevredenheid van Nederland": the mood by itself. */
export function ofRemark(scene: Scene, phrase: SourcePhrase): Proposition {
  const { from, to, holder, stance = 'assess' } = phrase;
  const words = Array.from({ length: to - from }, (_, k) => from + k);
  return propositionOf(scene, timeOf(scene, mainVerb(scene) ?? -1), {
    rule: 'mood-phrase',
    words,
    span: { from, to },
    content: { from, to },
    holder,
    source: 'phrase',
    stance,
    notes: [],
    negated: false,
  });
}

/** "Op voorstel van Ierland zullen de normen worden herzien" (ruling 19): what the meeting will do about it. */
export function ofAsked(scene: Scene, request: SourcePhrase): Proposition[] {
  const { words, clauses, n } = scene;
  const clause = clauses[n]!;
  const verb = mainVerb(scene);
  const { finite } = clause;
  if (verb === undefined || finite === undefined || finite < request.to) return [];
  const time = timeOf(scene, verb);
  if (!time.future || !isPassiveVerb(words, clauses, clause, verb)) return [];
  const notes: string[] = [];
  const span = { from: finite, to: rightEdge(scene, clause, verb, notes) };
  const at = [finite, verb].sort((a, b) => a - b);
  return [
    propositionOf(scene, time, {
      rule: 'undertaking',
      words: at,
      span,
      content: contentOf(span, at),
      holder: undefined,
      source: 'meeting',
      stance: 'commit',
      notes,
    }),
  ];
}

/** "…, zo meent het kabinet": what stands before and after it in the sentence is the content. */
export function aroundInsertion(scene: Scene, inserted: Proposition): Proposition {
  const { clauses, n, words } = scene;
  const clause = clauses[n]!;
  const before = clause.joined === undefined ? undefined : clauses[clause.joined]!;
  if (words[clause.from]!.lower !== 'zo' || clause.finite !== clause.from + 1 || !before) return inserted;
  const notes = [...inserted.notes, 'inserted'];
  const span = {
    from: before.from,
    to: rightEdge(
      scene,
      { ...before, to: Math.max(before.to, clause.to) },
      clause.verbs.at(-1) ?? clause.to - 1,
      notes,
    ),
  };
  return {
    ...inserted,
    span,
    content: { from: before.from, to: before.to },
    notes,
  };
}

function ofPhrase(
  scene: Scene,
  phrase: SourcePhrase,
  from: number,
  stance: Proposition['stance'],
): Proposition {
  const clause = scene.clauses[scene.n]!;
  const notes: string[] = [];
  const said = phrase.kind === 'said' ? from : phrase.to - 1;
  const last = Math.max(said, phrase.kind === 'request' ? from : (clause.verbs.at(-1) ?? from));
  const span = { from, to: rightEdge(scene, clause, last, notes) };
  const words = Array.from({ length: phrase.to - phrase.from }, (_, k) => phrase.from + k);
  const verb = phrase.kind === 'mood' ? (mainVerb(scene) ?? -1) : -1;
  return propositionOf(scene, timeOf(scene, verb), {
    rule: ruleOf[phrase.kind],
    words,
    span,
    content: contentOf(span, words),
    holder: phrase.holder,
    source: 'phrase',
    stance,
    notes,
  });
}

const ruleOf: Readonly<Record<SourcePhrase['kind'], Proposition['rule']>> = {
  opinion: 'source-phrase',
  said: 'reported-speech',
  mood: 'mood-phrase',
  request: 'at-the-request-of',
};
/** The support of those who join the position of a clause. */
export function ofCompanions(scene: Scene): Proposition[] {
  const { tokens, words, clauses, n, own } = scene;
  return own.flatMap((i) => {
    if (!isCompanion(words, i)) return [];
    const holder = holderAt(tokens, words, i + 2, clauses[n]!.to);
    if (!holder) return [];
    const at = words[i - 1]?.lower === ',' ? [i] : [i - 1, i];
    const span = { from: at[0]!, to: holder.to };
    return [
      propositionOf(scene, timeOf(scene, mainVerb(scene) ?? -1), {
        rule: 'companion',
        words: at,
        span,
        content: contentOf(span, at),
        holder,
        source: 'agent',
        stance: 'support',
        notes: [],
      }),
    ];
  });
}
