/** What a reader may know of the language of a file when it joins what line ends parted. */
export interface Hyphenation {
  /** True for a word that may follow a hyphen left hanging on purpose: the "and" of "im- and export". */
  joins(word: string): boolean;
}
