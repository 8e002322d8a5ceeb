import type { MeetingItem, Register } from './register.ts';

/** The meetings of the same body beside a meeting: a body's meetings form a series. */
export interface Neighbours {
  /** The last one that had ended before it began. */
  previous?: MeetingItem;
  /** The first one that begins after its end. */
  next?: MeetingItem;
}

/** The meetings beside a meeting; none for one whose body is not known. */
export async function neighbours(register: Register, meeting: MeetingItem): Promise<Neighbours> {
  const [[previous], next] = await Promise.all([
    earlierMeetings(register, meeting, 1),
    laterMeeting(register, meeting),
  ]);
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Meetings of the same body that had ended before a meeting began, latest first. */
export async function earlierMeetings(
  register: Register,
  { body, start }: MeetingItem,
  most: number,
): Promise<MeetingItem[]> {
  if (body === undefined) return [];
  const found: MeetingItem[] = [];
  for await (const one of meetings(register, { body, until: start })) {
    if (one.end < start) found.push(one);
    if (found.length === most) break;
  }
  return found;
}

async function laterMeeting(
  register: Register,
  { body, end }: MeetingItem,
): Promise<MeetingItem | undefined> {
  if (body === undefined) return undefined;
  let first: MeetingItem | undefined;
  for await (const one of meetings(register, { body, since: end })) if (one.start > end) first = one;
  return first;
}

/** Meetings that pass a filter, latest first, one page after the other. */
async function* meetings(
  register: Register,
  filter: { body: string; since?: string; until?: string },
): AsyncGenerator<MeetingItem> {
  for (let cursor: string | undefined; ; ) {
    const page = await register.meetings(filter, { limit: 50, ...(cursor && { cursor }) });
    yield* page.items;
    cursor = page.next;
    if (!cursor) return;
  }
}
