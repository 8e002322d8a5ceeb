import { type Commitment, commitments, isOpen } from '../follow/commitments.ts';
import { series } from '../follow/series.ts';
import type { Language } from '../language/language.ts';
import type { BriefInput, BriefOutcome } from '../publish/brief/brief.ts';
import { addDays } from '../publish/days.ts';
import type { LetterRecord } from '../record/types.ts';
import { earlierMeetings } from './neighbours.ts';
import type { KeptFollowUp, MeetingItem, Register } from './register.ts';

/** Earlier meetings of a body that a brief looks back on: about two years of monthly meetings. */
const lookBack = 24;

/** A meeting with its letters and what became of its announced positions. */
interface Followed {
  meeting: MeetingItem;
  records: LetterRecord[];
  followUps: KeptFollowUp[];
}

/** Gathers what a brief of a meeting is made from; undefined when the register does not have the meeting. */
export async function gatherBrief(
  register: Register,
  id: string,
  language: Language,
  today: string,
): Promise<BriefInput | undefined> {
  const meeting = await register.meeting(id);
  if (!meeting) return undefined;
  const own = await follow(register, meeting);
  const letters = own.records;
  const earlier = await Promise.all(
    (await earlierMeetings(register, meeting, lookBack)).map((one) => follow(register, one)),
  );
  const records = [...letters, ...earlier.flatMap((one) => one.records)];
  const ids = new Set(letters.map((record) => record.id));
  const [last] = earlier;
  return {
    meeting,
    letters,
    outcomes: outcomesOf(own),
    ...(last && { previous: { ...last.meeting, ...previousOutcome(last) } }),
    commitments: [...earlier.toReversed(), own].flatMap((one) => openCommitments(one, today)),
    series: series(records, language).filter(({ points }) => points.some(({ letter }) => ids.has(letter))),
    records: new Map(records.map((record) => [record.id, record])),
    today,
  };
}

async function follow(register: Register, meeting: MeetingItem): Promise<Followed> {
  return {
    meeting,
    records: await register.records([...meeting.agendas, ...meeting.reports, ...meeting.others]),
    followUps: await register.followUps({ meeting: meeting.id }),
  };
}

function outcomesOf({ records, followUps }: Followed): BriefOutcome[] {
  return followUps.flatMap((followUp) => {
    const agenda = records.find(({ id }) => id === followUp.agenda);
    const report = records.find(({ id }) => id === followUp.report);
    return agenda && report ? [{ agenda, report, followUp }] : [];
  });
}

function previousOutcome(last: Followed): { outcome?: BriefOutcome } {
  const [outcome] = outcomesOf(last);
  return outcome ? { outcome } : {};
}

function openCommitments(followed: Followed, today: string): BriefInput['commitments'] {
  return followed.records.flatMap((record) =>
    commitmentsOf(record, followed, today, 30)
      .filter(isOpen)
      .map((commitment) => ({ commitment, record })),
  );
}

function commitmentsOf(
  record: LetterRecord,
  { records, followUps }: Pick<Followed, 'records' | 'followUps'>,
  today: string,
  within: number,
): Commitment[] {
  const followUp = followUps.find(({ agenda }) => agenda === record.id);
  const report = records.find(({ id }) => id === followUp?.report);
  const answers = followUp && report ? { report, outcomes: followUp.outcomes } : undefined;
  return commitments(record, today, within, answers);
}

/**
 * Undertakings with a deadline up to some days ahead and, among those past it, the ones that nothing settled.
 * @param within days ahead
 */
export async function dueCommitments(
  register: Register,
  today: string,
  within: number,
): Promise<BriefInput['commitments']> {
  const until = addDays(today, within);
  const letters = new Set<string>();
  for (let cursor: string | undefined; ; ) {
    const page = await register.deadlines({ until }, { limit: 1000, ...(cursor && { cursor }) });
    for (const { letter } of page.items) letters.add(letter);
    cursor = page.next;
    if (!cursor) break;
  }
  const found: BriefInput['commitments'] = [];
  const followed = new Map<string, Followed>();
  for (const record of await register.records([...letters])) {
    const of = await meetingOf(register, record, followed);
    for (const commitment of commitmentsOf(record, of, today, within))
      if (isOpen(commitment) && commitment.deadline && commitment.deadline <= until)
        found.push({ commitment, record });
  }
  return found.sort((a, b) => (a.commitment.deadline! < b.commitment.deadline! ? -1 : 1));
}

async function meetingOf(
  register: Register,
  record: LetterRecord,
  known: Map<string, Followed>,
): Promise<Pick<Followed, 'records' | 'followUps'>> {
  const id = (await register.letter(record.id))?.meeting;
  const meeting = id === undefined ? undefined : await register.meeting(id);
  if (!meeting) return { records: [record], followUps: [] };
  const followed = known.get(meeting.id) ?? (await follow(register, meeting));
  known.set(meeting.id, followed);
  return followed;
}
