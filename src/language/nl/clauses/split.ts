import type { Clause } from '../../clauses.ts';
import { isBeforeNoun, isDelayed, isOfRow } from './delays.ts';
import { startsConjunct, startsMain } from './joints.ts';
import type { Word } from './markedword.ts';
import { opensSubordinate } from './openers.ts';
import { endsRelative } from './relativeends.ts';
import { isThought } from './sources.ts';
import { governor, governs, isFronted, isNonfinite } from './verbgroup.ts';
import { isSatisfied, type Walk } from './walk.ts';
import { coordinators, prepositions } from './words.ts';

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
    if (opened === undefined && isJoint(word) && i + 1 < to && words[i - 1]?.lower !== '-') {
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
    if (endsRelative(walk, i)) closeTo(walk, walk.stack.length - 2, i);
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
  if (top.kind !== 'subordinate' || top.finite === undefined) return false;
  if (top.verbs.at(-1) !== i - 1 && !closesBehindPhrase(words, top.verbs.at(-1)!, i)) return false;
  // "Hoewel de kosten hoog zijn, benadrukt Nederland": no participle of the clause that ends.
  const leads = top.from === clauses[stack[0]!]!.from && next.finite === 1 && next.participle;
  if (leads && clauses[stack[0]!]!.finite === undefined) {
    closeTo(walk, 0, i);
    return false;
  }
  if (words[top.from - 1]?.lower !== ',' || coordinators.has(next.lower)) return false;
  // "benadrukt, zoals eerder is besproken, dat": the content of the clause around it.
  const content = asides.test(words[top.from]!.lower) && /^(?:dat|of|om)$/.test(next.lower);
  if (!content && opensSubordinate(walk, i + 1)) return false;
  closeTo(walk, stack.length - 2, i);
  return false;
}

/** "baart het programma, dat op gespannen voet staat met de afspraak, Nederland zorgen": a phrase behind the verb. */
function closesBehindPhrase(words: readonly Word[], verb: number, comma: number): boolean {
  if (!prepositions.has(words[verb + 1]!.lower) || words[comma - 1]?.capital || !words[comma + 1]!.capital)
    return false;
  for (let k = verb + 2; k < comma; k++) if (words[k]!.finite > 0 || words[k]!.kind === 'punct') return false;
  return comma - verb < 9 && words[comma + 2]?.lower !== ',';
}

const asides = /^(?:zoals|hoewel|ofschoon|omdat|aangezien|nu|indien|mits|zolang|opdat|gelijk)$/;

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
    // "het nog uit te voeren onderzoek"
    if (
      isBeforeNoun(walk, i) &&
      walk.clauses[walk.stack.at(-1)!]!.finite === undefined &&
      walk.stack.length === 1
    )
      return;
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
  if (word.lower === 'zijn' && isBeforeNoun(walk, i)) return;
  if (word.infinitive || word.participle) {
    const owner = governor(walk, i);
    // "heeft het plan om de opslag te staken betreurd"
    const leaves = top.kind === 'infinitive' && owner !== undefined && word.participle && !word.infinitive;
    if (clusters && top.verbs.at(-1) === i - 1 && !(leaves && !governs(previous, word))) {
      top.verbs.push(i);
      return;
    }
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
