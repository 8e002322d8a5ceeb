import type { Stance } from '../../../record/types.ts';
import type { Proposition } from '../../clauses.ts';
import {
  attitudeOfAdjective,
  attitudeOfNoun,
  attitudeOfPerson,
  negatedAttitude,
  stanceOfUtterance,
} from '../triggers/attitudes.ts';
import { rightEdge } from './extent.ts';
import { contentOf } from './frames.ts';
import { timeOf } from './modality.ts';
import { propositionOf } from './said.ts';
import type { Scene } from './scene.ts';
import { adverbs, prepositions } from './words.ts';

/** Words from the beginning of an item among which its word of stance stands. */
const reach = 4;

/**
 * The position of an item without a verb under a label: "Geen voorstander van een fonds", "Positief over de opzet", "Tegen
 * een heffing", "Geen nieuwe lasten".
 */
export function ofHeadline(scene: Scene): Proposition | undefined {
  const { words, clauses, fields, n, own } = scene;
  const clause = clauses[n]!;
  const { holder, source } = fields[n]!;
  if (source !== 'lead-in' || !holder || clause.finite !== undefined || words[clause.to]?.lower === ':')
    return undefined;
  const first = own.find((i) => words[i]!.kind === 'word' && !softeners.has(words[i]!.lower));
  if (first === undefined) return undefined;
  const found = stanceFrom(scene, first, holder.class === 'government');
  if (!found) return undefined;
  const notes = found.negated ? ['negation'] : [];
  const span = { from: first, to: rightEdge(scene, clause, found.at, notes) };
  if (span.to - span.from < 2) return undefined;
  const at = found.at === first ? [first] : [first, found.at];
  return propositionOf(scene, timeOf(scene, -1), {
    rule: 'without-verb',
    words: at,
    span,
    content: contentOf(span, at),
    holder,
    source,
    stance: found.stance,
    notes,
    negated: found.negated,
  });
}

const softeners = new Set('wel ook nog vooralsnog daarbij verder zeer erg in beginsel principe'.split(' '));

interface Found {
  stance: Stance;
  at: number;
  negated: boolean;
}

function stanceFrom({ words, own }: Scene, first: number, ours: boolean): Found | undefined {
  const { lower } = words[first]!;
  if (lower === 'tegen') return { stance: 'oppose', at: first, negated: false };
  if (lower === 'voor' || lower === 'vóór') return { stance: 'support', at: first, negated: false };
  const negated = /^(?:geen|niet)$/.test(lower);
  for (const i of own) {
    if (i < first + (negated ? 1 : 0)) continue;
    const word = words[i]!.lower;
    if (i > first + reach || prepositions.has(word)) break;
    if (adverbs.has(word)) continue;
    const stance = attitudeOfPerson(word) ?? attitudeOfAdjective(word) ?? attitudeOfNoun(word) ?? asked(word);
    if (stance) return { stance: negated ? negatedAttitude(stance, word) : stance, at: i, negated };
  }
  return ours && lower === 'geen' ? { stance: 'oppose', at: first, negated: false } : undefined;
}

/** "Aandacht voor de uitvoering", "Oproep tot een evaluatie". */
const asked = (lower: string): Stance | undefined =>
  lower === 'aandacht' || lower === 'belang' ? 'emphasise' : stanceOfUtterance(lower);
