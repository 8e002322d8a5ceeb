import type { Clause } from '../../clauses.ts';
import { perfectWithZijn } from '../verbs/perfect.ts';
import type { Word } from './marks.ts';

/** The auxiliaries that stand over the verb at `verb`: its clause's, of a conjunct also its head's. */
function over(words: readonly Word[], clauses: readonly Clause[], clause: Clause, verb: number): string[] {
  const head = clause.kind === 'conjunct' ? [clauses[clause.parent!]!.finite] : [];
  return [...head, ...clause.verbs].flatMap((i) =>
    i !== undefined && i !== verb && words[i]!.auxiliary ? [words[i]!.auxiliary!.lemma] : [],
  );
}

/** The verb at `verb` is a participle under worden, or under zijn where that makes no perfect. */
export function isPassiveVerb(
  words: readonly Word[],
  clauses: readonly Clause[],
  clause: Clause,
  verb: number,
): boolean {
  const word = words[verb]!;
  if (!word.participle || verb === clause.finite) return false;
  const auxiliaries = over(words, clauses, clause, verb);
  if (auxiliaries.includes('hebben')) return false;
  if (auxiliaries.includes('worden')) return true;
  return auxiliaries.includes('zijn') && !isOwnPerfect(word);
}

const isOwnPerfect = ({ readings }: Word): boolean =>
  readings.some(({ form, lemma, particle }) => form === 'participle' && perfectWithZijn(lemma, particle));

/** The verb at `verb` stands in a perfect tense: "heeft benadrukt", "heeft laten weten", "is overeengekomen", "is besloten". */
export function isPerfectVerb(
  words: readonly Word[],
  clauses: readonly Clause[],
  clause: Clause,
  verb: number,
): boolean {
  const word = words[verb];
  if (!word || verb === clause.finite) return false;
  const auxiliaries = over(words, clauses, clause, verb);
  if (auxiliaries.includes('hebben'))
    return word.participle || (word.infinitive && words[verb - 1]?.lower !== 'te');
  return auxiliaries.includes('zijn') && word.participle && !auxiliaries.includes('zullen');
}
