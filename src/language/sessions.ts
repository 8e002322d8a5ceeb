import type { Token } from './tokens.ts';

/** What a part of a meeting is. */
export type SessionType = 'session' | 'meal' | 'council' | 'topic' | 'ceremony' | 'bilateral';

/** A session that running text lists; indexes of tokens half-open. */
export interface ListedSession {
  from: number;
  to: number;
}

/** How a language titles the parts of a meeting, and tells them from what else a letter has headings for. */
export interface SessionGrammar {
  /** The words of a heading without number, label and procedure, as a half-open range of its tokens; empty when nothing is left. */
  title(tokens: readonly Token[]): { from: number; to: number };
  /** True for a heading of what is no part of a meeting: background, position, undertakings, other business of the letter. */
  isOtherMatter(title: readonly Token[]): boolean;
  /** True for a heading above the points of an agenda that is no point itself: "Onderwerpen op de agenda". */
  isAgendaHeading(title: readonly Token[]): boolean;
  /** True for a line under a heading that says that the point is not on the agenda. */
  isUnscheduled(line: readonly Token[]): boolean;
  type(title: readonly Token[]): SessionType;
  /** How many sessions the tokens from `from` to `to` announce: "drie werksessies en een werkdiner" are four. */
  announced(tokens: readonly Token[], from: number, to: number): number | undefined;
  /** True for the title of the point that takes what is left: "Diversen", "Any other business". */
  isMiscellany(title: readonly Token[]): boolean;
  /** True for a word by which a section shows that it is about the meeting: "bondgenoten", "lidstaten", "sessie". */
  isOfMeeting(token: Token): boolean;
  /** True for a word by which a report shows who spoke: "Nederland", "delegaties". */
  isOfDebate(token: Token): boolean;
  /** True for a word by which a section shows that it informs parliament of something else: "Kamer", "motie". */
  isOfParliament(token: Token): boolean;
  /** True for a word by which a section of a report informs its reader of something else: "u", "uw", "het lid X". */
  isOfReader(token: Token): boolean;
  /** The sessions that the sentence from token `from` to `to` lists: "een werksessie over X en een lunch met Y". */
  listed(tokens: readonly Token[], from: number, to: number): ListedSession[];
  /** True when the sentence from token `from` to `to` introduces a list of what is on the agenda. */
  introducesList(tokens: readonly Token[], from: number, to: number): boolean;
}
