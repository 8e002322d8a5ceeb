import type { Stance } from '../../../record/types.ts';
import type { Proposition } from '../../clauses.ts';
import { attitudeOfAdjective, attitudeOfPerson, leadsTo, negatedAttitude } from '../triggers/attitudes.ts';
import { contentOf } from './frames.ts';
import { timeOf } from './modality.ts';
import { propositionOf } from './said.ts';
import type { Scene } from './scene.ts';
import { adverbs } from './words.ts';

/** Words between the comma and the word of stance: "een verklaard tegenstander", "zeer bezorgd". */
const reach = 4;
/** Longest apposition, in tokens. */
const longest = 24;

/**
 * What is said of the subject between commas: "Griekenland, gekant tegen de heffing, …", "Malta, voorstander van een
 * fonds, …". Undefined where the subject has no such apposition.
 */
export function ofApposition(scene: Scene): Proposition | undefined {
  const { words, fields, n, clauses, own } = scene;
  const { holder, source } = fields[n]!;
  if (!holder || source === 'inherited' || words[holder.to]?.lower !== ',') return undefined;
  const first = holder.to + 1;
  const close = own.find((i) => i > first && words[i]!.lower === ',' && i < first + longest);
  if (close === undefined || close >= clauses[n]!.to - 1) return undefined;
  const found = stanceFrom(scene, first, close);
  if (!found) return undefined;
  const span = { from: first, to: close };
  return propositionOf(
    scene,
    { ...timeOf(scene, -1), future: false, tense: 'present', anyTense: false },
    {
      rule: 'without-verb',
      words: [found.at],
      span,
      content: contentOf(span, [found.at]),
      holder,
      source,
      stance: found.negated ? negatedAttitude(found.stance, words[found.at]!.lower) : found.stance,
      notes: found.negated ? ['negation'] : [],
      negated: found.negated,
    },
  );
}

function stanceFrom(
  { words }: Scene,
  first: number,
  close: number,
): { stance: Stance; at: number; negated: boolean } | undefined {
  let negated = false;
  for (let at = first; at < Math.min(close, first + reach); at++) {
    const { lower, kind } = words[at]!;
    const person = attitudeOfPerson(lower);
    const stance = person ?? attitudeOfAdjective(lower);
    const next = words[at + 1]!.lower;
    if (stance) return leadsTo[stance].includes(next) || next === 'van' ? { stance, at, negated } : undefined;
    if (lower === 'geen' || lower === 'niet') negated = true;
    else if (kind !== 'word' || !(lower === 'een' || adverbs.has(lower) || softener.test(lower)))
      return undefined;
  }
  return undefined;
}

const softener =
  /^(?:fel|groot|verklaard|overtuigd|uitgesproken|vurig|warm|sterk|fervent|hevig|licht|vanouds|traditioneel|nog|wat|mordicus)$/;
