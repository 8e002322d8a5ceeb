const vowels = 'aeiouyäëïöüáéíóúè';

/** Whether a letter is a vowel in writing; false for nothing. */
export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && vowels.includes(letter);
}

/** The number of runs of vowels: "steunen" 2, "beëindigen" 3 (the diaeresis is not counted as a new run). */
export function syllables(word: string): number {
  let n = 0;
  let inside = false;
  for (const letter of word) {
    const v = vowels.includes(letter);
    if (v && !inside) n++;
    inside = v;
  }
  return n;
}

/** Dutch writes no v or z at the end of a word: "briev" → "brief", "reiz" → "reis". */
export function devoiced(stem: string): string {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}s`;
  return stem;
}
