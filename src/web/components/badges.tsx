import { messagesFor } from '../../publish/messages/messages.ts';
import type { LetterKind, Phase, Stance } from '../../record/types.ts';
import type { Context } from '../context.ts';

/** A sign for each stance, so that it is told without colour: what the words do, as a mark of punctuation or an arrow. */
const signs: Record<Stance, string> = {
  emphasise: '!',
  assess: '≈',
  support: '+',
  oppose: '−',
  concern: '?',
  call: '→',
  commit: '✓',
  decide: '§',
};

/** The stance of a position in a word, with its sign and colour. */
export function StanceBadge({ context, stance }: { context: Context; stance: Stance }) {
  return (
    <span class={`badge stance-${stance}`}>
      <span aria-hidden="true">{signs[stance]}</span> {messagesFor(context.lang).stances[stance]}
    </span>
  );
}

export function PhaseBadge({ context, phase }: { context: Context; phase: Phase }) {
  return <span class={`badge phase-${phase}`}>{messagesFor(context.lang).phases[phase]}</span>;
}

export type OutcomeName = keyof Context['messages']['outcomes'];

const outcomeSigns: Record<OutcomeName, string> = {
  reported: '●',
  changed: '◐',
  not_reported: '○',
  unclear: '◌',
};

/** What became of a position, in words with a sign. */
export function OutcomeBadge({
  context: { messages: m },
  outcome,
  tentative = false,
}: {
  context: Context;
  outcome: OutcomeName;
  tentative?: boolean;
}) {
  const name = m.outcomes[outcome];
  return (
    <span class={`badge outcome-${outcome}`}>
      <span aria-hidden="true">{outcomeSigns[outcome]}</span> {tentative ? m.tentative(name) : name}
    </span>
  );
}

export function KindBadge({ context, kind }: { context: Context; kind: LetterKind }) {
  return <span class={`badge kind-${kind}`}>{messagesFor(context.lang).kinds[kind]}</span>;
}
