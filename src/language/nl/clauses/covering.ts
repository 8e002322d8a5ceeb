import type { Clause, HolderReading } from '../../clauses.ts';
import type { Word } from './markedword.ts';

const courtesy =
  /^(?:bieden|informeren|zenden|sturen|doen|gaan|berichten|treffen|voldoen|verwijzen|wijzen|reageren|beantwoorden|ontvangen|hopen|maken|geven|lichten|stellen|delen|brengen)$/;
const covering =
  /^(?:hierbij|bijgaand|hiermee|graag|bijgevoegd|middels|via|mede|tevens|voor|in|met|naar|van|daarnaast|ter|conform|zoals|volledigheidshalve|overeenkomstig)$/;

/**
 * The sentences that hand the letter over: "Hierbij bied ik u … aan", "Hierbij informeer ik uw Kamer", "In deze brief ga
 * ik in op". The sender in the present with parliament as addressee, or with "hierbij".
 */
export function isCovering(
  words: readonly Word[],
  clause: Clause,
  holder: HolderReading | undefined,
): boolean {
  if (holder?.class !== 'government' || clause.finite === undefined) return false;
  const subject = words[holder.from]!.lower;
  if (subject !== 'ik' && subject !== 'wij' && subject !== 'we') return false;
  const finite = words[clause.finite]!;
  if (finite.tense !== 'present' || /^(?:zullen|hebben)$/.test(finite.auxiliary?.lemma ?? '')) return false;
  const verb = finite.auxiliary && clause.verbs.length > 1 ? words[clause.verbs.at(-1)!]! : finite;
  const first = words[clause.from]!.lower;
  const toReader = words
    .slice(clause.finite, Math.min(clause.to, clause.finite + 6))
    .some((word) => word.lower === 'u' || word.lower === 'kamer');
  if (first === 'bijgaand' || first === 'hierna') return true;
  if (first === 'hierbij') return !verb.lemmas.some((lemma) => lemma === 'tekenen' || lemma === 'merken');
  const prefield = words.slice(clause.from, clause.finite);
  if (prefield.some((word) => /^(?:brief|verslag|gelegenheid|bijlage|agenda|annex)$/.test(word.lower)))
    return true;
  return verb.lemmas.some((lemma) => courtesy.test(lemma)) && toReader && covering.test(first);
}
