import type { Stance } from '../../../record/types.ts';
import type { Trigger } from '../../triggers.ts';
import { adjectives } from './adjectives.ts';
import { assess } from './assess.ts';
import { call } from './call.ts';
import { commit } from './commit.ts';
import { concern } from './concern.ts';
import { decide } from './decide.ts';
import { emphasise } from './emphasise.ts';
import { readTriggers } from './notation.ts';
import { oppose } from './oppose.ts';
import { assess as assessPhrases } from './phrases/assess.ts';
import { call as callPhrases } from './phrases/call.ts';
import { commit as commitPhrases } from './phrases/commit.ts';
import { concern as concernPhrases } from './phrases/concern.ts';
import { decide as decidePhrases } from './phrases/decide.ts';
import { emphasise as emphasisePhrases } from './phrases/emphasise.ts';
import { oppose as opposePhrases } from './phrases/oppose.ts';
import { support as supportPhrases } from './phrases/support.ts';
import { support } from './support.ts';

const verbs = { emphasise, assess, support, oppose, concern, call, commit, decide };
const phrases = {
  emphasise: emphasisePhrases,
  assess: assessPhrases,
  support: supportPhrases,
  oppose: opposePhrases,
  concern: concernPhrases,
  call: callPhrases,
  commit: commitPhrases,
  decide: decidePhrases,
};
const none: readonly Trigger[] = [];

/** The triggers of a verb, those that ask most of the clause first. */
interface OfVerb {
  all: Trigger[];
  /** Those that ask for no word but the verb. */
  bare: Trigger[];
  /** The others, by each word that their first fixed words may start with, else by the particle. */
  byWord: Map<string, Trigger[]>;
}

interface Lexicon {
  all: Trigger[];
  byVerb: Map<string, OfVerb>;
  /** The words by which a clause shows that a trigger may fit it; see `isFrameWord`. */
  frameWords: Set<string>;
  /** Place of each trigger where those that ask most come first. */
  ranks: Map<Trigger, number>;
}

let built: Lexicon | undefined;

/** Every trigger of the lexicon. Read once, at the first question. */
export function triggers(): readonly Trigger[] {
  return lexicon().all;
}

/** The triggers with a verb (an infinitive without particle), those that ask most of the clause first. */
export function triggersOf(verb: string): readonly Trigger[] {
  return lexicon().byVerb.get(verb)?.all ?? none;
}

/** True for a word that fixed words of some trigger start with ("onder" of "onder de aandacht brengen"), for a particle, and for "zich". */
export function isFrameWord(word: string): boolean {
  return lexicon().frameWords.has(word);
}

/**
 * Of the triggers with a verb those that may fit a clause with these words, and the particle that stands with the verb, in
 * any order. Verbs such as zijn have hundreds; of all but a few the clause has no fixed word or particle.
 */
export function triggersAmong(
  verb: string,
  words: ReadonlyMap<string, unknown>,
  particle: string | undefined,
): readonly Trigger[] {
  const known = lexicon().byVerb.get(verb);
  if (!known) return none;
  const { bare, byWord } = known;
  if (byWord.size === 0) return bare;
  let among = (particle !== undefined && !words.has(particle) && byWord.get(particle)) || none;
  for (const word of words.keys()) {
    const more = byWord.get(word);
    if (more) among = among.length === 0 ? more : among.concat(more);
  }
  return among.length === 0 ? bare : bare.length === 0 ? among : among.concat(bare);
}

/** Negative when the first trigger asks more of a clause than the second, or as much and stands before it in the lexicon. */
export function compareDemands(a: Trigger, b: Trigger): number {
  const { ranks } = lexicon();
  return ranks.get(a)! - ranks.get(b)!;
}

function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const all = [
    ...[verbs, phrases].flatMap((lines) =>
      Object.entries(lines).flatMap(([stance, text]) => readTriggers(stance as Stance, text)),
    ),
    ...Object.entries(adjectives).flatMap(([stance, words]) => ofAdjectives(stance as Stance, words)),
  ];
  const byVerb = new Map<string, Trigger[]>();
  const frameWords = new Set(['zich']);
  const ranked = all.toSorted((a, b) => demands(b) - demands(a));
  for (const trigger of ranked) {
    for (const verb of trigger.verbs) push(byVerb, verb, trigger);
    if (trigger.particle) frameWords.add(trigger.particle);
    for (const list of trigger.fixed ?? [])
      for (const alternative of list) frameWords.add(firstWord(alternative));
  }
  return {
    all,
    byVerb: new Map([...byVerb].map(([verb, list]) => [verb, ofVerb(list)])),
    frameWords,
    ranks: new Map(ranked.map((trigger, rank) => [trigger, rank])),
  };
}

function ofVerb(all: Trigger[]): OfVerb {
  const bare: Trigger[] = [];
  const byWord = new Map<string, Trigger[]>();
  for (const trigger of all) {
    const { fixed, particle } = trigger;
    if (fixed) for (const word of new Set(fixed[0]!.map(firstWord))) push(byWord, word, trigger);
    else if (particle) push(byWord, particle, trigger);
    else bare.push(trigger);
  }
  return { all, bare, byWord };
}

const firstWord = (phrase: string): string => phrase.split(' ', 1)[0]!;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function demands(trigger: Trigger): number {
  const fixed = trigger.fixed?.length ?? 0;
  return 4 * fixed + 2 * Number(!!trigger.particle) + Number(!!trigger.modal) + Number(!!trigger.reflexive);
}

/** Adjectives whose comparative is made by an ending alone: "wenselijker", "urgenter". */
const comparable = /^[a-zë]+(?:lijk|rijk|isch|end|ent|baar|waardig|nd|rgd|vol|zinnig)$/;

/** "acht het wenselijk dat …" with the author or another as holder, and "het is wenselijk dat …" with the author. */
function ofAdjectives(stance: Stance, words: string): Trigger[] {
  const alternatives = words
    .trim()
    .split(/\s+/)
    .flatMap((word) => (comparable.test(word) ? [word, `${word}er`] : [word.replaceAll('_', ' ')]));
  const fixed = [alternatives];
  const [word] = alternatives;
  // "niet noodzakelijk achten" is a judgement again.
  const negated: { negated?: Stance } = stance === 'emphasise' ? { negated: 'assess' } : {};
  const judged =
    stance === 'concern' || stance === 'oppose'
      ? [...alternatives, ...attributes(alternatives)]
      : alternatives;
  // "ziet het als een goede stap" is still a judgement.
  const asPredicate: Trigger[] =
    stance === 'support'
      ? []
      : [
          {
            verbs: [
              'beschouwen',
              'zien',
              'bestempelen',
              'kwalificeren',
              'ervaren',
              'kenschetsen',
              'typeren',
              'omschrijven',
            ],
            fixed: [alternatives.map((alternative) => `als ${alternative}`)],
            stance,
            content: ['object', 'dat'],
            example: `Nederland beschouwt de stap als ${word}.`,
          },
        ];
  return [
    ...asPredicate,
    {
      verbs: ['achten', 'vinden', 'noemen'],
      fixed: [judged],
      stance,
      ...negated,
      content: ['object', 'dat', 'te', 'om-te', 'of', 'als'],
      example: `Nederland acht het ${word} dat het verdrag in werking treedt.`,
    },
    {
      verbs: ['zijn', 'blijven', 'lijken'],
      fixed,
      stance,
      ...negated,
      content: ['dat', 'te', 'om-te', 'subject'],
      impersonal: true,
      holderIn: ['voor', 'volgens'],
      example: `Het is ${word} dat het verdrag in werking treedt.`,
    },
  ];
}

/** Each adjective before a noun, "een zorgwekkende (uitkomst)". */
function attributes(words: readonly string[]): string[] {
  return words
    .filter((word) => !word.includes(' '))
    .map((word) => `een ${word.replace(/([aeou])\1([^aeiou])$/, '$1$2')}e`);
}
