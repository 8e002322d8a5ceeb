import type { Token } from './tokens.ts';

/**
 * Why a clause makes those that it names participants: they take part, are invited, lead it,
 * speak to it, are met by it, are who a meal or session is held with, or come together. Who may be meant: anybody, people, people
 * and counted groups, or only groups. Or why they are none: they stay away.
 */
export interface Participation {
  type: 'attend' | 'invite' | 'lead' | 'speak' | 'meet' | 'host' | 'gather' | 'absent';
  /** Half-open range of tokens in which they are named. */
  from: number;
  to: number;
  /** Where those stand who do not take part by it: who invites, who is replaced, who stays away. */
  others?: { from: number; to: number };
}

/** How what is named stands in its clause: as what is spoken of, in company ("naast", "met"), behind "door", or within another phrase. */
export type Standing = 'free' | 'company' | 'agent' | 'bound';

/** How a language says who takes part in a meeting. */
export interface ParticipationGrammar {
  /** Clauses of the sentence from token `from` to `to`, in order, half-open; lists stay whole. */
  clauses(tokens: readonly Token[], from: number, to: number): { from: number; to: number }[];
  /** True when the clause from token `from` tells more of what stands right before it: "…, die deelneemt". */
  isRelative(tokens: readonly Token[], from: number): boolean;
  /** What the clause says of taking part. */
  find(tokens: readonly Token[], from: number, to: number): Participation[];
  /** How what starts at token `at` stands in the clause from token `from`. */
  standing(tokens: readonly Token[], from: number, at: number): Standing;
  /** True when the tokens from `from` to `to` join two names of a list: ",", "en", "alsmede". */
  joins(tokens: readonly Token[], from: number, to: number): boolean;
  /** The index after a counted group that starts at `at`: "de 28 bondgenoten", "twee jongerenvertegenwoordigers". */
  group(tokens: readonly Token[], at: number): number | undefined;
  /** The index after a group that starts at `at` and has a name instead of a number: "de Baltische staten". */
  namedGroup(tokens: readonly Token[], at: number): number | undefined;
  /** True when the words from token `from` to `to` are a member of the own government, who writes the letter. */
  isOwn(tokens: readonly Token[], from: number, to: number): boolean;
  /** True for a title that says whose colleague somebody is and no more: "ambtgenoot". */
  isRelation(title: string): boolean;
  /** True for a title that makes its holder speak for a meeting or body and no guest of it: "voorzitter". */
  isChair(title: string): boolean;
  /** True for the title of a member of parliament. */
  isMember(title: string): boolean;
  /** A name for the post that one person holds, whoever names it how; undefined for other words from token `from` to `to`. */
  post(tokens: readonly Token[], from: number, to: number): string | undefined;
  /** True for the abbreviation of an organisation that no list knows: "FNV". */
  isAbbreviation(tokens: readonly Token[], at: number): boolean;
  /** True when the word behind somebody at the start of a sentence is what they do, so that they speak. */
  isDeed(token: Token): boolean;
  /** True when that word says what they want or think, there or not: "wil", "hoopt". */
  isAttitude(token: Token): boolean;
}
