import { describe } from 'vitest';
import { type Tables, testTables } from './tables.ts';

/** One table for each way in which clauses are put together. */
const tables: Tables = {
  'a remark in a relative clause': [
    [
      'Noorwegen, dat zich tegen de visquota had verzet, stemde ten slotte in met de tekst.',
      'other oppose reported: zich tegen de visquota had verzet',
      'other support reported: stemde ten slotte in met de tekst',
    ],
    [
      'Het kabinet, dat de uitkomst van de toets onaanvaardbaar vindt, zal om een nieuwe toets verzoeken.',
      'government oppose standing: de uitkomst van de toets onaanvaardbaar vindt',
      'government call planned: zal om een nieuwe toets verzoeken',
    ],
    [
      'Bulgarije pleitte voor soepeler regels, die door alle andere lidstaten werden verworpen.',
      'other call reported: pleitte voor soepeler regels',
      'collective oppose reported: die door alle andere lidstaten werden verworpen',
    ],
    ['Landen die zich tegen de heffing verzetten, krijgen later het woord.'],
  ],
  'what begins and ends a clause': [
    [
      'In de Raad heeft de Minister voor Basis- en Voortgezet Onderwijs en Media zijn spijt betuigd over de staking.',
      'government concern reported: heeft de Minister voor Basis- en Voortgezet Onderwijs en Media zijn spijt betuigd over de staking',
    ],
    [
      'Nederland is voornemens de proef te verlengen en daarvoor tien loodsen ter beschikking te stellen.',
      'government commit planned: is voornemens de proef te verlengen',
      'government commit planned: daarvoor tien loodsen ter beschikking te stellen',
    ],
    [
      'De Raad sprak over de kades, waarna werd afgesproken de proef te verlengen.',
      'collective decide reported: waarna werd afgesproken de proef te verlengen',
    ],
    [
      'Malta wilde dat havens ruimere openingstijden hanteren.',
      'other call reported: wilde dat havens ruimere openingstijden hanteren',
    ],
    ['Nederland wil dat voorstel steunen.', 'government support standing: wil dat voorstel steunen'],
    [
      'Een afscheid van Malta uit de werkgroep acht het kabinet ongewenst.',
      'government oppose standing: Een afscheid van Malta uit de werkgroep acht het kabinet ongewenst',
    ],
    [
      'Een keuring wijst Nederland af; die verdraagt zich volgens het kabinet slecht met het vrije verkeer.',
      'government oppose standing: Een keuring wijst Nederland af',
      'government assess standing: die verdraagt zich volgens het kabinet slecht met het vrije verkeer',
    ],
    [
      'Nederland is ingenomen met de kades die Malta heeft verbreed en zal € 3 miljoen toezeggen voor de sluis.',
      'government support standing: is ingenomen met de kades die Malta heeft verbreed',
      'government commit planned: zal € 3 miljoen toezeggen voor de sluis',
    ],
    [
      'De minister heeft dit afgekeurd en aangeboden drie getroffen schippers onderdak te verlenen.',
      'government oppose reported: heeft dit afgekeurd',
      'government commit reported: aangeboden drie getroffen schippers onderdak te verlenen',
    ],
    [
      'Nederland heeft waardering geuit voor de sluis die Malta bouwde, en € 4 miljoen vrijgemaakt voor een tweede.',
      'government support reported: heeft waardering geuit voor de sluis die Malta bouwde',
      'government commit reported: € 4 miljoen vrijgemaakt voor een tweede',
    ],
    [
      'Ik heb hem tien pompen toegezegd, waarvan er zes in mei worden geleverd, en de lozing scherp veroordeeld.',
      'government commit reported: heb hem tien pompen toegezegd',
      'government oppose reported: de lozing scherp veroordeeld',
    ],
    ['De voorzitter heeft een stuk rondgestuurd, op grond waarvan de ministers over de tarieven spreken.'],
    [
      'Wat Nederland betreft krijgen eilanden, zoals Texel en Terschelling, een vaste veerdienst.',
      'government assess standing: Wat Nederland betreft krijgen eilanden, zoals Texel en Terschelling, een vaste veerdienst',
    ],
  ],
  'what went before': [
    [
      'De Raad nam het mandaat aan, nadat Malta zijn steun had toegezegd.',
      'collective decide reported: nam het mandaat aan',
      'other commit reported: zijn steun had toegezegd',
    ],
  ],
  'an insertion between commas': [
    [
      'Nederland bepleitte, opdat dit niet nogmaals gebeurt, een verbod op lozingen.',
      'government call reported: bepleitte, opdat dit niet nogmaals gebeurt, een verbod op lozingen',
    ],
    [
      'Het kabinet roept de havens op om, zoals Rotterdam al doet, walstroom aan te leggen.',
      'government call standing: roept de havens op om, zoals Rotterdam al doet, walstroom aan te leggen',
    ],
    [
      'Het is van belang, zo benadrukte de minister, dat kleine havens worden ontzien.',
      'government emphasise standing: Het is van belang, zo benadrukte de minister, dat kleine havens worden ontzien',
    ],
  ],
  'words that may be nouns, and rows': [
    [
      'Door de minister is erop gewezen dat toezicht, goede voorlichting en afspraken met de sector onmisbaar zijn.',
      'government emphasise reported: is erop gewezen dat toezicht, goede voorlichting en afspraken met de sector onmisbaar zijn',
    ],
    [
      'Zowel Estland als Letland herinnerde eraan dat de termijn al was verstreken.',
      'other emphasise reported: herinnerde eraan dat de termijn al was verstreken',
    ],
    [
      'Nederland is daar geen voorstander van, maar verzet zich niet tegen een proef.',
      'government oppose standing: is daar geen voorstander van',
      'government support standing: verzet zich niet tegen een proef',
    ],
    [
      'Wij kunnen ons vinden in het gewijzigde voorstel.',
      'government support standing: kunnen ons vinden in het gewijzigde voorstel',
    ],
  ],
  'one finite verb in a main clause': [
    [
      'Een aparte vermelding van de Caribische delen van het Koninkrijk achtte het voorzitterschap overbodig.',
      'collective assess reported: Een aparte vermelding van de Caribische delen van het Koninkrijk achtte het voorzitterschap overbodig',
    ],
    [
      'Naar verluidt zou Letland graag zien dat de termijn wordt bekort.',
      'other call standing: zou Letland graag zien dat de termijn wordt bekort',
    ],
    [
      'Nederland zal er, net als vorig jaar, op aandringen dat alle lidstaten hun cijfers indienen.',
      'government call planned: zal er, net als vorig jaar, op aandringen dat alle lidstaten hun cijfers indienen',
    ],
    ['De ministers van Visserij nemen aan de Raad deel.'],
  ],
  'hetgeen, about the clause before': [
    [
      'De laatste hoorzitting dateert van december, hetgeen het kabinet betreurt.',
      'government concern standing: De laatste hoorzitting dateert van december, hetgeen het kabinet betreurt',
    ],
  ],
  'a condition that stands in front': [
    [
      'Mocht de subsidie door de Commissie worden stopgezet, dan zal het kabinet de telers begeleiden.',
      'government commit planned: zal het kabinet de telers begeleiden',
    ],
  ],
  'a clause without conjunction before it': [
    [
      'Spanje smeekte om meer tijd, Letland en Malta maanden juist tot spoed.',
      'other call reported: smeekte om meer tijd',
      'other call reported: maanden juist tot spoed',
    ],
    [
      'Sommige lidstaten zijn tegen een quotum, andere pleiten juist voor een hoger aandeel.',
      'collective oppose standing: zijn tegen een quotum',
      'collective call standing: pleiten juist voor een hoger aandeel',
    ],
  ],
  'who joins a position': [
    [
      'De minister vroeg aandacht voor kleine havens, hierin bijgevallen door Ierland en Malta.',
      'government emphasise reported: vroeg aandacht voor kleine havens',
      'other support reported: hierin bijgevallen door Ierland en Malta',
    ],
    [
      'Daarnaast vroeg Portugal, gesteund door Spanje, om een gezamenlijk plan.',
      'other call reported: vroeg Portugal, gesteund door Spanje, om een gezamenlijk plan',
      'other support reported: gesteund door Spanje',
    ],
  ],
  'het, for whom the sentence before was about': [
    [
      'Het kabinet steunt de verlenging van het mandaat. Het zal de andere lidstaten verzoeken extra schepen te leveren.',
      'government support standing: steunt de verlenging van het mandaat',
      'government call planned: zal de andere lidstaten verzoeken extra schepen te leveren',
    ],
    [
      'Aan dit fonds draagt Nederland niet bij, hoewel het het doel ervan onderschrijft.',
      'government commit standing: Aan dit fonds draagt Nederland niet bij',
      'government support standing: het doel ervan onderschrijft',
    ],
    ['De termijn is verstreken. Het zal de havens zwaar vallen.'],
  ],
  'agents and subjects': [
    [
      'De 27 uitten hun bezorgdheid over de wachttijden.',
      'collective concern reported: uitten hun bezorgdheid over de wachttijden',
    ],
    [
      'De hoofdeconoom van de ontwikkelingsbank, Osei, pleitte voor schuldverlichting.',
      'other call reported: pleitte voor schuldverlichting',
    ],
    [
      'Ook werd door mij gewezen op de kosten voor kleine havens.',
      'government emphasise reported: werd door mij gewezen op de kosten voor kleine havens',
    ],
    [
      'De Raad nodigde de Commissie uit om vóór de zomer met richtsnoeren te komen.',
      'collective call reported: nodigde de Commissie uit om vóór de zomer met richtsnoeren te komen',
    ],
  ],
  'remarks behind the content stay outside': [
    [
      'Ik vind dat een passende uitkomst, want de voorraden zijn beperkt.',
      'government assess standing: vind dat een passende uitkomst',
    ],
    [
      'In de begroting trekt het kabinet 20 miljoen euro uit, waarvan het grootste deel voor kleine havens is bestemd.',
      'government commit standing: trekt het kabinet 20 miljoen euro uit',
    ],
    [
      'Ierland deelde de analyse van het voorzitterschap, zij het met de aantekening dat de termijn erg krap is.',
      'other support reported: deelde de analyse van het voorzitterschap',
      'other assess reported: met de aantekening dat de termijn erg krap is',
    ],
    [
      'De Raad aanvaardde de aanbeveling over veerdiensten, zodat de uitvoering in het voorjaar kan beginnen.',
      'collective decide reported: aanvaardde de aanbeveling over veerdiensten',
    ],
    [
      'Ik zal wijzen op de zorgen in de sierteelt, waar jaarlijks honderden bedrijven met de nieuwe keuring te maken krijgen.',
      'government emphasise planned: zal wijzen op de zorgen in de sierteelt',
    ],
  ],
};

describe('statements in clauses within clauses', () => {
  testTables(tables);
});
