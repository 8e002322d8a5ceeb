import type { Clause } from '../../clauses.ts';
import { startsConjunct, startsMain } from './joints.ts';
import type { Word } from './marks.ts';
import { opensSubordinate } from './openers.ts';
import { isThought } from './sources.ts';
import { isSatisfied, type Walk } from './walk.ts';
import {
  adverbs,
  coordinators,
  determiners,
  maybeSubordinators,
  prepositions,
  subordinators,
} from './words.ts';

/**
 * The clauses of the sentence in tokens `from` to `to`, in the order in which they open. A clause covers the clauses
 * that hang in it. One pass; every look ahead is bounded.
 */
export function splitClauses(words: readonly Word[], from: number, to: number): Clause[] {
  const walk: Walk = { words, from, to, clauses: [], stack: [], conditionEnd: 0 };
  open(walk, { kind: 'main', from });
  const conditional = leadingCondition(walk);
  walk.conditionEnd = conditional;
  if (conditional > 0) open(walk, { kind: 'subordinate', from, opener: from, parent: 0 });
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.opaque) continue;
    if (conditional === i) closeTo(walk, 0, i);
    if (isBreak(word)) {
      restart(walk, i, i + 1, undefined);
      continue;
    }
    if (word.lower === ',' && endsParenthesis(walk, i)) continue;
    const opened = word.lower === 'of' ? opensSubordinate(walk, i) : undefined;
    if (opened === undefined && isJoint(word) && i + 1 < to) {
      const joint = startsMain(walk, i);
      if (joint) {
        restart(walk, i, joint.at, walk.stack[0]);
        i = joint.at - 1;
        continue;
      }
      const conjunct = startsConjunct(walk, i);
      if (conjunct) {
        closeTo(walk, walk.stack.indexOf(conjunct.head), i);
        closeAll(walk, i);
        walk.stack = [conjunct.head];
        open(walk, { kind: 'conjunct', from: conjunct.at, parent: conjunct.head });
        i = conjunct.at - 1;
        continue;
      }
    }
    const kind = opened ?? opensSubordinate(walk, i);
    if (kind) {
      openBelow(walk, kind, i);
      continue;
    }
    if (word.lemmas.length > 0 || word.participle) place(walk, i);
  }
  closeAll(walk, to);
  return walk.clauses;
}

/**
 * The comma at `i` closes what was inserted: "…, zo meent het kabinet, dat", or a verb-final clause between commas
 * ("bepleitte, opdat dit niet weer gebeurt, een verbod"). True where the clause around it simply goes on.
 */
function endsParenthesis(walk: Walk, i: number): boolean {
  const { words, clauses, stack, to } = walk;
  const index = stack.at(-1)!;
  const top = clauses[index]!;
  const next = words[i + 1];
  if (!next || i + 1 >= to) return false;
  if (top.kind === 'main') {
    const host = top.joined;
    if (host === undefined || words[top.from]!.lower !== 'zo' || top.finite !== top.from + 1) return false;
    if (coordinators.has(next.lower)) return false;
    top.to = i;
    top.parent = host;
    clauses[host]!.to = to;
    walk.stack = [host];
    return true;
  }
  if (top.kind !== 'subordinate' || top.finite === undefined || top.verbs.at(-1) !== i - 1) return false;
  if (words[top.from - 1]?.lower !== ',' || coordinators.has(next.lower) || opensSubordinate(walk, i + 1))
    return false;
  closeTo(walk, stack.length - 2, i);
  return false;
}

const isBreak = (word: Word): boolean => word.kind === 'punct' && (word.lower === ';' || word.lower === ':');
const isJoint = (word: Word): boolean =>
  word.lower === ',' ||
  word.lower === 'en' ||
  word.lower === 'maar' ||
  word.lower === 'doch' ||
  word.lower === 'want' ||
  word.lower === 'of' ||
  word.lower === 'dus';

/** Opens a clause inside the innermost open one. */
function open(walk: Walk, clause: Pick<Clause, 'kind' | 'from'> & Partial<Clause>): void {
  walk.clauses.push({ verbs: [], to: walk.to, subjectSource: 'none', ...clause });
  walk.stack.push(walk.clauses.length - 1);
}

/** Closes the open clauses deeper than `depth` at token `at`. */
function closeTo(walk: Walk, depth: number, at: number): void {
  while (walk.stack.length > depth + 1) walk.clauses[walk.stack.pop()!]!.to = at;
}

function closeAll(walk: Walk, at: number): void {
  for (const index of walk.stack) walk.clauses[index]!.to = Math.min(walk.clauses[index]!.to, at);
}

/** Ends everything open at token `end` and begins a main clause at token `from`. */
function restart(walk: Walk, end: number, from: number, joined: number | undefined): void {
  closeAll(walk, end);
  walk.stack = [];
  open(walk, { kind: 'main', from, ...(joined !== undefined && { joined: mainOf(walk, joined) }) });
}

function mainOf(walk: Walk, index: number): number {
  const clause = walk.clauses[index]!;
  return clause.kind === 'conjunct' ? clause.parent! : index;
}

/** A subordinate clause hangs in the innermost clause; one that has its verb already is left when a sibling opens. */
function openBelow(walk: Walk, kind: Clause['kind'], at: number): void {
  const before = walk.words[at - 1];
  const top = walk.clauses[walk.stack.at(-1)!]!;
  if (
    before &&
    (before.lower === 'en' || before.lower === 'of' || before.lower === 'maar') &&
    walk.stack.length > 1 &&
    isSatisfied(top)
  )
    closeTo(walk, walk.stack.length - 2, at - 1);
  open(walk, { kind, from: at, opener: at, parent: walk.stack.at(-1)! });
}

/** Gives a verb to the clause that it belongs to. */
function place(walk: Walk, i: number): void {
  const word = walk.words[i]!;
  const afterTe = walk.words[i - 1]?.lower === 'te';
  if (afterTe) {
    const at = walk.stack.findLastIndex((index) => {
      const clause = walk.clauses[index]!;
      return clause.kind === 'infinitive' && clause.verbs.length === 0;
    });
    const depth = at >= 0 ? at : walk.stack.length - 1;
    walk.clauses[walk.stack[depth]!]!.verbs.push(i);
    return;
  }
  const previous = walk.words[i - 1];
  const clusters = previous !== undefined && (previous.lemmas.length > 0 || previous.participle);
  const top = walk.clauses[walk.stack.at(-1)!]!;
  if (
    clusters &&
    top.kind === 'infinitive' &&
    top.verbs.at(-1) === i - 1 &&
    word.infinitive &&
    governs(previous, word)
  ) {
    top.verbs.push(i);
    return;
  }
  const delayed = word.finite > 0 && isDelayed(walk, i);
  if (delayed && isOfRow(walk, i)) return;
  if (word.finite > 0 && !delayed) {
    // The innermost clause that still needs its finite verb; a form that may be an infinitive serves an auxiliary first.
    const depth = walk.stack.findLastIndex((index, level) => {
      const clause = walk.clauses[index]!;
      if (level === 0 && i < walk.conditionEnd) return false;
      return clause.kind !== 'infinitive' && clause.kind !== 'conjunct' && clause.finite === undefined;
    });
    // "zouden gaan": an infinitive right behind its auxiliary.
    const follows = clusters && word.infinitive && governs(previous, word);
    const owner = word.finite === 1 || follows ? governor(walk, i) : undefined;
    const servesAuxiliary =
      owner !== undefined && (depth < 0 || clusters || walk.clauses[owner]!.verbs.length === 1);
    if (depth >= 0 && !servesAuxiliary && !isNonfinite(walk, i, depth)) {
      closeTo(walk, depth, i);
      const clause = walk.clauses[walk.stack[depth]!]!;
      clause.finite = i;
      clause.tense = word.tense;
      clause.verbs.push(i);
      return;
    }
  }
  if (word.infinitive || word.participle) {
    if (clusters && top.verbs.at(-1) === i - 1) {
      top.verbs.push(i);
      return;
    }
    const owner = governor(walk, i);
    if (owner !== undefined) {
      closeTo(walk, walk.stack.indexOf(owner), i);
      walk.clauses[owner]!.verbs.push(i);
      return;
    }
    const opensMain = top.kind === 'main' && (word.infinitive || isFronted(walk, i, top));
    if (top.finite === undefined && (top.kind === 'subordinate' || top.kind === 'fragment' || opensMain))
      top.verbs.push(i);
    else if (clusters) top.verbs.push(i);
  }
}

/** "Besloten werd …", "Te berde gebracht heeft Ierland …": a participle, with at most a short phrase, before its auxiliary. */
function isFronted({ words }: Walk, i: number, { from }: Clause): boolean {
  const next = words[i + 1];
  if (!next || !governs(next, words[i]!)) return false;
  const first = words[from]!.lower;
  return i === from || (i < from + 4 && (first === 'te' || prepositions.has(first)));
}

/**
 * A form that leaves its clause to a later finite verb: "zijn" as a possessive before a noun, and a noun that looks like
 * a verb in the phrase before the finite verb ("Ter bevordering van eensgezind optreden is …").
 */
function isDelayed(walk: Walk, i: number): boolean {
  const { words, to } = walk;
  const word = words[i]!;
  const next = words[i + 1];
  const possessive = word.lower === 'zijn' && next !== undefined && isContent(next);
  const top = walk.clauses[walk.stack.at(-1)!]!;
  const inPhrase =
    top.kind === 'main' && top.finite === undefined && prepositions.has(words[top.from]!.lower);
  const early =
    top.kind === 'main' &&
    top.finite === undefined &&
    (i > top.from || (top.joined === undefined && word.capital));
  // "Wat het fonds betreft zal ik"
  if (early && isTopic(words, top.from, i)) return true;
  if (!possessive && !(word.finite === 1 && (early || (word.infinitive && inPhrase))) && !isOfRow(walk, i))
    return false;
  const last = Math.min(to, i + 30);
  for (let k = i + 1; k < last; k++) {
    const later = words[k]!;
    if (later.opaque) continue;
    if (
      later.lower === ';' ||
      later.lower === ':' ||
      subordinators.has(later.lower) ||
      later.lower === 'dat' ||
      later.lower === 'die'
    )
      return false;
    if (early && (later.kind === 'punct' || maybeSubordinators.has(later.lower) || later.lower === 'om'))
      return false;
    if (later.lower === 'en' || later.lower === 'maar' || (possessive && later.lower === ',')) return false;
    // "zet vaart achter", "zet zijn kaarten op": no second verb.
    if (early && (k === i + 1 || later.lower === 'zijn')) continue;
    if (later.finite === 2 && (later.lower !== 'zijn' || !possessive)) return true;
    if (possessive && later.finite > 0) return true;
  }
  return false;
}

const isTopic = (words: readonly Word[], from: number, i: number): boolean =>
  words[from]!.lower === 'wat' &&
  /^(?:betreft|betrof|aangaat)$/.test(words[i]!.lower) &&
  words[i + 1]?.finite === 2;

/** "dat toezicht en afspraken met buurlanden": what looks like a verb behind "en" where the clause still waits for its own. */
function isOfRow({ words, clauses, stack }: Walk, i: number): boolean {
  const top = clauses[stack.at(-1)!]!;
  return (
    words[i]!.finite === 1 &&
    top.kind === 'subordinate' &&
    top.finite === undefined &&
    i > top.from + 1 &&
    coordinators.has(words[i - 1]!.lower)
  );
}

function isContent(word: Word): boolean {
  const { lower } = word;
  return (
    word.kind === 'word' &&
    word.finite === 0 &&
    !word.participle &&
    !word.infinitive &&
    !determiners.has(lower) &&
    !prepositions.has(lower) &&
    !adverbs.has(lower)
  );
}

/** A participle or infinitive that only precedes the finite verb of its verb-final clause: "verlengd wordt". */
function isNonfinite(walk: Walk, i: number, depth: number): boolean {
  const clause = walk.clauses[walk.stack[depth]!]!;
  const word = walk.words[i]!;
  if (word.finite === 2) return false;
  const next = walk.words[i + 1];
  // "Besloten werd …"
  if (clause.kind === 'main' && word.participle && isFronted(walk, i, clause)) return true;
  if (clause.kind === 'subordinate')
    return (
      next !== undefined &&
      next.finite === 2 &&
      next.kind === 'word' &&
      i + 1 < walk.to &&
      // "dat de tegoeden niet naar het leger vloeien heb ik verlangd": no participle that hebben could have.
      (next.auxiliary?.governs !== 'participle' || governs(next, word))
    );
  return false;
}

/** The innermost open clause with an auxiliary that the nonfinite verb at `i` can belong to. */
function governor(walk: Walk, i: number): number | undefined {
  const word = walk.words[i]!;
  for (let depth = walk.stack.length - 1; depth >= 0; depth--) {
    const index = walk.stack[depth]!;
    const clause = walk.clauses[index]!;
    const head = clause.kind === 'conjunct' ? walk.clauses[clause.parent!]! : clause;
    if (head.finite === undefined) {
      if (clause.kind === 'infinitive') continue;
      return undefined;
    }
    if (head.verbs.some((at) => governs(walk.words[at]!, word))) return index;
  }
  return undefined;
}

export function governs(auxiliary: Word, word: Word): boolean {
  const wants = auxiliary.auxiliary?.governs;
  if (!wants) return false;
  if (wants === 'infinitive') return word.infinitive || word.participle;
  if (wants === 'participle') return word.participle || auxiliaryInfinitive(word);
  if (wants === 'either') return word.participle;
  return false;
}

/** "heeft kunnen vinden": the infinitive that replaces a participle. */
function auxiliaryInfinitive(word: Word): boolean {
  return word.auxiliary !== undefined && word.infinitive;
}

/**
 * A sentence that opens with its finite verb is a condition where a main clause follows after a comma ("Mocht … , dan
 * zal …"): the index of the token after that comma, else 0.
 */
function leadingCondition({ words, from, to }: Walk): number {
  if (words[from]?.lower === 'naar') return leadingThought(words, from, to);
  if (words[from]?.finite !== 2) return 0;
  const last = Math.min(to - 2, from + 50);
  for (let i = from + 2; i < last; i++) {
    if (words[i]!.opaque || words[i]!.lower !== ',') continue;
    const next = words[i + 1]!;
    if (next.lower === 'dan' || next.finite === 2) return i + 1;
  }
  return 0;
}

/** "Naar het kabinet aanneemt, zal …": the index of the token after the comma, else 0. */
function leadingThought(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 2; i < Math.min(to - 1, from + 10); i++)
    if (words[i]!.lower === ',') return isThought(words[i - 1]) ? i + 1 : 0;
    else if (words[i]!.finite === 2 && words[i + 1]!.lower !== ',') return 0;
  return 0;
}
