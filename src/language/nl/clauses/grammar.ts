import type { ClauseGrammar, ClauseReader, HolderMention, HolderReading, LeadIn } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { isCountry } from './countrynames.ts';
import { readFields } from './fields.ts';
import { holderAt } from './holders.ts';
import { labelIn } from './labels.ts';
import type { Word } from './markedword.ts';
import { markWords } from './marks.ts';
import { timeOf } from './modality.ts';
import { readPropositions } from './propositions.ts';
import { splitClauses } from './split.ts';
import { boundOf } from './timebounds.ts';
import { determiners } from './words.ts';

/** The positions that Dutch clauses express. */
export const clauses: ClauseGrammar = {
  prepare(tokens: readonly Token[]): ClauseReader {
    const words = markWords(tokens);
    return {
      clauses: (from, to) => splitClauses(words, from, to),
      propositions: (from, to, carried) => readPropositions(tokens, words, from, to, carried),
      mentions: (from, to) => mentionsIn(tokens, words, from, to),
      bound: (at, from) => boundOf(words, at, from),
      leadIn: (from, to) => leadIn(tokens, words, from, to),
      label: (from, to) => labelIn(words, from, to),
    };
  },
};

/** Subjects of the clauses first, then whoever else is named, each group in order of the text. */
function mentionsIn(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  to: number,
): HolderMention[] {
  const subjects: HolderMention[] = readFields(tokens, words, splitClauses(words, from, to)).flatMap(
    ({ holder, source }) =>
      holder && source !== 'inherited'
        ? [
            {
              ...holder,
              subject: true,
              ...(isNeuter(words, holder) && { neuter: true as const }),
              ...(isFeminine(words, holder) && { feminine: true as const }),
              ...(isCountry(words[holder.from]!.lower) && { country: true as const }),
            },
          ]
        : [],
  );
  const others: HolderMention[] = [];
  for (let i = from; i < to; i++) {
    const holder = holderAt(tokens, words, i, to);
    if (!holder) continue;
    if (!subjects.some((one) => one.from === holder.from)) others.push({ ...holder, subject: false });
    i = Math.max(i, holder.to - 1);
  }
  return [...subjects, ...others];
}

const feminine =
  /^(?:regering|commissie|delegatie|organisatie|alliantie|eurogroep|rekenkamer|unie|navo|ovse|eu|vergadering|conferentie)$/;

/** "de regering", "de Commissie". */
function isFeminine(words: readonly Word[], { from, to, plural, pronoun }: HolderReading): boolean {
  if (plural || pronoun) return false;
  for (let k = from; k < Math.min(to, from + 4); k++) if (feminine.test(words[k]!.lower)) return true;
  return false;
}

/** "het kabinet", "ons land", "Nederland": what "het" may mean. */
function isNeuter(words: readonly Word[], { from, person, plural, pronoun }: HolderReading): boolean {
  if (person || plural || pronoun) return false;
  const { lower, capital } = words[from]!;
  if (/^(?:ik|wij|we|men)$/.test(lower)) return false;
  return lower === 'het' || lower === 'ons' || (capital && !determiners.has(lower));
}

/** "Nederland zal:", "Daarbij zal het kabinet onder meer:": a holder and an auxiliary that waits for its infinitive. */
function leadIn(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  to: number,
): LeadIn | undefined {
  if (words[to - 1]?.lower !== ':') return undefined;
  const clauses = splitClauses(words, from, to);
  const fields = readFields(tokens, words, clauses);
  for (let n = clauses.length - 1; n >= 0; n--) {
    const holder = fields[n]!.holder;
    if (clauses[n]!.kind !== 'main' || clauses[n]!.finite === undefined || !holder) continue;
    const time = timeOf({ words, clauses, n }, -1);
    return { holder, future: time.future, tense: time.tense };
  }
  return undefined;
}
