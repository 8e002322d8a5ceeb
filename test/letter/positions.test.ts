import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { printed } from '../../src/span.ts';

/** The statements of a text as "class stance phase: quote". */
function statementsIn(text: string): string[] {
  const record = readText(text);
  return record.statements.map((s) => `${s.holder.class} ${s.stance} ${s.phase}: ${printed(record.text, s)}`);
}

/** One table for each idea: the sentence and what must be found in it. */
const tables: Record<string, [sentence: string, ...found: string[]][]> = {
  'a noun of stance that somebody shows, keeps, withholds or takes back': [
    [
      'Letland liet zijn wrevel blijken over de late toezending van de stukken.',
      'other concern reported: liet zijn wrevel blijken over de late toezending van de stukken',
    ],
    [
      'Enkele lidstaten toonden belangstelling voor een gezamenlijke veerdienst.',
      'collective support reported: toonden belangstelling voor een gezamenlijke veerdienst',
    ],
    [
      'Hongarije had zijn fiat aan de begroting onthouden.',
      'other oppose reported: had zijn fiat aan de begroting onthouden',
    ],
    [
      'Twee lidstaten lieten hun verzet tegen de heffing varen.',
      'collective support reported: lieten hun verzet tegen de heffing varen',
    ],
    [
      'Onze ergernis over het uitstel heb ik niet verheeld.',
      'government concern reported: Onze ergernis over het uitstel heb ik niet verheeld',
    ],
    ['De Raad besprak de onvrede over de veerdiensten.'],
  ],
  'somebody who is for or against': [
    [
      'Malta toonde zich een verklaard tegenstander van de heffing.',
      'other oppose reported: toonde zich een verklaard tegenstander van de heffing',
    ],
  ],
  'what a proposal meets with': [
    [
      'Het pleidooi voor een loodsplicht vond nauwelijks weerklank.',
      'collective oppose reported: Het pleidooi voor een loodsplicht vond nauwelijks weerklank',
    ],
    [
      'De keuze voor een vast tarief heeft mijn sympathie.',
      'government support standing: De keuze voor een vast tarief heeft mijn sympathie',
    ],
    [
      'Een register voor veerboten geniet de sympathie van enkele lidstaten.',
      'collective support standing: Een register voor veerboten geniet de sympathie van enkele lidstaten',
    ],
    ['De eilanden gaven gehoor aan de uitnodiging van de voorzitter.'],
  ],
  'what there was in the meeting': [
    [
      'Er bestond ruime bijval voor het idee van een loodsplicht.',
      'collective support reported: bestond ruime bijval voor het idee van een loodsplicht',
    ],
    [
      'Onder de delegaties bleek weinig animo te bestaan voor een extra zitting.',
      'collective oppose reported: bleek weinig animo te bestaan voor een extra zitting',
    ],
    [
      'Onder de kuststaten overheerste het gevoel dat de norm te laat komt.',
      'collective assess reported: overheerste het gevoel dat de norm te laat komt',
    ],
    ['In de sector bestaat veel verzet tegen de keuring.'],
  ],
  'an adjective of stance under any copula': [
    [
      'Spanje reageerde gereserveerd op het tarief.',
      'other oppose reported: reageerde gereserveerd op het tarief',
    ],
    [
      'Ik heb mij ontvankelijk getoond voor een langere termijn.',
      'government support reported: heb mij ontvankelijk getoond voor een langere termijn',
    ],
    [
      'Een meerderheid van de lidstaten was gewonnen voor een vast tarief.',
      'collective support reported: was gewonnen voor een vast tarief',
    ],
    ['De tevreden Commissie nam deel aan het diner.'],
  ],
};

describe('positions without a frame of the lexicon', () => {
  for (const [way, rows] of Object.entries(tables))
    describe(way, () => {
      it.each(rows.map(([sentence, ...found]) => ({ sentence, found })))('$sentence', ({ sentence, found }) =>
        expect(statementsIn(sentence)).toEqual(found),
      );
    });
});
