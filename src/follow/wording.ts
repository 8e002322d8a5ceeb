/** A run of words that two wordings share, or that only the later (added) or the earlier (removed) has. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Word-level differences between an earlier and a later wording, by their longest common subsequence. */
export function wordDifferences(earlier: string, later: string): WordRun[] {
  const a = earlier.split(/\s+/).filter(Boolean);
  const b = later.split(/\s+/).filter(Boolean);
  const key = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}%€]/gu, '');
  const x = a.map(key);
  const y = b.map(key);
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i]![j] =
        x[i] === y[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  const runs: WordRun[] = [];
  const put = (kind: WordRun['kind'], word: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else runs.push({ kind, text: word });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && x[i] === y[j]) {
      put('same', b[j]!);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && table[i + 1]![j]! >= table[i]![j + 1]!))
      put('removed', a[i++]!);
    else put('added', b[j++]!);
  }
  return runs;
}
