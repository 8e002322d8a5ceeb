import type { Change } from '../../follow/change.ts';
import { type FollowUp, isTentative, type Outcome } from '../../follow/outcomes.ts';
import type { Reason } from '../../follow/reasons.ts';
import type { LetterRecord } from '../../record/types.ts';
import { printed, type Span } from '../../span.ts';
import type { FollowMessages } from '../messages/follow.ts';
import type { Messages } from '../messages/nl.ts';

/** What the words for an outcome are made with. */
export interface Wording {
  messages: Messages;
  follow: FollowMessages;
}

/** How many positions have each outcome, in a sentence. */
export function countsText(
  { outcomes, new: fresh }: Pick<FollowUp, 'outcomes' | 'new'>,
  { counts }: FollowMessages,
): string {
  const counted = { reported: 0, changed: 0, not_reported: 0, unclear: 0 };
  for (const { outcome } of outcomes) counted[outcome]++;
  return counts(counted, outcomes.filter(isTentative).length, fresh.length);
}

/** What became of a position, in a word or two. */
export function outcomeText(outcome: Outcome, { outcomes, tentative }: FollowMessages): string {
  const name = outcomes[outcome.outcome];
  return isTentative(outcome) ? tentative(name) : name;
}

/** Why an announced position has its outcome, in one sentence: what differs first, then what binds the two. */
export function reasonText(outcome: Outcome, report: LetterRecord, wording: Wording): string {
  const parts = [
    ...outcome.changes.map((change) => changeText(change, wording)),
    ...outcome.reasons.map((reason) => reasonPart(reason, wording)),
    ...nearest(outcome, report, wording),
  ];
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toLocaleUpperCase(wording.messages.locale)}${sentence.slice(1)}.`;
}

function nearest({ outcome, nearest: found }: Outcome, report: LetterRecord, { follow }: Wording): string[] {
  return found && (outcome === 'unclear' || outcome === 'not_reported')
    ? [follow.reasons.nearest(printed(report.text, found))]
    : [];
}

function changeText({ what, announced, reported }: Change, { messages, follow }: Wording): string {
  const { changes } = follow;
  const name = (stance: string) => messages.stances[stance as keyof Messages['stances']];
  switch (what) {
    case 'stance':
    case 'polarity':
      return changes[what](name(announced), name(reported));
    case 'condition':
    case 'concession':
    case 'restriction':
    case 'softening':
      return reported === '' ? changes.leftOut(announced) : changes[what](reported);
    default:
      return reported === '' ? changes.leftOut(announced) : changes.instead(announced, reported);
  }
}

function reasonPart(reason: Reason, { messages, follow }: Wording): string {
  const { reasons, holders } = follow;
  const { stances } = messages;
  switch (reason.code) {
    case 'words':
      return reasons.words(reason.words.map((word) => `“${word}”`).join(', '));
    case 'figure':
      return reasons.figure(reason.words);
    case 'stance':
      return reasons.stance(stances[reason.stance]);
    case 'stances':
      return reasons.stances(stances[reason.announced], stances[reason.reported]);
    case 'holder':
      return reasons.holder(
        reason.holder === 'collective' || reason.holder === 'other' ? holders[reason.holder] : reason.holder,
      );
    case 'person':
      return reasons.person(reason.who, reason.why);
    case 'place':
    case 'nothing':
      return reasons[reason.code];
  }
}

/** Where words stand: the letter, its page when it has pages, and the characters. */
export function sourceText(record: LetterRecord, span: Span, { follow }: Wording): string {
  const block = record.blocks.findLast(({ start, page }) => page !== undefined && start <= span.start);
  const { name } = record.source;
  const letter = name.startsWith(record.id) ? record.id : `${record.id} (${name})`;
  const page = block?.page === undefined ? [] : [follow.page(block.page)];
  return [letter, ...page, follow.characters(span.start, span.end)].join(', ');
}

/** The words of a statement between quotation marks. */
export const quoted = (record: LetterRecord, span: Span): string => `“${printed(record.text, span)}”`;
