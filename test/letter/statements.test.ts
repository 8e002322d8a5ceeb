import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { printed } from '../../src/span.ts';

/** The statements of a text as "class stance phase: quote". */
function statementsIn(text: string): string[] {
  const record = readText(text);
  return record.statements.map((s) => `${s.holder.class} ${s.stance} ${s.phase}: ${printed(record.text, s)}`);
}

describe('statements', () => {
  it.each([
    [
      'Nederland zal in deze zitting het belang benadrukken van een snelle uitvoering.',
      ['government emphasise planned: zal in deze zitting het belang benadrukken van een snelle uitvoering'],
    ],
    [
      'Tevens hecht het kabinet eraan dat de regeling eenvoudig blijft.',
      ['government emphasise standing: hecht het kabinet eraan dat de regeling eenvoudig blijft'],
    ],
    [
      'Nederland is voorstander van een brede aanpak en verwelkomt het plan van de Commissie.',
      [
        'government support standing: is voorstander van een brede aanpak',
        'government support standing: verwelkomt het plan van de Commissie',
      ],
    ],
    [
      'Finland riep op tot spoed en waarschuwde voor nieuwe vertraging.',
      [
        'other call reported: riep op tot spoed',
        'other concern reported: waarschuwde voor nieuwe vertraging',
      ],
    ],
  ])('%s', (text, expected) => expect(statementsIn(text)).toEqual(expected));
});

describe('a minister with a name', () => {
  const holders = (text: string) => readText(text).statements.map(({ holder }) => holder.class);
  const signed = '\n\nDe minister van Buitenlandse Zaken,\n\nA. van der Linde\n';

  it('is the government when that minister signed', () => {
    expect(
      holders(
        `Verslag van de Raad\n\nMinister Van der Linde benadrukte het belang van een akkoord.${signed}`,
      ),
    ).toEqual(['government']);
  });

  it('is somebody else when another signed', () => {
    expect(
      holders(`Verslag van de Raad\n\nMinister Kowalczyk benadrukte het belang van een akkoord.${signed}`),
    ).toEqual(['other']);
  });
});
