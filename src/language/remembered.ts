/** Letters use the same few thousand words. */
const mostWords = 20_000;

/**
 * The function with what it returned for a word kept, so that each word is looked into once and not once for every time
 * it is used. Of all letters together no more than a fixed number of words is kept; then it starts again.
 */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, { found: T }>();
  return (word) => {
    const before = known.get(word);
    if (before) return before.found;
    const found = of(word);
    if (known.size >= mostWords) known.clear();
    known.set(ownCopy(word), { found });
    return found;
  };
}

/**
 * The string as the engine keeps names of members: a copy that does not hold on to the letter it was cut from, and of
 * which there is one, so that words are compared and looked up in one step.
 */
export function ownCopy(text: string): string {
  return Object.keys({ [text]: true })[0]!;
}
