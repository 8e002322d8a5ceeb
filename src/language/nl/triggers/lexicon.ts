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
import { support } from './support.ts';

const lines = { emphasise, assess, support, oppose, concern, call, commit, decide };
const none: readonly Trigger[] = [];
let built: { all: Trigger[]; byVerb: Map<string, Trigger[]> } | undefined;

/** Every trigger of the lexicon. Read once, at the first question. */
export function triggers(): readonly Trigger[] {
  return lexicon().all;
}

/** The triggers with a verb (an infinitive without particle), those that ask most of the clause first. */
export function triggersOf(verb: string): readonly Trigger[] {
  return lexicon().byVerb.get(verb) ?? none;
}

function lexicon(): NonNullable<typeof built> {
  built ??= build();
  return built;
}

function build(): NonNullable<typeof built> {
  const all = [
    ...Object.entries(lines).flatMap(([stance, text]) => readTriggers(stance as Stance, text)),
    ...Object.entries(adjectives).flatMap(([stance, words]) => ofAdjectives(stance as Stance, words)),
  ];
  const byVerb = new Map<string, Trigger[]>();
  for (const trigger of all) {
    for (const verb of trigger.verbs) {
      const list = byVerb.get(verb);
      if (list) list.push(trigger);
      else byVerb.set(verb, [trigger]);
    }
  }
  for (const list of byVerb.values()) list.sort((a, b) => demands(b) - demands(a));
  return { all, byVerb };
}

function demands(trigger: Trigger): number {
  const fixed = trigger.fixed?.length ?? 0;
  return 4 * fixed + 2 * Number(!!trigger.particle) + Number(!!trigger.modal) + Number(!!trigger.reflexive);
}

/** "acht het wenselijk dat …" with the author or another as holder, and "het is wenselijk dat …" with the author. */
function ofAdjectives(stance: Stance, words: string): Trigger[] {
  const alternatives = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
  const fixed = [alternatives];
  const [word] = alternatives;
  return [
    {
      verbs: ['achten', 'vinden', 'noemen'],
      fixed,
      stance,
      content: ['object', 'dat', 'te', 'om-te', 'of', 'als'],
      example: `Nederland acht het ${word} dat het verdrag in werking treedt.`,
    },
    {
      verbs: ['zijn', 'blijven', 'lijken'],
      fixed,
      stance,
      content: ['dat', 'te', 'om-te', 'subject'],
      impersonal: true,
      holderIn: ['voor', 'volgens'],
      example: `Het is ${word} dat het verdrag in werking treedt.`,
    },
  ];
}
