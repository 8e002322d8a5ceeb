import { describe } from 'vitest';
import { type Tables, testTables } from './tables.ts';

/** One table for each thing that stands in the way. */
const tables: Tables = {
  'insertions, and what does not belong to the position': [
    [
      'Nederland hecht, gelet op de ervaringen in de Waddenzee, sterk aan een stevig mandaat.',
      'government emphasise standing: hecht, gelet op de ervaringen in de Waddenzee, sterk aan een stevig mandaat',
    ],
    [
      'De cijfers zijn, aldus commissaris Jansen, zorgelijk.',
      'other assess reported: De cijfers zijn, aldus commissaris Jansen, zorgelijk',
    ],
    [
      'Nederland steunt het voorstel, maar niet de begroting.',
      'government support standing: steunt het voorstel, maar niet de begroting',
    ],
    [
      'Hoewel Nederland het doel onderschrijft, heeft het bedenkingen bij de hoge kosten.',
      'government support standing: het doel onderschrijft',
      'government concern standing: heeft het bedenkingen bij de hoge kosten',
    ],
    [
      'Voor zover het voorstel de havens raakt, is het kabinet kritisch.',
      'government concern standing: is het kabinet kritisch',
    ],
    [
      'Noch Nederland noch Duitsland kon instemmen met het tarief.',
      'government oppose reported: kon instemmen met het tarief',
    ],
    [
      'Nederland heeft gevraagd om een raming, gewezen op de termijn en voorgesteld de zitting uit te stellen.',
      'government call reported: heeft gevraagd om een raming',
      'government emphasise reported: gewezen op de termijn',
      'government call reported: voorgesteld de zitting uit te stellen',
    ],
    [
      'Het pleidooi van Malta voor een fonds stuitte op weerstand bij Nederland.',
      'government oppose reported: Het pleidooi van Malta voor een fonds stuitte op weerstand bij Nederland',
      'other call reported: Het pleidooi van Malta voor een fonds',
    ],
    [
      'Nederland legde, samen met Letland, een verklaring af waarin bezwaar wordt gemaakt tegen het tarief.',
      'government oppose reported: legde, samen met Letland, een verklaring af waarin bezwaar wordt gemaakt tegen het tarief',
    ],
    [
      'De boodschap van Nederland is helder: de vaargeul blijft open.',
      'government emphasise standing: De boodschap van Nederland is helder: de vaargeul blijft open',
    ],
    [
      'De EU-landen gaven te kennen tegen iedere heffing te zijn.',
      'collective oppose reported: gaven te kennen tegen iedere heffing te zijn',
    ],
    [
      'In de motie Jansen is de regering verzocht om een loods te benoemen.',
      'other call reported: is de regering verzocht om een loods te benoemen',
    ],
    ['De eilandstaten vroegen om uitstel.', 'collective call reported: vroegen om uitstel'],
  ],
  'what stands between commas behind the verb': [
    [
      'Nederland is, mede gelet op de motie Jansen, bereid de kosten te delen.',
      'government commit standing: is, mede gelet op de motie Jansen, bereid de kosten te delen',
    ],
    [
      'De minister betuigde, zoals eerder in de Raad, zijn dank aan de loodsen.',
      'government support reported: betuigde, zoals eerder in de Raad, zijn dank aan de loodsen',
    ],
    [
      'De Commissie deelde, mede namens het agentschap, mee dat de sluis open is.',
      'other assess reported: deelde, mede namens het agentschap, mee dat de sluis open is',
    ],
    [
      'Nederland stelt, samen met België, vast dat de uitvoering achterblijft.',
      'government assess standing: stelt, samen met België, vast dat de uitvoering achterblijft',
    ],
    [
      'Nederland benadrukt, zoals eerder in de Raad is besproken, dat de regels voor iedereen gelden.',
      'government emphasise standing: benadrukt, zoals eerder in de Raad is besproken, dat de regels voor iedereen gelden',
    ],
    [
      'Daarbij is Nederland, samen met België, doordrongen van de noodzaak van een omschakeling.',
      'government emphasise standing: is Nederland, samen met België, doordrongen van de noodzaak van een omschakeling',
    ],
    [
      'Tegelijkertijd baart het tolplan, dat op gespannen voet staat met de afspraken, Nederland zorgen.',
      'government concern standing: baart het tolplan, dat op gespannen voet staat met de afspraken, Nederland zorgen',
    ],
  ],
  'clauses and phrases before the verb that were taken for another': [
    [
      'Hoewel de kosten hoog zijn, benadrukt Nederland dat de regels voor iedereen gelden.',
      'government emphasise standing: benadrukt Nederland dat de regels voor iedereen gelden',
    ],
    [
      'Sinds de top van vorig jaar zal Nederland erop wijzen dat de termijn verstrijkt.',
      'government emphasise planned: zal Nederland erop wijzen dat de termijn verstrijkt',
    ],
    [
      'Het geloof dat tolgelden de prijs omlaag brengen deelt het kabinet niet.',
      'government assess standing: Het geloof dat tolgelden de prijs omlaag brengen deelt het kabinet niet',
    ],
    [
      'Het langer gedogen van schaduwtankers acht het kabinet niet verantwoord.',
      'government oppose standing: Het langer gedogen van schaduwtankers acht het kabinet niet verantwoord',
    ],
    [
      'De inzet van Nederland is erop gericht de loodsdienst te behouden.',
      'government commit planned: De inzet van Nederland is erop gericht de loodsdienst te behouden',
    ],
    [
      'Ten aanzien van de tolgrens is Nederland terughoudender; het kabinet vreest uitwijking.',
      'government oppose standing: Ten aanzien van de tolgrens is Nederland terughoudender',
      'government concern standing: vreest uitwijking',
    ],
    [
      'Van de resolutie over veerdiensten zal ik het belang onderstrepen.',
      'government emphasise planned: Van de resolutie over veerdiensten zal ik het belang onderstrepen',
    ],
    [
      'Naar verwachting zullen meer dan honderd landen zich achter de verklaring scharen.',
      'collective support planned: zullen meer dan honderd landen zich achter de verklaring scharen',
    ],
    [
      'Hoewel de kosten hoog zijn, betwijfelt Nederland of de planning haalbaar is.',
      'government assess standing: betwijfelt Nederland of de planning haalbaar is',
    ],
    [
      'Hierover ontvangt u in het najaar een brief.',
      'government commit planned: ontvangt u in het najaar een brief',
    ],
    [
      'De Commissie is voornemens met een voorstel te komen.',
      'other commit planned: is voornemens met een voorstel te komen',
    ],
  ],
};

describe('statements around insertions and behind other phrases', () => {
  testTables(tables);
});
