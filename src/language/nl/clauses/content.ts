import type { ContentKind, Trigger } from '../../triggers.ts';
import type { Word } from './markedword.ts';
import type { Scene } from './scene.ts';
import { isPassiveVerb } from './voice.ts';
import { adverbs, determiners, possessives, prepositions, timeNouns } from './words.ts';

const pronominal: Record<string, string> = { met: 'mee', tot: 'toe' };

/** The first of the trigger's contents that the clause has. */
export function findContent(
  scene: Scene,
  verb: number,
  trigger: Trigger,
  at: readonly number[],
): ContentKind | undefined {
  const first = fronted(scene, trigger, at);
  if (first) return first;
  return trigger.content.find(
    (kind) =>
      hasContent(scene, verb, kind, at, trigger.nominalSubject) || isChargeOf(scene, verb, kind, trigger),
  );
}

/** "In een drempel voor residuen ziet Nederland niets": the preposition that opens the clause, where it leads to the content. */
function fronted(scene: Scene, { content }: Trigger, at: readonly number[]): string | undefined {
  scene.lead ??= leadOf(scene);
  const { words, clauses, n, own, lead } = scene;
  if (lead === '' || !content.includes(lead) || at.includes(own[0]!)) return undefined;
  const other = content.some((one) => clausal.test(one)) && hasClauseOf(clauses, n);
  const spoken = content.includes('direct') && words[clauses[n]!.to]?.lower === ':';
  return other || spoken ? undefined : lead;
}

/** The preposition that a main clause begins with, unless its phrase tells who, when or where; else ''. */
function leadOf({ words, clauses, fields, n, own }: Scene): string {
  const first = own[0];
  const { kind, finite = 0 } = clauses[n]!;
  if (kind !== 'main' || first === undefined || first >= finite - 1) return '';
  const { lower } = words[first]!;
  if (!prepositions.has(lower) || !opens(words, first)) return '';
  const { holder } = fields[n]!;
  // "Van Deense kant"
  return holder && holder.from > first && holder.from < finite ? '' : lower;
}

const clausal = /^(?:dat|te|om-te|of|wh)$/;

/** No time or place: "In de Raad", "Op 5 december". */
const opens = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 1];
  return (
    next?.kind === 'word' &&
    next.holder === undefined &&
    words[i + 2]?.holder === undefined &&
    !timeNouns.has(next.lower) &&
    !timeNouns.has(words[i + 2]?.lower ?? '')
  );
};

const hasClauseOf = (clauses: Scene['clauses'], n: number): boolean =>
  clauses.some(({ parent, from }) => parent === n && from > (clauses[n]!.finite ?? 0));

/** Verbs that say what somebody is guilty or free of: "beschuldigde de reder van woordbreuk". */
const charges = new Set('beschuldigen betichten verdenken pleiten overtuigen'.split(' '));

const isChargeOf = ({ words, own }: Scene, verb: number, kind: ContentKind, trigger: Trigger): boolean => {
  if (kind !== 'van' || trigger.fixed) return false;
  const accuses = trigger.verbs.some((lemma) => charges.has(lemma));
  // "sprak in zijn slotwoord van een succes"
  const speaks = trigger.verbs.includes('spreken');
  return own.some(
    (i) =>
      i > verb + 1 &&
      words[i]!.lower === 'van' &&
      (accuses || (speaks && possessives.has(words[i - 2]?.lower ?? ''))),
  );
};

function hasContent(
  scene: Scene,
  verb: number,
  kind: ContentKind,
  at: readonly number[],
  nominal?: true,
): boolean {
  const { words, clauses, n, own } = scene;
  const clause = clauses[n]!;
  const opens = (test: (lower: string, m: number) => boolean): boolean =>
    clauses.some(
      (other, m) =>
        (other.parent === n || isConjunctOf(clauses, other.parent, n)) &&
        other.opener !== undefined &&
        other.kind !== 'conjunct' &&
        test(words[other.opener]!.lower, m),
    );
  // "…, zo meent het kabinet": the content stands around it.
  if (words[clause.from]!.lower === 'zo' && clause.joined !== undefined && clause.finite === clause.from + 1)
    return true;
  switch (kind) {
    case '-':
      return true;
    case 'dat':
      return opens((lower, m) => lower === 'dat' && !isRemarkOn(scene, m));
    case 'of':
      return opens((lower) => lower === 'of');
    case 'waarin':
      return opens((lower) => lower === 'waarin');
    case 'wh':
      return opens((lower) => /^(?:hoe|wat|wie|welke?|waarom|waar\p{L}*|in)$/u.test(lower));
    case 'om-te':
      return opens((lower) => lower === 'om');
    case 'te':
      return (
        clause.verbs.some(
          (i) => i !== verb && i > verb && words[i - 1]?.lower === 'te' && !isGerundive(words, i),
        ) || clauses.some((other) => other.parent === n && other.kind === 'infinitive' && other.from > verb)
      );
    case 'infinitive':
      return clause.verbs.some((i) => i !== verb && words[i]!.infinitive);
    case 'als':
      return own.some((i) => words[i]!.lower === 'als');
    case 'direct':
      return (
        words[clause.to]?.lower === ':' ||
        (words[at.at(-1)! + 1]?.opaque === true && at.at(-1)! + 1 < clause.to)
      );
    case 'subject':
      return true;
    case 'object':
      return hasObject(scene, at, nominal);
    default:
      return hasPreposition(scene, kind.replaceAll('_', ' '), at, verb);
  }
}

/** "een bijdrage, uit te keren in twee jaar", "een plan, te beginnen in mei": said of the noun before the comma. */
const isGerundive = (words: readonly Word[], i: number): boolean =>
  words[i - 2]?.lower === ',' || (words[i - 3]?.lower === ',' && prepositions.has(words[i - 2]?.lower ?? ''));

/** "over de samenwerking met Malta, dat in mei afhaakte": a remark on the name before it. */
const isRemarkOn = ({ words, clauses, fields }: Scene, m: number): boolean =>
  fields[m]!.source === 'relative' && words[clauses[m]!.from - 1]?.lower === ',';

/** "heeft mij verbaasd en teleurgesteld dat": what hangs in the conjunct is the content of both. */
const isConjunctOf = (clauses: Scene['clauses'], index: number | undefined, n: number): boolean =>
  index !== undefined && clauses[index]!.kind === 'conjunct' && clauses[index]!.parent === n;

function hasPreposition(scene: Scene, preposition: string, at: readonly number[], verb: number): boolean {
  const { words, own, clauses, n } = scene;
  if (preposition.includes(' ')) {
    const parts = preposition.split(' ');
    return own.some((i) => parts.every((part, k) => words[i + k]?.lower === part));
  }
  const suffix = pronominal[preposition] ?? preposition;
  for (const i of own) {
    if (at.includes(i)) continue;
    const { lower } = words[i]!;
    if (
      (lower === preposition || (lower === 'vóór' && preposition === 'voor')) &&
      i !== verb &&
      (lower !== 'van' || !isOfNoun(scene, i, at))
    )
      return true;
    if (lower.endsWith(suffix) && isCompound(lower, suffix)) return true;
    if (lower === suffix && own.some((k) => k < i && /^(?:er|daar|hier|waar)$/.test(words[k]!.lower)))
      return true;
  }
  const opener = clauses[n]!.opener;
  return (
    opener !== undefined &&
    words[opener]!.lower === `waar${suffix}` &&
    // "op grond waarvan"
    !(suffix === 'van' && prepositions.has(words[opener - 2]?.lower ?? ''))
  );
}

/** "erop", "daarmee", "hiervoor". */
function isCompound(lower: string, suffix: string): boolean {
  const head = lower.slice(0, lower.length - suffix.length);
  return head === 'er' || head === 'daar' || head === 'hier';
}

/** "van" right behind a noun belongs to that noun; behind the words of the trigger, an adverb or the subject to the verb. */
function isOfNoun({ words, fields, n, own }: Scene, i: number, at: readonly number[]): boolean {
  const before = i - 1;
  if (at.includes(before) || !own.includes(before)) return false;
  const { lower, kind, lemmas } = words[before]!;
  if (kind !== 'word' || adverbs.has(lower) || lemmas.length > 0) return false;
  const holder = fields[n]!.holder;
  return holder === undefined || before < holder.from || before >= holder.to || holder.to - 1 !== before;
}

/** "het" that is a pronoun: "dat het de term afwijst". */
const isIt = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower === 'het' && determiners.has(words[i + 1]?.lower ?? '');

/** Something nominal besides the subject, the fixed words and what prepositions take. */
function hasObject(scene: Scene, at: readonly number[], nominal?: true): boolean {
  const { words, own, clauses, n, fields } = scene;
  const clause = clauses[n]!;
  const field = fields[n]!;
  if (nominal) return clause.to > at.at(-1)! + 2;
  const carrier = at.find((i) => clause.verbs.includes(i));
  if (
    field.prefield === 'object' ||
    (carrier !== undefined && isPassiveVerb(words, clauses, clause, carrier))
  )
    return true;
  const subject = field.source === 'inherited' ? undefined : field.holder;
  // "Hierover ontvangt u een brief": the reader is the subject.
  const reader = field.thing && words[field.thing.from]!.lower === 'u' ? field.thing.from : -1;
  const thing = reader < 0 ? field.thing : undefined;
  const it = thing && (field.prefield === 'expletive' || isIt(words, thing.from)) ? thing.from : undefined;
  if (thing && it === undefined && (field.source === 'none' || field.source === 'agent')) return false;
  for (const i of own) {
    if (at.includes(i) || clause.verbs.includes(i) || i === it || i === reader) continue;
    if (subject && i >= subject.from && i < subject.to) continue;
    const { lower, kind } = words[i]!;
    if (kind === 'number') return true;
    if (kind !== 'word' || prepositions.has(lower) || (adverbs.has(lower) && lower !== 'mede')) continue;
    return true;
  }
  return clauses.some(
    (other) =>
      other.parent === n &&
      (other.kind === 'infinitive' ||
        words[other.opener ?? other.from]!.lower === 'dat' ||
        words[other.opener ?? other.from]!.lower === 'hetgeen'),
  );
}
