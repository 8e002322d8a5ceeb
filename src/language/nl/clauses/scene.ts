import type { Clause } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import type { ContentKind, Trigger } from '../../triggers.ts';
import type { Fields } from './fields.ts';
import type { Word } from './markedword.ts';

/** A clause with what the matching of frames needs to know of it. */
export interface Scene {
  tokens: readonly Token[];
  words: readonly Word[];
  clauses: readonly Clause[];
  fields: readonly Fields[];
  /** The scenes of the sentence that were made already, by the index of their clause. */
  scenes: (Scene | undefined)[];
  /** Index of the clause. */
  n: number;
  /** The tokens of the clause that no clause inside it has, in order. */
  own: readonly number[];
  /** An item of an enumeration that lacks the auxiliary its lead-in has or means: "Nederland zal: …". */
  lacking?: 'future' | 'perfect';
  /** Clauses inside it, or after it, that hold a position of their own. */
  speaking: Set<Clause>;
  /** The preposition of what is fronted, or ''; made at the first question, see `findContent`. */
  lead?: string;
  /** Where each word of the clause stands; made at the first question, see `placesOf`. */
  places?: ReadonlyMap<string, readonly number[]>;
  /** The triggers that fit; made at the first question, see `allMatches`. */
  matches?: readonly Match[];
}

/** The scene of clause `n` of a sentence. */
export function sceneOf(sentence: Sentence, n: number): Scene {
  const known = sentence.scenes[n];
  if (known) return known;
  const { tokens, words, clauses, fields, speaking, scenes } = sentence;
  const own = ownTokens(words, clauses, n);
  const scene: Scene = { tokens, words, clauses, fields, speaking, scenes, n, own };
  scenes[n] = scene;
  return scene;
}

/** What the scenes of one sentence share. */
export type Sentence = Pick<Scene, 'tokens' | 'words' | 'clauses' | 'fields' | 'speaking' | 'scenes'>;

/** A trigger found in a clause. */
export interface Match {
  trigger: Trigger;
  /** The verb that carries it. */
  verb: number;
  /** The tokens of verb, particle, reflexive and fixed words, in order. */
  at: number[];
  /** The content that was found; undefined where the trigger stands alone. */
  content?: ContentKind;
  score: number;
}

/** Tokens of clause `n` outside the clauses that hang in it. */
function ownTokens(words: readonly Word[], clauses: readonly Clause[], n: number): number[] {
  const { from, to } = clauses[n]!;
  const inner = clauses.filter(
    (other) => other.parent === n && other.kind !== 'conjunct' && other.from >= from,
  );
  const own: number[] = [];
  for (let i = from; i < to; i++) {
    const child = inner.length > 0 ? inner.find((other) => other.from <= i && i < other.to) : undefined;
    if (child) i = child.to - 1;
    else if (!words[i]!.opaque) own.push(i);
  }
  return own;
}
