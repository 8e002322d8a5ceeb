import { describe } from 'vitest';
import { type Tables, testTables } from './tables.ts';

/** One table for each way in which a ministry puts it. */
const tables: Tables = {
  'undertakings in front of which stands what or when they are for': [
    [
      'Aan de politiemissie in Libanon zal Nederland ook in 2027 bijdragen.',
      'government commit planned: Aan de politiemissie in Libanon zal Nederland ook in 2027 bijdragen',
    ],
    [
      'Voor de verkiezingen in Moldavië, die in mei worden gehouden, zal Nederland negen waarnemers leveren.',
      'government commit planned: Voor de verkiezingen in Moldavië, die in mei worden gehouden, zal Nederland negen waarnemers leveren',
    ],
    [
      'Voor het zomerreces zal Nederland een actieplan indienen.',
      'government commit planned: zal Nederland een actieplan indienen',
    ],
  ],
  'who it worries stands beside the worry': [
    [
      'In Georgië baart de uitspraak van de voorzitter van de kiescommissie het kabinet zorgen.',
      'government concern standing: baart de uitspraak van de voorzitter van de kiescommissie het kabinet zorgen',
    ],
  ],
  'the letter itself is no undertaking': [
    ['Hierbij ontvangt uw Kamer het verslag van de Transportraad, die op 4 juni plaatsvond.'],
    [
      'Voor 1 juli ontvangt uw Kamer het verslag van de conferentie.',
      'government commit planned: Voor 1 juli ontvangt uw Kamer het verslag van de conferentie',
    ],
  ],
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
  'nobody named, and the author meant': [
    [
      'Gestreefd wordt naar een akkoord voor de zomer.',
      'government commit standing: Gestreefd wordt naar een akkoord voor de zomer',
    ],
    [
      'Ingezet wordt op een verlenging met twee jaar.',
      'government commit standing: Ingezet wordt op een verlenging met twee jaar',
    ],
    [
      'Aan een spoedige ratificatie wordt grote waarde gehecht.',
      'government emphasise standing: Aan een spoedige ratificatie wordt grote waarde gehecht',
    ],
    [
      'De motie wordt daarmee als uitgevoerd beschouwd.',
      'government assess standing: De motie wordt daarmee als uitgevoerd beschouwd',
    ],
    [
      'Het voornemen is om in het najaar een conferentie te organiseren.',
      'government commit planned: Het voornemen is om in het najaar een conferentie te organiseren',
    ],
    [
      'De Nederlandse inzet richt zich op drie havens.',
      'government commit planned: De Nederlandse inzet richt zich op drie havens',
    ],
    [
      'In het debat is toegezegd dat uw Kamer een beoordeling ontvangt.',
      'government commit reported: is toegezegd dat uw Kamer een beoordeling ontvangt',
    ],
    [
      'Over de vaarroutes wordt in het najaar besloten.',
      'collective decide planned: Over de vaarroutes wordt in het najaar besloten',
    ],
    [
      'Daarin wordt de Commissie gevraagd om een raming.',
      'collective call standing: wordt de Commissie gevraagd om een raming',
    ],
    [
      'In de marge onderteken ik een verklaring over loodsgelden.',
      'government commit planned: onderteken ik een verklaring over loodsgelden',
    ],
  ],
  'said of the subject, around the clause or behind it': [
    [
      'Griekenland, gekant tegen de heffing, verlangde een studie.',
      'other oppose standing: gekant tegen de heffing',
      'other call reported: verlangde een studie',
    ],
    [
      'Polen, een verklaard tegenstander van het fonds, zweeg.',
      'other oppose standing: een verklaard tegenstander van het fonds',
    ],
    [
      'De aanbeveling werd zonder discussie aangenomen, tot tevredenheid van Nederland.',
      'collective decide reported: De aanbeveling werd zonder discussie aangenomen',
      'government support reported: tot tevredenheid van Nederland',
    ],
    [
      'Een derde termijn gaat Nederland te ver, zo heb ik de Commissie laten weten.',
      'government oppose reported: Een derde termijn gaat Nederland te ver, zo heb ik de Commissie laten weten',
    ],
    [
      'Volgens de minister kon geen enkele lidstaat zich aan die norm onttrekken.',
      'government assess standing: Volgens de minister kon geen enkele lidstaat zich aan die norm onttrekken',
    ],
    [
      'Geen nieuwe lasten voor schippers: daar hecht het kabinet aan.',
      'government emphasise standing: Geen nieuwe lasten voor schippers: daar hecht het kabinet aan',
    ],
    [
      'De directeur van het loodswezen was somber: de wachttijden lopen op tot twaalf uur.',
      'other concern reported: was somber: de wachttijden lopen op tot twaalf uur',
    ],
    [
      "Ik heb mijn collega's aangespoord mee te doen, waarop Zweden zich lovend uitliet.",
      "government call reported: heb mijn collega's aangespoord mee te doen",
      'other support reported: zich lovend uitliet',
    ],
    [
      'Luxemburg maakte mede namens Nederland bekend dat in het najaar een conferentie wordt gehouden.',
      'government commit reported: maakte mede namens Nederland bekend dat in het najaar een conferentie wordt gehouden',
    ],
    [
      'Op voorstel van Ierland zullen de vaarroutes worden herzien.',
      'other call reported: Op voorstel van Ierland zullen de vaarroutes worden herzien',
      'collective commit planned: zullen de vaarroutes worden herzien',
    ],
    [
      'Tegen de wens van de reders om de vaargeul te verdiepen heeft Nederland zich gekant.',
      'government oppose reported: Tegen de wens van de reders om de vaargeul te verdiepen heeft Nederland zich gekant',
    ],
  ],
  'what decides the stance': [
    [
      'Spanje herhaalde zijn oproep om de haven te sluiten.',
      'other call reported: herhaalde zijn oproep om de haven te sluiten',
    ],
    [
      'De Visegrádlanden volharden in hun weigering om mee te doen.',
      'other oppose standing: volharden in hun weigering om mee te doen',
    ],
    ['Malta zag van verzet tegen de tekst af.', 'other support reported: zag van verzet tegen de tekst af'],
    [
      'De Commissie wilde niet vooruitlopen op de evaluatie.',
      'other oppose reported: wilde niet vooruitlopen op de evaluatie',
    ],
    [
      'Niet minder belangrijk vind ik het dat de haven open blijft.',
      'government emphasise standing: Niet minder belangrijk vind ik het dat de haven open blijft',
    ],
    [
      'Italië had graag gezien dat ook over tolgelden afspraken waren gemaakt.',
      'other concern reported: had graag gezien dat ook over tolgelden afspraken waren gemaakt',
    ],
    [
      'De bondgenoten hebben de verklaring ondertekend.',
      'collective support reported: hebben de verklaring ondertekend',
    ],
    [
      'Nederland zag daar de noodzaak niet van in.',
      'government oppose reported: zag daar de noodzaak niet van in',
    ],
  ],
};

describe('statements as ministries put them', () => {
  testTables(tables);
});
