import type { Clause, HolderReading, SubjectSource } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { agent } from './agents.ts';
import { holderAt } from './holders.ts';
import { agreeing, invertedSubject } from './inversion.ts';
import type { Word } from './markedword.ts';
import { prefieldKind } from './prefield.ts';
import { isImpersonal, isOfPersons, isPronounSubject } from './pronounsubjects.ts';
import { antecedent, isRelative } from './relatives.ts';
import { adverbs, determiners, objectPronouns, prepositions, subjectPronouns } from './words.ts';

/** Who a clause is about, and what stands before its finite verb. */
export interface Fields {
  /** The holder that is the subject, or in a passive the agent. */
  holder?: HolderReading;
  source: SubjectSource;
  /** What kind of phrase stands before the finite verb of a main clause. */
  prefield: 'none' | 'subject' | 'object' | 'prepositional' | 'adverbial' | 'clause' | 'expletive';
  /** The first token after the subject (or of the middle field where there is none). */
  after: number;
  /** The subject is a phrase that names no holder. */
  thing?: { from: number; to: number };
}

/** The subject of every clause of a sentence, in the order of the clauses. */
export function readFields(
  tokens: readonly Token[],
  words: readonly Word[],
  clauses: readonly Clause[],
): Fields[] {
  const fields: Fields[] = [];
  clauses.forEach((clause, n) => {
    if (clause.kind === 'conjunct')
      fields.push({ ...fields[clause.parent!]!, source: 'inherited', prefield: 'none', after: clause.from });
    else if (clause.kind === 'infinitive')
      fields.push({ source: 'none', prefield: 'none', after: clause.from + 1 });
    else if (clause.kind === 'subordinate') fields.push(subordinateFields(tokens, words, clause, clauses));
    else
      fields.push(
        mainFields(
          tokens,
          words,
          clause,
          clause.joined === undefined ? undefined : fields[clause.joined],
          lastMain(clauses, fields, n),
        ),
      );
    const passive = agent(tokens, words, clause, clauses);
    if (passive) {
      const { prefield } = fields[n]!;
      // The subject of a passive is what the agent's position is about.
      const about = prefield === 'subject' ? 'object' : prefield;
      fields[n] = { ...fields[n]!, holder: passive, source: 'agent', prefield: about };
    }
  });
  return fields;
}

function mainFields(
  tokens: readonly Token[],
  words: readonly Word[],
  clause: Clause,
  earlier: Fields | undefined,
  before: Fields | undefined,
): Fields {
  const finite = clause.finite;
  if (finite === undefined) return { source: 'none', prefield: 'none', after: clause.from };
  const from = skipOpening(words, clause.from, finite);
  const inverted = agreeing(words, words[finite]!, invertedSubject(tokens, words, finite + 1, clause.to));
  if (from >= finite) {
    if (inverted && isSubjectAgain(words, inverted, finite, earlier))
      return { holder: inverted, source: 'inversion', prefield: 'none', after: inverted.to };
    const thing = earlier?.holder ? undefined : earlier?.thing;
    // "Het lichtte de cijfers toe en riep de partijen op": whom the sentence before was about.
    if (thing && earlier?.prefield === 'expletive')
      return { holder: itAt(thing.from), source: 'inherited', prefield: 'none', after: finite + 1 };
    return {
      ...(earlier?.holder && { holder: earlier.holder }),
      ...(thing && { thing }),
      source: earlier?.holder || thing ? 'inherited' : 'none',
      prefield: 'none',
      after: finite + 1,
    };
  }
  const kind = prefieldKind(words, from, finite, clause);
  if (kind === 'nominal') {
    const expletive = words[from]!.lower === 'het' && finite === from + 1;
    const holder = expletive ? undefined : holderAt(tokens, words, from, finite);
    const pronoun =
      inverted && (subjectPronouns.has(words[inverted.from]!.lower) || inverted.pronoun === 'hij');
    // "Speciale aandacht heeft Nederland": a capital that only the beginning of the sentence gives.
    const partial =
      inverted?.class === 'government' && holder && holder.to < finite && words[holder.to]!.kind === 'word';
    const whole = holder && !partial && (holder.to >= finite - 2 || endsInAside(words, holder.to, finite));
    if (whole && !pronoun) return { holder, source: 'prefield', prefield: 'subject', after: finite + 1 };
    // "De motie van het lid Jansen verzoekt de regering": parliament asks, and the government is asked.
    if (
      words[from + 1]?.lower === 'motie' &&
      inverted?.class === 'government' &&
      words[finite]!.lemmas.some((lemma) => /^(?:verzoeken|vragen|roepen)$/.test(lemma))
    )
      return {
        holder: { from, to: from + 2, class: 'other' },
        source: 'prefield',
        prefield: 'subject',
        after: finite + 1,
      };
    if (inverted && !expletive)
      return { holder: inverted, source: 'inversion', prefield: 'object', after: inverted.to };
    if (holder && !holder.weak && !startsNewPhrase(words, holder.to) && !isNounOf(words, holder))
      return { holder, source: 'prefield', prefield: 'subject', after: finite + 1 };
    // "maar verlichting van de sancties acht het prematuur"
    if (!expletive && isPronounSubject(words, finite + 1, clause.to) && isOfPersons(words, from, clause))
      return {
        holder: before?.holder ?? itAt(finite + 1),
        source: before?.holder ? 'inherited' : 'inversion',
        prefield: 'object',
        after: finite + 2,
      };
    return {
      source: 'none',
      prefield: expletive ? 'expletive' : 'subject',
      after: finite + 1,
      thing: { from, to: finite },
    };
  }
  if (inverted) return { holder: inverted, source: 'inversion', prefield: kind, after: inverted.to };
  // "Hoe begrijpelijk de wens ook is, Nederland kan hem niet steunen": a clause that is no constituent of this one.
  const beside = kind === 'clause' ? holderBeside(tokens, words, from, finite) : undefined;
  if (beside) return { holder: beside, source: 'prefield', prefield: 'subject', after: finite + 1 };
  if (isPronounSubject(words, finite + 1, clause.to)) {
    // "komt het nu aan op", "gaat het om": without somebody in the sentence, "het" is nobody with such verbs.
    const nobody = !before?.holder && isImpersonal(words, clause);
    const holder = before?.holder ?? itAt(finite + 1);
    if (!nobody)
      return {
        holder,
        source: before?.holder ? 'inherited' : 'inversion',
        // "acht jaar beschouwt het als onhaalbaar": no adverbial, but what is judged.
        prefield: words[finite + 2]?.lower === 'als' ? 'object' : kind,
        after: finite + 2,
      };
  }
  const thing = thingAfter(words, finite + 1, clause.to);
  return { source: 'none', prefield: kind, after: finite + 1, ...(thing && { thing }) };
}

/** The holder between the comma that closes a clause and the finite verb. */
function holderBeside(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  finite: number,
): HolderReading | undefined {
  for (let k = finite - 1; k > Math.max(from, finite - 8); k--)
    if (words[k]!.lower === ',') {
      const holder = holderAt(tokens, words, k + 1, finite);
      return holder?.to === finite ? holder : undefined;
    }
  return undefined;
}

/** "Opname van een verwijzing": a noun whose capital is that of the sentence. */
const isNounOf = (words: readonly Word[], { from, to }: HolderReading): boolean =>
  to === from + 1 &&
  words[from - 1]?.kind !== 'word' &&
  words[from]!.holder === undefined &&
  words[to]?.lower === 'van' &&
  determiners.has(words[to + 1]?.lower ?? '');

/** "het", whoever it means. */
export const itAt = (i: number): HolderReading => ({ from: i, to: i + 1, class: 'other', pronoun: 'het' });

/** The main clause before clause `n`. */
function lastMain(clauses: readonly Clause[], fields: readonly Fields[], n: number): Fields | undefined {
  for (let m = n - 1; m >= 0; m--) if (clauses[m]!.kind === 'main') return fields[m];
  return undefined;
}

/** Skips what joins the clause to the one before: "maar", "dan", a numbering. */
function skipOpening(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (words[at]!.kind !== 'word' ||
      words[at]!.lower === 'maar' ||
      words[at]!.lower === 'en' ||
      words[at]!.lower === 'want')
  ) {
    if (words[at]!.kind === 'number' || words[at]!.opaque) break;
    at++;
  }
  return at;
}

/** A gap of at most a short aside between the holder and the verb: ", waaronder Nederland,". */
function endsInAside(words: readonly Word[], from: number, finite: number): boolean {
  return words[from]!.lower === ',' && words[finite - 1]?.lower === ',';
}

function startsNewPhrase(words: readonly Word[], at: number): boolean {
  return determiners.has(words[at]?.lower ?? '');
}

/**
 * In "… en steunt Nederland het voorstel" the phrase after the verb is the subject, in "… en steunt de Commissie" the
 * object: it is the subject where it is the government or a pronoun, or where only it agrees with the verb.
 */
function isSubjectAgain(
  words: readonly Word[],
  inverted: HolderReading,
  finite: number,
  earlier: Fields | undefined,
): boolean {
  if (subjectPronouns.has(words[inverted.from]!.lower) || inverted.class === 'government') return true;
  return earlier?.holder === undefined && !words[finite]!.auxiliary === false;
}

/** The phrase after the finite verb where it names no holder. */
function thingAfter(
  words: readonly Word[],
  from: number,
  to: number,
): { from: number; to: number } | undefined {
  let at = from;
  while (
    at < to &&
    (adverbs.has(words[at]!.lower) || words[at]!.lower === 'er' || words[at]!.lower === 'zich')
  )
    at++;
  if (at >= to || words[at]!.kind !== 'word' || prepositions.has(words[at]!.lower)) return undefined;
  let end = at + 1;
  while (end < to && end < at + 8) {
    const word = words[end]!;
    if (
      word.kind !== 'word' ||
      prepositions.has(word.lower) ||
      adverbs.has(word.lower) ||
      word.participle ||
      word.infinitive
    )
      break;
    end++;
  }
  return { from: at, to: end };
}

function subordinateFields(
  tokens: readonly Token[],
  words: readonly Word[],
  clause: Clause,
  clauses: readonly Clause[],
): Fields {
  const opener = clause.opener ?? clause.from;
  const end = clause.finite ?? clause.to;
  let at = opener + 1;
  // "hoewel het het doel onderschrijft", "dat het zich verzet"
  const next = words[at + 1]?.lower ?? '';
  if (words[at]?.lower === 'het' && at + 1 < end && (determiners.has(next) || next === 'zich'))
    return { holder: itAt(at), source: 'verb-final', prefield: 'none', after: at + 1 };
  for (let steps = 0; steps < 6 && at < end; steps++) {
    const holder = holderAt(tokens, words, at, end);
    if (holder) {
      // "minister Borg, die de lidstaten verzocht": a singular verb has no plural subject.
      const object =
        startsNewPhrase(words, holder.to) ||
        (holder.plural === true && clause.finite !== undefined && !words[clause.finite]!.plural);
      const relative =
        isRelative(words, opener, clause) && object
          ? antecedent(tokens, words, opener, clauses, clause)
          : undefined;
      return {
        holder: relative ?? holder,
        source: relative ? 'relative' : 'verb-final',
        prefield: 'none',
        after: relative ? opener + 1 : holder.to,
      };
    }
    const { lower } = words[at]!;
    if (!adverbs.has(lower) && !(objectPronouns.has(lower) && !determiners.has(lower))) break;
    at++;
  }
  if (isRelative(words, opener, clause)) {
    const holder = antecedent(tokens, words, opener, clauses, clause);
    if (holder) return { holder, source: 'relative', prefield: 'none', after: opener + 1 };
  }
  return {
    source: 'none',
    prefield: 'none',
    after: opener + 1,
    thing: { from: opener + 1, to: Math.min(end, opener + 6) },
  };
}
