import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { printed } from '../../src/span.ts';

/** The statements of a text as "class stance phase: quote". */
function statementsIn(text: string): string[] {
  const record = readText(text);
  return record.statements.map((s) => `${s.holder.class} ${s.stance} ${s.phase}: ${printed(record.text, s)}`);
}

/** One table for each way in which a ministry puts it. */
const tables: Record<string, [sentence: string, ...found: string[]][]> = {
  'frames of saying with an infinitive in them': [
    [
      'Noorwegen heeft te kennen gegeven dat het de vangst wil beperken.',
      'other commit reported: heeft te kennen gegeven dat het de vangst wil beperken',
    ],
    [
      'Ik heb de exploitant te verstaan gegeven dat de brug dicht blijft.',
      'government assess reported: heb de exploitant te verstaan gegeven dat de brug dicht blijft',
    ],
    [
      'Cyprus en Malta lieten weten het onderzoek voort te zetten.',
      'other commit reported: lieten weten het onderzoek voort te zetten',
    ],
    [
      'Estland stelde voor 12 havens als proef aan te wijzen.',
      'other call reported: stelde voor 12 havens als proef aan te wijzen',
    ],
    [
      'De Commissie zei klaar te zijn voor de nieuwe regels.',
      'other assess reported: zei klaar te zijn voor de nieuwe regels',
    ],
  ],
  'what the sentence is about before the verb': [
    [
      'Wat de tolwegen in de Alpen betreft, heb ik om een raming gevraagd.',
      'government call reported: heb ik om een raming gevraagd',
    ],
    [
      'Wat betreft het loodsgeld toonde Nederland zich bereid tot overleg.',
      'government commit reported: toonde Nederland zich bereid tot overleg',
    ],
    [
      'Ten aanzien van een verbod op ankeren is het kabinet terughoudend.',
      'government oppose standing: Ten aanzien van een verbod op ankeren is het kabinet terughoudend',
    ],
    [
      'Tegen een heffing voor kleine schepen heeft Ierland zich, net als Malta, uitgesproken.',
      'other oppose reported: Tegen een heffing voor kleine schepen heeft Ierland zich, net als Malta, uitgesproken',
    ],
    [
      'Uitbreiding van de vloot, zoals Malta voorstelt, kan niet op Nederlandse steun rekenen.',
      'government oppose standing: Uitbreiding van de vloot, zoals Malta voorstelt, kan niet op Nederlandse steun rekenen',
    ],
    [
      'Met 1 juli als ingangsdatum, een halfjaar later dan de Commissie had voorgesteld, kon ik leven.',
      'government support reported: Met 1 juli als ingangsdatum, een halfjaar later dan de Commissie had voorgesteld, kon ik leven',
    ],
    [
      'Met de verkoop door Ierland van twee veerboten werd ingestemd.',
      'collective decide reported: Met de verkoop door Ierland van twee veerboten werd ingestemd',
    ],
  ],
  'clauses inside and behind': [
    [
      'Nederland heeft het plan om de opslag van verrijkt slib te staken betreurd.',
      'government concern reported: heeft het plan om de opslag van verrijkt slib te staken betreurd',
    ],
    [
      'Ook België is akkoord gegaan, onder verwijzing naar het advies van de toezichthouder.',
      'other support reported: is akkoord gegaan',
    ],
    [
      'Met de hogere havengelden kon Nederland instemmen, ook al is de raming nog niet rond.',
      'government support reported: Met de hogere havengelden kon Nederland instemmen',
    ],
    [
      'Letland onthield zich van stemming omdat het de norm te streng vindt.',
      'other oppose reported: onthield zich van stemming',
      'other assess standing: de norm te streng vindt',
    ],
    [
      'Ik zal de hinder voor Texel aankaarten, waar veel trekvogels verblijven, en de Commissie om een onderzoek verzoeken.',
      'government emphasise planned: zal de hinder voor Texel aankaarten',
      'government call planned: de Commissie om een onderzoek verzoeken',
    ],
    [
      'Ik zal uw Kamer, in ieder geval vóór het zomerreces, de nota doen toekomen.',
      'government commit planned: zal uw Kamer, in ieder geval vóór het zomerreces, de nota doen toekomen',
    ],
    [
      'In de marge heb ik mijn Noorse ambtgenoot gesproken, die mij verzekerde dat de vangst daalt.',
      'other commit reported: mij verzekerde dat de vangst daalt',
    ],
    [
      'Nederland zal zijn verbondenheid met Malta en Cyprus betuigen.',
      'government support planned: zal zijn verbondenheid met Malta en Cyprus betuigen',
    ],
  ],
  'who wants, and who is meant': [
    [
      'De Commissie wil de vergunningen eerst vereenvoudigen.',
      'other commit standing: wil de vergunningen eerst vereenvoudigen',
    ],
    [
      'Het voorzitterschap wil de evaluatie in mei laten beginnen.',
      'collective commit standing: wil de evaluatie in mei laten beginnen',
    ],
    [
      'Zweden wil beide landen in mei laten beginnen.',
      'other call standing: wil beide landen in mei laten beginnen',
    ],
    ['De Afrikaanse groep vroeg om schepen.', 'other call reported: vroeg om schepen'],
    [
      'De delegatie onderstreepte dat de vaargeul open moet blijven.',
      'government emphasise reported: onderstreepte dat de vaargeul open moet blijven',
    ],
    [
      'In de verklaring die de Raad uitbracht, wordt de blokkade een bedreiging voor de scheepvaart genoemd.',
      'collective assess standing: wordt de blokkade een bedreiging voor de scheepvaart genoemd',
    ],
    [
      'Het voornemen bestaat om twee loodsen te detacheren.',
      'government commit planned: Het voornemen bestaat om twee loodsen te detacheren',
    ],
  ],
};

describe('statements as ministries put them', () => {
  for (const [way, rows] of Object.entries(tables))
    describe(way, () => {
      it.each(rows.map(([sentence, ...found]) => ({ sentence, found })))('$sentence', ({ sentence, found }) =>
        expect(statementsIn(sentence)).toEqual(found),
      );
    });
});
