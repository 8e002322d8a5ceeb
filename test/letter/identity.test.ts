import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';

const words =
  'Geachte voorzitter,\n\nHierbij bied ik u het verslag aan van de bijeenkomst van NAVO-bondgenoten over samenwerking.1\n\n1 Zie de bijlage.';

describe('the identifier of a letter', () => {
  it('is its official number, else its file name when that is one', () => {
    const official = `28 676 NAVO\n\nNr. 12 BRIEF VAN DE MINISTER VAN DEFENSIE\n\n${words}`;
    expect(readText(official, { name: 'scan.pdf' }).id).toBe('kst-28676-12');
    expect(readText(words, { name: '2024D46181.docx' }).id).toBe('2024D46181');
    expect(readText(words, { name: 'kst-21501-02-474.txt' }).id).toBe('kst-21501-02-474');
    expect(readText(words, { name: 'brief.txt' }).id).toMatch(/^text-[0-9a-f]{16}$/);
  });

  it('is the same for one text in other lines, with other hyphens and its notes elsewhere', () => {
    const { id } = readText(words);
    const wrapped = words
      .replace('samenwerking', 'samen-\nwerking')
      .replace(' van de bijeenkomst', '\nvan de bijeenkomst')
      .replace('NAVO-bondgenoten', 'NAVO-\nbondgenoten');
    expect(readText(wrapped).id).toBe(id);
    expect(readText(words.replace('1 Zie', 'Zie').replace('.1\n', '.\n')).id).toBe(id);
  });

  it('differs when a word or a figure does', () => {
    const ids = [
      words,
      words.replace('verslag', 'bericht'),
      words.replace('1 Zie', '17 Zie de'),
      `${words} Niet 5.`,
    ].map((text) => readText(text).id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
