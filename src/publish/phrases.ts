import type { InvitedTotal } from '../follow/arithmetic.ts';
import type { Figure, LetterRecord, Office, Participant, Statement } from '../record/types.ts';
import { contains, printed } from '../span.ts';
import { daysText } from './days.ts';
import type { Messages } from './messages/nl.ts';

/** The stance of a statement as a verb in the tense of its phase: "zal benadrukken", "benadrukte". */
export function verb(statement: Statement, messages: Messages): string {
  return messages.verbs[statement.stance][statement.phase];
}

/** Who holds a position, where that is not the government and its own words do not say it. */
export function holderBeside({ holder, start, end }: Statement): string | undefined {
  const said = holder.span !== undefined && contains({ start, end }, holder.span);
  return holder.class === 'government' || said ? undefined : holder.name;
}

/** Days and place of the meeting: "3–4 december 2024, Brussel"; empty when the letter gives neither. */
export function meetingWhen(meeting: NonNullable<LetterRecord['meeting']>, messages: Messages): string {
  const start = meeting.start?.value;
  const end = meeting.end?.value ?? start;
  const days = start !== undefined && end !== undefined ? daysText(start, end, messages.locale) : undefined;
  return [days, meeting.place?.value].filter((part) => part !== undefined).join(', ');
}

/** Who sends the letter and for whom: "minister van Buitenlandse Zaken, mede namens de minister van Defensie". */
export function sendersText(letter: LetterRecord['letter'], messages: Messages): string {
  const senders = listed(letter.senders.map(officeText), messages);
  const behalf = listed(
    letter.onBehalfOf.map(({ office }) => messages.theOffice(office)),
    messages,
  );
  return [senders, behalf && messages.onBehalfOf(behalf)].filter(Boolean).join(', ');
}

/** The number under which the letter is printed: "Kamerstuk 28676, nr. 474". */
export function numberText(letter: LetterRecord['letter'], messages: Messages): string | undefined {
  if (!letter.dossier) return letter.number?.value;
  const { value } = letter.dossier;
  const spaced = value.replace(/^(\d{2})(\d{3})/, '$1 $2');
  return messages.dossierNumber(spaced, letter.number?.value);
}

/** A participant with role and affiliation: "Andrii Sybiha (minister van Buitenlandse Zaken, Oekraïne)". */
export function participantText(participant: Participant, messages: Messages): string {
  const about = [
    participant.role,
    participant.affiliation,
    participant.invited ? messages.invited : undefined,
  ]
    .filter((part) => part !== undefined && !participant.name.toLowerCase().endsWith(part.toLowerCase()))
    .join(', ');
  return about === '' ? participant.name : `${participant.name} (${about})`;
}

/** What is known of a figure beside its own words: what is counted, what for, when, per what and from which budget. */
export function figureFacts(figure: Figure, text: string, messages: Messages): string[] {
  const { counted, role, per, period, fundedFrom, operation } = figure;
  return [
    counted && printed(text, counted),
    per && messages.per(per),
    role && role !== 'count' ? messages.roles[role] : undefined,
    period && daysText(period.from, period.to, messages.locale),
    operation?.value,
    fundedFrom && messages.fundedFrom(fundedFrom.value),
  ].filter((fact) => fact !== undefined && fact !== '') as string[];
}

/** A total that a letter invites, in digits: "360–450 militairen", "at least 12 EUR". */
export function totalText(record: LetterRecord, total: InvitedTotal, messages: Messages): string {
  const number = new Intl.NumberFormat(messages.locale);
  const ends = [total.low, total.high].filter((end) => end !== null);
  const range = [...new Set(ends)].map((end) => number.format(end)).join('–');
  const { counted } = record.figures[total.each]!;
  return `${messages.hedges[total.hedge]} ${range} ${counted ? printed(record.text, counted) : total.unit}`.trim();
}

function officeText({ office, name }: Office): string {
  return name === undefined ? office : `${office} ${name}`;
}

function listed(items: readonly string[], messages: Messages): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${messages.and} ${items.at(-1)}`;
}
