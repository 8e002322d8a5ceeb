import type { Clause } from '../../clauses.ts';
import { perfectWithZijn } from '../verbs/perfect.ts';
import type { Word } from './markedword.ts';

/** The auxiliaries that stand over the verb at `verb`: its clause's, of a conjunct also its head's. */
function over(words: readonly Word[], clauses: readonly Clause[], clause: Clause, verb: number): string[] {
  const found: string[] = [];
  const add = (i: number | undefined): void => {
    const auxiliary = i === undefined || i === verb ? undefined : words[i]!.auxiliary;
    if (auxiliary) found.push(auxiliary.lemma);
  };
  if (clause.kind === 'conjunct') add(clauses[clause.parent!]!.finite);
  clause.verbs.forEach(add);
  return found;
}

/** The verb at `verb` is a participle under worden, or under zijn where that makes no perfect. */
export function isPassiveVerb(
  words: readonly Word[],
  clauses: readonly Clause[],
  clause: Clause,
  verb: number,
): boolean {
  const word = words[verb]!;
  // "is erop gericht de missie te behouden": an infinitive that looks like a participle.
  if (!word.participle || verb === clause.finite || words[verb - 1]?.lower === 'te') return false;
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
  const apart = words[verb - 1]?.lower === 'te';
  const auxiliaries = over(words, clauses, clause, verb);
  if (auxiliaries.includes('hebben'))
    return (
      (word.participle && !apart) || (word.infinitive && (!apart || words[verb - 2]?.infinitive === true))
    );
  // "is blijven benadrukken"
  if (auxiliaries.includes('zijn') && auxiliaries.includes('blijven'))
    return word.infinitive && words[verb - 1]?.lower !== 'te';
  return auxiliaries.includes('zijn') && word.participle && !apart && !auxiliaries.includes('zullen');
}
