import { describe } from 'vitest';
import { type Tables, testTables } from './tables.ts';

/** One table for each idea: the sentence and what must be found in it. */
const tables: Tables = {
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
    ['De overeenstemming over het tarief bleef uit.'],
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
  'a decision that comes about': [
    [
      'Na een lange nacht kwam een akkoord over de vangsten tot stand.',
      'collective decide reported: kwam een akkoord over de vangsten tot stand',
    ],
    [
      'Gekozen is voor een vrijwillig register.',
      'collective decide reported: Gekozen is voor een vrijwillig register',
    ],
  ],
  'what a document of the meeting says': [
    [
      'In de conclusies wordt de Commissie verzocht een plan voor de havens te maken.',
      'collective call standing: wordt de Commissie verzocht een plan voor de havens te maken',
    ],
    ['In de werkgroep wordt het belang van de havens onderstreept.'],
  ],
  'whose judgement, wish or mood a clause is': [
    [
      'De keuring gaat naar de smaak van Nederland voorbij aan de praktijk.',
      'government assess standing: De keuring gaat naar de smaak van Nederland voorbij aan de praktijk',
    ],
    [
      'Dit besluit geeft naar Nederlands inzicht een verkeerd signaal.',
      'government assess standing: Dit besluit geeft naar Nederlands inzicht een verkeerd signaal',
    ],
    [
      'Als het aan Nederland ligt, wordt het toezicht eenvoudiger.',
      'government call standing: Als het aan Nederland ligt, wordt het toezicht eenvoudiger',
    ],
    [
      'Tot spijt van Nederland is de termijn vervallen.',
      'government concern reported: Tot spijt van Nederland is de termijn vervallen',
    ],
    [
      'Op voorspraak van Ierland is in de tekst een uitzondering opgenomen.',
      'other call reported: Op voorspraak van Ierland is in de tekst een uitzondering opgenomen',
    ],
    [
      'De haven krijgt er een kade bij, aldus het voorzitterschap.',
      'collective assess reported: De haven krijgt er een kade bij',
    ],
    [
      'Het is de wens van Nederland dat de veerdienst blijft.',
      'government call standing: Het is de wens van Nederland dat de veerdienst blijft',
    ],
  ],
  'what is said in a phrase, instead of the verb or beside it': [
    [
      'De voorzitter sloot af met een oproep tot kalmte.',
      'other call reported: sloot af met een oproep tot kalmte',
    ],
    [
      'Malta en Ierland trokken samen op in een pleidooi om de veerdiensten te sparen.',
      'other call reported: trokken samen op in een pleidooi om de veerdiensten te sparen',
    ],
    [
      'Ik heb mij een voorstander betoond van de keuring, met de kanttekening dat de kosten laag blijven.',
      'government support reported: heb mij een voorstander betoond van de keuring',
      'government assess reported: met de kanttekening dat de kosten laag blijven',
    ],
    ['De voorzitter kwam met de auto.'],
  ],
  'nobody and not one': [
    ['Geen enkele lidstaat steunde het tarief.', 'collective oppose reported: steunde het tarief'],
    ['Voor de keuring liep niemand warm.', 'collective oppose reported: Voor de keuring liep niemand warm'],
  ],
  'judgements with an adjective': [
    [
      'Ik beschouw een heffing op veerboten als onverstandig.',
      'government oppose standing: beschouw een heffing op veerboten als onverstandig',
    ],
    [
      'Het kabinet vindt een tweede keuring weinig zinvol.',
      'government assess standing: vindt een tweede keuring weinig zinvol',
    ],
  ],
  'whose it is and what it comes to': [
    [
      'Zuid-Korea stemde in met de vangstlimieten.',
      'other support reported: stemde in met de vangstlimieten',
    ],
    [
      'De Zuid-Afrikaanse minister pleitte voor een hogere heffing op diesel.',
      'other call reported: pleitte voor een hogere heffing op diesel',
    ],
    [
      'Ten minste zeven lidstaten uitten kritiek op de wachttijden.',
      'collective concern reported: uitten kritiek op de wachttijden',
    ],
    [
      'De Nederlandse resolutie over binnenvaart werd met algemene stemmen aangenomen.',
      'collective decide reported: De Nederlandse resolutie over binnenvaart werd met algemene stemmen aangenomen',
    ],
    [
      'Malta gaf te kennen een heffing zonder vrijstelling niet te kunnen steunen.',
      'other oppose reported: gaf te kennen een heffing zonder vrijstelling niet te kunnen steunen',
    ],
    [
      'Malta liet weten niet aan de proef te willen meedoen.',
      'other oppose reported: liet weten niet aan de proef te willen meedoen',
    ],
    [
      'De ministers waren het erover eens dat de sluis dit jaar opengaat.',
      'collective assess reported: waren het erover eens dat de sluis dit jaar opengaat',
    ],
    ['Met deze brief ontvangt uw Kamer de agenda van de Binnenvaartraad.'],
    [
      'Een voorstel van Malta over de kades is voor het kabinet onaanvaardbaar.',
      'government oppose standing: Een voorstel van Malta over de kades is voor het kabinet onaanvaardbaar',
    ],
    [
      'De regering in Valletta wijst iedere keuring van de hand.',
      'other oppose standing: wijst iedere keuring van de hand',
    ],
    [
      'Malta zal zijn plan voor de kades toelichten.',
      'other emphasise planned: zal zijn plan voor de kades toelichten',
    ],
    ['Malta zal de cijfers toelichten.'],
    [
      'In de marge van de Raad onderteken ik een intentieverklaring over de binnenvaart.',
      'government commit planned: onderteken ik een intentieverklaring over de binnenvaart',
    ],
    [
      'Malta kondigde aan de tarieven ook elders te zullen agenderen.',
      'other commit reported: kondigde aan de tarieven ook elders te zullen agenderen',
    ],
    ['De druk op de havens kwam eveneens aan bod.'],
    [
      'Met de Maltese minister is overeengekomen de kades te verbreden.',
      'government decide reported: is overeengekomen de kades te verbreden',
    ],
    [
      'Nederland heeft een notitie verspreid, waarin om langere kades wordt gevraagd.',
      'government call reported: waarin om langere kades wordt gevraagd',
    ],
    [
      'Nederland levert zes sleepboten; deze bijdrage wordt in 2027 voortgezet.',
      'government commit standing: levert zes sleepboten',
      'government commit planned: deze bijdrage wordt in 2027 voortgezet',
    ],
    [
      'Met de motie van het lid Jansen is gevraagd om langere kades.',
      'other call reported: is gevraagd om langere kades',
    ],
    [
      'De Raad begon met een betoog van de Maltese minister Borg, die de lidstaten verzocht de kades te verbreden.',
      'other call reported: de lidstaten verzocht de kades te verbreden',
    ],
    [
      'De motie van het lid Jansen verzoekt de regering zich in te zetten voor langere kades.',
      'other call standing: verzoekt de regering zich in te zetten voor langere kades',
    ],
    [
      'Het Koninkrijk is lid van de Raad en zal namens de eilanden het woord voeren.',
      'government commit planned: zal namens de eilanden het woord voeren',
    ],
    [
      'Bij de resolutie over de zeesluizen heeft Nederland tegengestemd.',
      'government oppose reported: Bij de resolutie over de zeesluizen heeft Nederland tegengestemd',
    ],
    [
      'Een verzoek van Malta om pompen heeft Nederland ingewilligd.',
      'government commit reported: Een verzoek van Malta om pompen heeft Nederland ingewilligd',
      'other call reported: Een verzoek van Malta om pompen',
    ],
    [
      'Voor technische hulp aan havens zal ik een bijdrage bekendmaken, uit te keren over drie jaar.',
      'government commit planned: Voor technische hulp aan havens zal ik een bijdrage bekendmaken, uit te keren over drie jaar',
    ],
    ['Een hogere heffing werd door niemand bepleit.'],
    ['Een haven leent zich voor overslag.'],
  ],
  'verbs of saying that the lexicon does not have': [
    [
      'De secretaris-generaal rekende voor dat de kosten zouden stijgen.',
      'other assess reported: rekende voor dat de kosten zouden stijgen',
    ],
    ['De Commissie zorgde ervoor dat de stukken op tijd waren.'],
  ],
};

describe('positions without a frame of the lexicon', () => {
  testTables(tables);
});
