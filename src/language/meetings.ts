import type { Token } from './tokens.ts';

/** Words that name or point at a meeting; indexes of tokens half-open. */
export interface MeetingWords {
  from: number;
  to: number;
  /** False for words that any meeting could have: "de bijeenkomst", "de Raad". */
  named: boolean;
  /** The noun that makes it a meeting, lower case, for finding what short mentions point back at: "raad", "top". */
  noun: string;
}

/** How a language names meetings and speaks of them. Every reader looks at a bounded number of tokens in one block. */
export interface MeetingGrammar {
  /** The meeting whose noun stands at token `at`, with what is said of it before and behind. */
  parse(tokens: readonly Token[], at: number): MeetingWords | undefined;
  /** The canonical identifier of the body that meets, from its names as written: "nato-foreign-ministers". */
  body(names: readonly string[]): string | undefined;
  /** A place in the tokens from `from` to `to`: the first that a preposition or commas mark ("in Brussel", "te Luxemburg"). */
  place(tokens: readonly Token[], from: number, to: number): { from: number; to: number } | undefined;
  /** True when a day that follows token `at` dates a paper or a debate and no meeting: "brief van", "motie van". */
  datesPaper(tokens: readonly Token[], at: number): boolean;
  /** True when nothing but words that join two meetings stands in the tokens from `from` to `to`: "en de". */
  joins(tokens: readonly Token[], from: number, to: number): boolean;
  /** True for a word that says that nobody travelled: "videoconferentie", "digitaal". */
  isRemote(token: Token): boolean;
  /** True for a verb of taking place: "vindt … plaats", "komt bijeen". */
  takesPlace(token: Token): boolean;
}
