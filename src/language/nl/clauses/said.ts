import type { Proposition } from '../../clauses.ts';
import { conditionOf, hedgeOf, isNegated, type Time } from './modality.ts';
import type { Scene } from './scene.ts';

/** What a rule has found out about a position in a clause. */
export interface Said
  extends Pick<Proposition, 'rule' | 'words' | 'span' | 'content' | 'holder' | 'source' | 'stance' | 'notes'>,
    Partial<Pick<Proposition, 'trigger' | 'frame' | 'addressee' | 'found' | 'negated'>> {}

/** The proposition of a position, with what every proposition says of its clause. */
export function propositionOf(scene: Scene, time: Time, said: Said): Proposition {
  const { words, clauses, n } = scene;
  const clause = clauses[n]!;
  const head = clause.kind === 'conjunct' ? clauses[clause.parent!]! : clause;
  // Every member in one literal: members after a spread are defined one by one, at a thousand times the cost.
  return {
    rule: said.rule,
    clause,
    trigger: said.trigger,
    frame: said.frame,
    words: said.words,
    span: said.span,
    content: said.content,
    holder: said.holder,
    source: said.source,
    stance: said.stance,
    notes: said.notes,
    future: time.future,
    tense: time.tense,
    perfect: time.perfect,
    anyTense: time.anyTense,
    conditional: time.conditional,
    negated: said.negated ?? isNegated(scene, clause.verbs.length > 0 ? clause.verbs : [clause.from]),
    hedge: hedgeOf(scene),
    condition: conditionOf(scene),
    addressee: said.addressee,
    found: said.found ?? '',
    plural: head.finite !== undefined && words[head.finite]!.plural,
  };
}
