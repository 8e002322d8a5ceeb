import type { Hyphenation } from '../document/hyphenation.ts';
import type { TopicDefinition } from '../record/thesaurus.ts';

import type { Block } from '../record/types.ts';
import type { ActorGrammar } from './actors.ts';
import type { ClauseGrammar } from './clauses.ts';
import type { ComparisonGrammar } from './comparison.ts';
import type { DateGrammar } from './dates.ts';
import type { FigureGrammar } from './figures.ts';
import type { HeadGrammar } from './head.ts';
import type { KindGrammar } from './kinds.ts';
import type { Lexeme } from './lexemes.ts';
import type { MeetingGrammar } from './meetings.ts';
import type { NoticeGrammar } from './notices.ts';
import type { ParticipationGrammar } from './participation.ts';
import type { PeopleGrammar } from './people.ts';
import type { ReferenceGrammar } from './references.ts';
import type { SessionGrammar } from './sessions.ts';
import type { Sentence, Token } from './tokens.ts';

/**
 * Everything that reading needs to know of one language. The engine in letter/ takes it as a value; each member is
 * what one layer asks of a language, its type defined beside this file and its Dutch implementation under nl/.
 */
export interface Language {
  /** ISO 639-1. */
  code: string;
  /** ISO 3166-1 alpha-2 of the country whose government writes in it. */
  country: string;
  /** Words, numbers and marks of the blocks, in order. Linear in the length of the text. */
  tokenize(text: string, blocks: readonly Block[]): Token[];
  /** Sentences of the tokens; none crosses a block. */
  sentences(tokens: readonly Token[]): Sentence[];
  /** The words and numbers as they are compared and searched. */
  lexemes(tokens: readonly Token[]): Lexeme[];
  /** Lexemes that carry no subject matter: function words and the furniture of letters. */
  commonLexemes: ReadonlySet<string>;
  /** How statements of two letters are compared. */
  comparison: ComparisonGrammar;
  /** How dates are written. */
  dates: DateGrammar;
  /** How positions are expressed. */
  clauses: ClauseGrammar;
  /** How quantities are written. */
  figures: FigureGrammar;
  /** How the head of a letter is written. */
  head: HeadGrammar;
  /** How a letter says whether it announces or reports. */
  kinds: KindGrammar;
  /** How meetings are named. */
  meetings: MeetingGrammar;
  /** How the parts of a meeting are titled. */
  sessions: SessionGrammar;
  /** How a letter says who takes part in a meeting. */
  participation: ParticipationGrammar;
  /** How people are named. */
  people: PeopleGrammar;
  /** The topics that letters are read for unless the reader brings a thesaurus. */
  topics: readonly TopicDefinition[];
  /** How countries and organisations are named. */
  actors: ActorGrammar;
  /** The words by which parts of a letter can be checked against each other. */
  notices: NoticeGrammar;
  /** How documents are cited. */
  references: ReferenceGrammar;
  /** How words are parted at the end of a line. */
  hyphenation: Hyphenation;
}
