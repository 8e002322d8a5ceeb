import type { FollowUp } from '../follow/outcomes.ts';
import type { Figure, IsoDate, LetterKind, LetterRecord, Reference, Session } from '../record/types.ts';
import type { Span } from '../span.ts';
import type { Added, IdentifiedBy, NewLetter, Reread } from './adding.ts';
import type { Correction, NewCorrection } from './corrections.ts';
import type { JobList, NewJob } from './jobs.ts';
import type { Prepared } from './prepare.ts';
import type { LetterFilter, Page, SearchAnswer, SearchItem, SearchQuery, StatementFilter } from './search.ts';

/**
 * A register of letters: keeps every letter with its versions and renditions, and answers questions about them.
 * Both stores (an SQLite file, a PostgreSQL database) give the same answers. Every method may be called at the same time
 * from several processes. Identifiers that are unknown give `undefined` or an empty list, never an error.
 */
export interface Register {
  /** Where the letters are: 'sqlite' with the path of its file, or 'postgres' with the database's name. */
  readonly store: { kind: 'sqlite' | 'postgres'; name: string };

  /**
   * Keeps a letter that was read. One transaction; the same bytes or the same text again change nothing but the list of
   * renditions. The answer says which case it was.
   */
  add(letter: NewLetter): Promise<Added>;
  /** The same, of a letter that was prepared elsewhere: in a worker thread. */
  addPrepared(letter: Prepared): Promise<Added>;
  /** What `add` answers for bytes that are kept already, by their SHA-256, without reading them; undefined for others. */
  addKnown(sha256: string): Promise<Added | undefined>;
  /** Removes a letter with all its versions, renditions and corrections; false when there was none. */
  remove(id: string): Promise<boolean>;
  /** Puts a newer reading of a version's text in the place of the kept one; says what differs. */
  reread(id: string, version: number, record: LetterRecord): Promise<Reread>;

  /** What is known of a letter apart from its record; an earlier identifier of it finds it too. */
  letter(id: string): Promise<LetterEntry | undefined>;
  /** The record with its corrections applied, of the current version unless one is named. */
  record(id: string, version?: number): Promise<LetterRecord | undefined>;
  /** The records of several letters, in the order asked, unknown ones left out. */
  records(ids: readonly string[]): Promise<LetterRecord[]>;
  /** The bytes that a rendition was read from. */
  rendition(sha256: string): Promise<{ rendition: Rendition; bytes: Uint8Array } | undefined>;

  /** Letters or statements that match a query, best or newest first. Throws QuerySyntaxError with an explanation. */
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** Reads ahead what most searches look up, in pieces, so that the first ones need not wait; for a process that stays. Ends early when told to. */
  warm(signal?: AbortSignal): Promise<void>;
  /** Letters that pass a filter, newest first, without passages. */
  letters(filter?: LetterFilter, page?: Page): Promise<SearchAnswer>;
  /** Statements that pass a filter, those of the newest letter first, in the order of the text. */
  statements(filter?: StatementFilter, page?: Page): Promise<SearchAnswer>;
  /** Meetings with their letters, latest first. */
  meetings(filter?: MeetingFilter, page?: Page): Promise<List<MeetingItem>>;
  meeting(id: string): Promise<MeetingItem | undefined>;
  /** Sessions of all letters, of one letter or of one meeting. */
  sessions(filter?: { letter?: string; meeting?: string }, page?: Page): Promise<List<SessionItem>>;
  figures(filter?: FigureFilter, page?: Page): Promise<List<FigureItem>>;
  references(filter?: ReferenceFilter, page?: Page): Promise<List<ReferenceItem>>;
  /** Countries, organisations, persons and offices with the number of letters that name them, most named first. */
  actors(filter?: { kind?: string }, page?: Page): Promise<List<ActorItem>>;
  topics(page?: Page): Promise<List<TopicItem>>;
  /** Government undertakings with a deadline in a stretch of days, by deadline. */
  deadlines(between: { since?: IsoDate; until?: IsoDate }, page?: Page): Promise<List<SearchItem>>;

  /** Keeps what became of an agenda's positions, in the place of an earlier result for the same two letters. */
  saveFollowUp(followUp: FollowUp): Promise<void>;
  /** The kept follow-ups in which a letter takes part, or of a meeting; outcomes that a person overruled are put right. */
  followUps(of: { letter?: string; meeting?: string }): Promise<KeptFollowUp[]>;
  /** Keeps what a person says against what was read or compared. Survives reading again. */
  correct(correction: NewCorrection): Promise<Correction>;
  corrections(of?: { letter?: string }): Promise<Correction[]>;
  /** Takes a correction back; it stays in the list, marked as withdrawn. */
  withdraw(correctionId: number, who: string): Promise<boolean>;

  /** Makes a token that may add letters. The secret is in the answer only: the register keeps its hash. */
  createToken(name: string): Promise<{ token: TokenEntry; secret: string }>;
  tokens(): Promise<TokenEntry[]>;
  revokeToken(id: number): Promise<boolean>;
  /** The token that a secret belongs to, unless it was revoked. */
  checkToken(secret: string): Promise<TokenEntry | undefined>;

  /** Puts letters on the queue, some at a time; says how many. PostgreSQL only: throws on the embedded store. */
  enqueue(jobs: AsyncIterable<NewJob> | Iterable<NewJob>): Promise<number>;
  jobs(): Promise<JobList>;

  counts(): Promise<Counts>;
  /** Another after every change; the same means the same answers. */
  revision(): Promise<string>;
  close(): Promise<void>;
}

/** Part of a list. `next` is absent on the last part. */
export interface List<T> {
  total: number;
  items: T[];
  /** Give it back as `page.cursor` for what follows; letters added meanwhile do not shift it. */
  next?: string;
}

export interface LetterEntry {
  id: string;
  title: string;
  kind: LetterKind;
  date?: IsoDate;
  dossier?: string;
  number?: string;
  senders: string[];
  /** Identifier of the meeting it is about. */
  meeting?: string;
  identifiedBy: IdentifiedBy;
  /** Earlier identifiers, from before its official number was known. */
  aliases: string[];
  statements: number;
  /** Oldest first; the last is current. */
  versions: Version[];
}

export interface Version {
  /** From 1. */
  number: number;
  /** ISO 8601, when it came into the register. */
  addedAt: string;
  renditions: Rendition[];
}

/** A file that holds the text of a version. */
export interface Rendition {
  sha256: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  addedAt: string;
  /** True for the one that the kept record was read from. */
  read: boolean;
}

export interface MeetingFilter {
  body?: string;
  /** Meetings that last until this day or later. */
  since?: IsoDate;
  /** Meetings that begin on this day or earlier. */
  until?: IsoDate;
}

export interface MeetingItem {
  /** 'nato-foreign-ministers/2024-12-03'. */
  id: string;
  name: string;
  body?: string;
  start: IsoDate;
  end: IsoDate;
  place?: string;
  agendas: string[];
  reports: string[];
  /** Letters about the meeting that neither announce nor report it. */
  others: string[];
}

export interface SessionItem {
  letter: string;
  /** Index into the record's sessions. */
  session: number;
  title: string;
  kind: Session['kind'];
  start: number;
  end: number;
  heading: Span;
}

export interface FigureFilter {
  letter?: string;
  unit?: string;
  role?: NonNullable<Figure['role']>;
  /** Words of the operation, fund or programme. */
  operation?: string;
  since?: IsoDate;
  until?: IsoDate;
}

export interface FigureItem extends Omit<Figure, 'counted' | 'fundedFrom' | 'operation'> {
  letter: string;
  date?: IsoDate;
  /** Index into the record's figures. */
  figure: number;
  text: string;
  counted?: string;
  fundedFrom?: string;
  operation?: string;
}

export interface ReferenceFilter {
  letter?: string;
  /** The document referred to: 'S/RES/2735'. */
  to?: string;
  type?: Reference['type'];
}

export interface ReferenceItem extends Reference {
  letter: string;
  date?: IsoDate;
  text: string;
}

export interface ActorItem {
  /** 'iso:JO', 'org:nato'; the name where there is no canonical identifier. */
  id: string;
  name: string;
  kind: string;
  letters: number;
}

export interface TopicItem {
  id: string;
  label: string;
  letters: number;
}

export interface KeptFollowUp extends FollowUp {
  /** ISO 8601. */
  savedAt: string;
  /** Corrections that changed an outcome of it. */
  corrections: Correction[];
}

export interface TokenEntry {
  id: number;
  name: string;
  createdAt: string;
  revokedAt?: string;
}

export interface Counts {
  letters: number;
  versions: number;
  renditions: number;
  statements: number;
  meetings: number;
}
