/** Lower case without accents, soft hyphens or typographic apostrophes: "Oekraïne" → "oekraine". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z\d-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/ĳ/g, 'ij')
    .replace(/[’‘`]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/[øœæ]/g, (c) => (c === 'ø' ? 'o' : c === 'œ' ? 'oe' : 'ae'));
}
