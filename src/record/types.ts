import type * as z from 'zod';
import type * as schema from './schema.ts';

/** Types of the record, derived from its schema. Imported as types only, so that reading loads no validator. */
export type IsoDate = string;
export type Block = z.infer<typeof schema.blockSchema>;
export type Office = z.infer<typeof schema.officeSchema>;
export type LetterHead = z.infer<typeof schema.headSchema>;
export type Meeting = z.infer<typeof schema.meetingSchema>;
export type OtherMeeting = z.infer<typeof schema.otherMeetingSchema>;
export type Section = z.infer<typeof schema.sectionSchema>;
export type Session = z.infer<typeof schema.sessionSchema>;
export type Participant = z.infer<typeof schema.participantSchema>;
export type Statement = z.infer<typeof schema.statementSchema>;
export type HolderClass = z.infer<typeof schema.holderClass>;
export type Stance = z.infer<typeof schema.stance>;
export type Phase = z.infer<typeof schema.phase>;
export type Figure = z.infer<typeof schema.figureSchema>;
export type DateMention = z.infer<typeof schema.dateSchema>;
export type Reference = z.infer<typeof schema.referenceSchema>;
export type ActorMention = z.infer<typeof schema.actorSchema>;
export type TopicMention = z.infer<typeof schema.topicSchema>;
export type Notice = z.infer<typeof schema.noticeSchema>;
export type LetterRecord = z.infer<typeof schema.letterRecordSchema>;
export type LetterKind = LetterRecord['kind'];
/** A value and the words of the letter that it stands on. */
export interface Grounded<T> {
  value: T;
  start: number;
  end: number;
}
