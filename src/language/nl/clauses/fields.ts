import type { Clause, HolderReading, SubjectSource } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { authorAt, holderAt } from './holders.ts';
import type { Word } from './marks.ts';
import {
  adverbs,
  determiners,
  objectPronouns,
  prepositions,
  subjectPronouns,
  timeNouns,
  weekdayPrefix,
} from './words.ts';

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
    if (inverted && !expletive)
      return { holder: inverted, source: 'inversion', prefield: 'object', after: inverted.to };
    if (holder && !startsNewPhrase(words, holder.to))
      return { holder, source: 'prefield', prefield: 'subject', after: finite + 1 };
    return {
      source: 'none',
      prefield: expletive ? 'expletive' : 'subject',
      after: finite + 1,
      thing: { from, to: finite },
    };
  }
  if (inverted) return { holder: inverted, source: 'inversion', prefield: kind, after: inverted.to };
  if (isPronounSubject(words, finite + 1, clause.to)) {
    // "komt het nu aan op": without somebody in the sentence, "het" before an adverb is nobody.
    const nobody = !before?.holder && adverbs.has(words[finite + 2]!.lower);
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

/** "De richtlijn verplicht lidstaten": a bare plural behind a singular verb is its object, and so is "raken Nederland". */
function agreeing(
  words: readonly Word[],
  finite: Word,
  inverted: HolderReading | undefined,
): HolderReading | undefined {
  if (!inverted || finite.anyTense) return inverted;
  const { from, to, plural } = inverted;
  if (plural && !finite.plural && to - from === 1 && words[from]!.lower.endsWith('en')) return undefined;
  const singular = to - from === 1 && words[from]!.lower === 'nederland';
  return singular && finite.plural && !finite.auxiliary ? undefined : inverted;
}

/** "het", whoever it means. */
export const itAt = (i: number): HolderReading => ({ from: i, to: i + 1, class: 'other', pronoun: 'het' });

/** The main clause before clause `n`. */
function lastMain(clauses: readonly Clause[], fields: readonly Fields[], n: number): Fields | undefined {
  for (let m = n - 1; m >= 0; m--) if (clauses[m]!.kind === 'main') return fields[m];
  return undefined;
}

const predicates =
  /^(?:voornemens|bereid|genegen|geneigd|voorstander|tegenstander|bezorgd|kritisch|tevreden|verheugd|positief)$/;
const opinions = /^(?:oordeel|mening|opvatting|plan|zins)$/;

/** "hooguit kan het leven met …": "het" is whoever the clause before is about, unless it is an article or empty. */
function isPronounSubject(words: readonly Word[], i: number, to: number): boolean {
  const next = words[i + 1];
  if (words[i]?.lower !== 'het' || !next || i + 1 >= to) return false;
  return (
    next.infinitive ||
    next.participle ||
    adverbs.has(next.lower) ||
    next.lower === 'zich' ||
    next.lower === 'er' ||
    next.lower === 'als' ||
    determiners.has(next.lower) ||
    predicates.test(next.lower) ||
    (next.lower === 'van' && opinions.test(words[i + 2]?.lower ?? ''))
  );
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

function prefieldKind(
  words: readonly Word[],
  from: number,
  to: number,
  clause: Clause,
): 'nominal' | 'prepositional' | 'adverbial' | 'clause' {
  const first = words[from]!;
  const { lower } = first;
  const opensClause =
    clause.finite !== undefined &&
    /^(?:dat|omdat|hoewel|indien|als|nu|wanneer|zodra|om|zoals|mocht|terwijl|aangezien|nadat|voordat|zolang|tenzij|wat|waar|gelet|gezien|gegeven)$/.test(
      lower,
    );
  if (opensClause && to - from > 2 && !(lower === 'dat' && !isClauseStart(words, from, to))) return 'clause';
  if (lower === 'zowel' || (lower === 'met' && words[from + 1]?.lower === 'name')) return 'nominal';
  if (lower === 'net' || lower === 'evenals' || lower === 'anders') return 'prepositional';
  if (prepositions.has(lower)) return 'prepositional';
  let at = from;
  while (at < to && adverbs.has(words[at]!.lower)) at++;
  if (at === to) return 'adverbial';
  if (at > from && prepositions.has(words[at]!.lower)) return 'prepositional';
  if (first.participle && first.finite === 0) return 'adverbial';
  if (isTime(words, from, to)) return 'adverbial';
  return 'nominal';
}

/** "Dat Moskou … afwijst, keurt": a finite verb stands in the clause itself. */
function isClauseStart(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (words[k]!.finite > 0) return true;
  return false;
}

/** "vorig jaar", "deze week", "vrijdagochtend". */
function isTime(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 5) return false;
  const last = words[to - 1]!.lower;
  return timeNouns.has(last) || weekdayPrefix.test(last);
}

/** A gap of at most a short aside between the holder and the verb: ", waaronder Nederland,". */
function endsInAside(words: readonly Word[], from: number, finite: number): boolean {
  return words[from]!.lower === ',' && words[finite - 1]!.lower === ',';
}

function startsNewPhrase(words: readonly Word[], at: number): boolean {
  return determiners.has(words[at]?.lower ?? '');
}

/** The holder right after the finite verb, past the pronouns and adverbs that may stand between. */
function invertedSubject(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  to: number,
): HolderReading | undefined {
  let at = from;
  for (let steps = 0; steps < 6 && at < to; steps++) {
    const word = words[at]!;
    if (word.kind !== 'word' && word.kind !== 'number') return undefined;
    const holder = holderAt(tokens, words, at, to);
    if (holder)
      return holder.pronoun && holder.pronoun !== 'hij' && holder.pronoun !== 'zij' && holder.pronoun !== 'ze'
        ? undefined
        : holder;
    if (!adverbs.has(word.lower) && !objectPronouns.has(word.lower)) return undefined;
    at++;
  }
  return undefined;
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
      const relative =
        isRelative(words, opener, clause) && startsNewPhrase(words, holder.to)
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

const isRelative = (words: readonly Word[], opener: number, { parent }: Clause): boolean =>
  (words[opener]!.lower === 'die' || words[opener]!.lower === 'dat') &&
  parent !== undefined &&
  !isBehindInsertion(words, opener);

/** "…, zo meent het kabinet, dat": the content and no remark on the cabinet. */
export function isBehindInsertion(words: readonly Word[], opener: number): boolean {
  if (words[opener - 1]?.lower !== ',') return false;
  for (let k = opener - 2; k > Math.max(0, opener - 14); k--)
    if (words[k]!.lower === ',') return /^(?:zo|aldus)$/.test(words[k + 1]!.lower);
  return false;
}

/** The holder that ends right before the relative pronoun. */
function antecedent(
  tokens: readonly Token[],
  words: readonly Word[],
  opener: number,
  clauses: readonly Clause[],
  clause: Clause,
): HolderReading | undefined {
  const from = clauses[clause.parent!]!.from;
  const edge = words[opener - 1]?.lower === ',' ? opener - 1 : opener;
  for (let k = edge - 1; k >= Math.max(from, edge - 8); k--) {
    const holder = holderAt(tokens, words, k, edge);
    if (holder && holder.to === edge) {
      const longer = k > from ? holderAt(tokens, words, k - 1, edge) : undefined;
      return longer && longer.to === edge ? longer : holder;
    }
  }
  return undefined;
}

/** "van Nederlandse zijde", "van mijn kant", "van de kant van Ierland", "onzerzijds". */
function sideOf(
  tokens: readonly Token[],
  words: readonly Word[],
  k: number,
  to: number,
): HolderReading | undefined {
  const { lower } = words[k]!;
  if (lower === 'onzerzijds' || lower === 'mijnerzijds') return { from: k, to: k + 1, class: 'government' };
  if (lower !== 'zijde' && lower !== 'kant') return undefined;
  const whose = words[k - 1]?.lower ?? '';
  // "van Kroatische en Bulgaarse zijde"
  if (words[k - 2]?.lower === 'en' && words[k - 4]?.lower === 'van' && words[k - 3]!.capital) {
    const ours = words[k - 3]!.lower === 'nederlandse' || whose === 'nederlandse';
    return { from: k - 3, to: k + 1, class: ours ? 'government' : 'other', plural: true };
  }
  if (words[k - 2]?.lower !== 'van') return undefined;
  if (/^(?:nederlandse|mijn|onze)$/.test(whose)) return { from: k - 1, to: k + 1, class: 'government' };
  if (whose !== 'de') return holderAt(tokens, words, k - 1, to);
  return words[k + 1]?.lower === 'van' ? holderAt(tokens, words, k + 2, to) : undefined;
}

/** "door haar", "door hem", "door hen"; not "door haar minister". */
function pronounAt(words: readonly Word[], i: number): HolderReading | undefined {
  const meant = objects[words[i]?.lower ?? ''];
  const next = words[i + 1];
  const free = !next || next.kind !== 'word' || next.lemmas.length > 0 || adverbs.has(next.lower);
  return meant && free ? { from: i, to: i + 1, class: 'other', pronoun: meant } : undefined;
}
const objects: Readonly<Record<string, string>> = { haar: 'zij', hem: 'hij', hen: 'zij' };

/** The holder in the "door" phrase of a passive. */
function agent(
  tokens: readonly Token[],
  words: readonly Word[],
  clause: Clause,
  clauses: readonly Clause[],
): HolderReading | undefined {
  const passive =
    clause.verbs.some(
      (at) => words[at]!.auxiliary?.lemma === 'worden' || words[at]!.auxiliary?.lemma === 'zijn',
    ) && clause.verbs.some((at) => words[at]!.participle);
  if (!passive) return undefined;
  const last = Math.min(clause.to, clause.from + 60);
  for (let k = clause.from; k < last; k++) {
    const side = sideOf(tokens, words, k, clause.to);
    if (side && !clauses.some(({ from, to }) => from > clause.from && from <= k && k < to)) return side;
    if (words[k]!.lower !== 'door') continue;
    const holder =
      authorAt(words, k + 1) ?? pronounAt(words, k + 1) ?? holderAt(tokens, words, k + 1, clause.to);
    // "besloten werd de plannen door de ministers te laten bespreken": the agent of the infinitive.
    const ofInfinitive =
      holder &&
      clause.verbs.some((i) => i < k && words[i]!.participle) &&
      clause.verbs.some((i) => i > holder.to && words[i - 1]!.lower === 'te');
    return ofInfinitive ? undefined : holder;
  }
  return undefined;
}
