import type { Token } from './tokens.ts';

/** What a careful reader must know of a language to see that the parts of a letter do not fit. */
export interface NoticeGrammar {
  /** True when the words before token `at` make its figure a total: "in totaal 300". */
  isTotal(tokens: readonly Token[], at: number): boolean;
  /** True when the tokens from `from` to `to` say that the first number is a part of the second: "12 van de 27". */
  isPartOf(tokens: readonly Token[], from: number, to: number): boolean;
  /** True when the tokens from `from` to `to` add one number to another: "en", ", plus". */
  adds(tokens: readonly Token[], from: number, to: number): boolean;
  /** True when the tokens speak of another meeting of the same name: "de vorige Raad". */
  meansAnother(tokens: readonly Token[], from: number, to: number): boolean;
}
