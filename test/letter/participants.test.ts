import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';

const opening = {
  agenda:
    'Geachte voorzitter,\n\nHierbij bied ik u de geannoteerde agenda aan van de Raad Buitenlandse Zaken van 3 maart 2025 in Brussel.',
  report:
    'Geachte voorzitter,\n\nHierbij bied ik u het verslag aan van de Raad Buitenlandse Zaken van 3 maart 2025 in Brussel.',
};

function participantsIn(sentence: string, kind: 'agenda' | 'report' = 'agenda') {
  const { participants, text } = readText(`${opening[kind]}\n\n${sentence}`);
  return participants.map((one) => ({ ...one, words: text.slice(one.start, one.end) }));
}

describe('who takes part in a meeting that is announced', () => {
  it.each<[sentence: string, words: string[]]>([
    [
      'Nederland wordt vertegenwoordigd door de Permanente Vertegenwoordiger.',
      ['de Permanente Vertegenwoordiger'],
    ],
    ['De minister van Defensie is voornemens deel te nemen aan de Raad.', ['De minister van Defensie']],
    [
      'Namens Nederland zal de Staatssecretaris voor Europese Zaken aan de zitting deelnemen.',
      ['de Staatssecretaris voor Europese Zaken'],
    ],
    ['De Oekraïense minister van Defensie Rustem Bilyk neemt digitaal deel aan de Raad.', ['Rustem Bilyk']],
    [
      'Ook de secretaris-generaal van de NAVO, Ingrid Solberg, is uitgenodigd voor de lunch.',
      ['Ingrid Solberg'],
    ],
    [
      'Voor de sessie is Samir Haddad, de Jordaanse minister van Buitenlandse Zaken, uitgenodigd.',
      ['Samir Haddad'],
    ],
    [
      'Secretaris-generaal Solberg heeft Koning Karim III van Jordanië uitgenodigd.',
      ['Koning Karim III van Jordanië'],
    ],
    [
      'Aan de bijeenkomst nemen ook Noorwegen, IJsland en Zwitserland deel.',
      ['Noorwegen', 'IJsland', 'Zwitserland'],
    ],
    ['Ook UNHCR en de IOM zijn uitgenodigd om aan de discussie deel te nemen.', ['UNHCR', 'IOM']],
    ['Naast de 27 lidstaten schuift Moldavië bij het diner aan.', ['de 27 lidstaten', 'Moldavië']],
    [
      'Tijdens de lunch spreken de ministers met de minister van Buitenlandse Zaken van Armenië over hervormingen.',
      ['de minister van Buitenlandse Zaken van Armenië'],
    ],
    ['Na afloop vindt een lunch plaats met de Moldavische premier Rusu.', ['de Moldavische premier Rusu']],
    ['Commissaris Lind zal het voorstel toelichten.', ['Commissaris Lind']],
    [
      'De ministers van de 57 deelnemende staten komen bijeen in Wenen.',
      ['De ministers van de 57 deelnemende staten'],
    ],
    [
      'De leiders van de 27 lidstaten ontmoeten in Brussel hun ambtgenoten.',
      ['De leiders van de 27 lidstaten'],
    ],
    ['Voor de lunch is de Georgische oppositieleidster Nana Kiknadze uitgenodigd.', ['Nana Kiknadze']],
    ['Finland en HV Lindqvist schuiven aan bij de laatste daarvan.', ['Finland', 'HV Lindqvist']],
    ['Noorwegen neemt deel aan het gemengd comité.', ['Noorwegen']],
    [
      'De uitvoerend directeur van Frontex is uitgenodigd om de situatie te schetsen.',
      ['De uitvoerend directeur van Frontex'],
    ],
    ['Minister Hradský van Slowakije zal de vergadering leiden.', ['Minister Hradský van Slowakije']],
    [
      'Van de delegatie maken klimaatgezant Overdijk en twee jongerenvertegenwoordigers deel uit.',
      ['klimaatgezant Overdijk', 'twee jongerenvertegenwoordigers'],
    ],
    [
      'HV Lind zal vertrekken, maar de Deense minister Holm, die de zitting bijwoont, blijft.',
      ['HV Lind', 'de Deense minister Holm'],
    ],
    ['De hoofdeconoom van de Wereldbank zal de discussie inleiden.', ['De hoofdeconoom van de Wereldbank']],
    ['De Permanente Vertegenwoordiger zal het woord voeren.', ['De Permanente Vertegenwoordiger']],
    [
      'Ik word vergezeld door de Staatssecretaris voor Europese Zaken.',
      ['de Staatssecretaris voor Europese Zaken'],
    ],
    [
      'De voorzitter van de Wereldvoedselraad, de heer Adeyemi, spreekt de ministers bij aanvang toe.',
      ['De voorzitter van de Wereldvoedselraad, de heer Adeyemi'],
    ],
    [
      'Namens de Commissie zijn Eurocommissaris Lind en Eurocommissaris Marin aanwezig.',
      ['Eurocommissaris Lind', 'Eurocommissaris Marin'],
    ],
    [
      'Namens de Commissie nemen de Eurocommissarissen Lind en Marin deel.',
      ['de Eurocommissarissen Lind en Marin'],
    ],
    [
      'Bij de bespreking van de regio sluiten de ministers van de vijf buurlanden aan.',
      ['de ministers van de vijf buurlanden'],
    ],
    [
      'De Raad sluit af met een diner met de ministers van de zes partnerlanden.',
      ['de ministers van de zes partnerlanden'],
    ],
    [
      'In mei vindt in Wenen de jaarlijkse conferentie plaats, waaraan regeringen, werkgevers en werknemers uit 60 landen deelnemen.',
      ['regeringen, werkgevers en werknemers uit 60 landen'],
    ],
    ['Namens de reders neemt de KVNR deel en namens de zeevarenden Nautilus-ITF.', ['KVNR']],
    [
      'De Minister van Infrastructuur en Waterstaat spreekt op 4 maart de vergadering toe.',
      ['De Minister van Infrastructuur en Waterstaat'],
    ],
    [
      'De delegatie telt 48 personen, onder wie twee jongerenvertegenwoordigers en vijf leden van uw Kamer.',
      ['twee jongerenvertegenwoordigers', 'vijf leden van uw Kamer'],
    ],
    [
      'Nederland wordt vertegenwoordigd door de directeur-generaal Curatieve Zorg.',
      ['de directeur-generaal Curatieve Zorg'],
    ],
    [
      'De minister voor Handel is op 3 maart aanwezig, de staatssecretaris op 4 maart.',
      ['De minister voor Handel', 'de staatssecretaris'],
    ],
    [
      'Commissaris Lind neemt deel, terwijl over Moldavië ook een vertegenwoordiger van het IMF aanzit.',
      ['Commissaris Lind', 'een vertegenwoordiger van het IMF'],
    ],
    ['Mijn Finse en Zweedse ambtgenoten zijn aanwezig bij de lunch.', ['Mijn Finse en Zweedse ambtgenoten']],
    [
      "De Noorse minister Holm ontvangt zijn collega's uit 30 andere landen.",
      ['De Noorse minister Holm', "collega's uit 30 andere landen"],
    ],
    [
      'De Raad wordt voorgezeten door de Hoge Vertegenwoordiger. Tijdens de lunch geeft HV Marin een toelichting.',
      ['de Hoge Vertegenwoordiger'],
    ],
    ['De kandidaat-lidstaten nemen deel aan de tweede sessie.', ['kandidaat-lidstaten']],
    ['Voor het diner zijn ook de Baltische staten uitgenodigd.', ['Baltische staten']],
    ['De Zwitserse bondspresident is eregast.', ['De Zwitserse bondspresident']],
    ['Ook de EU-Hoge Vertegenwoordiger is uitgenodigd.', ['de EU-Hoge Vertegenwoordiger']],
    ['Aan de lunch zit ook WTO-DG Adeyemi aan.', ['WTO-DG Adeyemi']],
    ['Nederland wordt vertegenwoordigd door de ambassadeur.', ['de ambassadeur']],
    ['Bijna 40 ministers gaven gehoor aan de uitnodiging.', ['Bijna 40 ministers']],
    [
      'De Keniaanse minister van Handel, Otieno, neemt per video deel aan het tweede agendapunt.',
      ['De Keniaanse minister van Handel, Otieno'],
    ],
  ])('%s', (sentence, words) => {
    expect(participantsIn(sentence).map((one) => one.words)).toEqual(words);
  });

  it.each([
    'Het kabinet steunt het voorstel van Commissaris Lind.',
    'Nederland neemt met 150 militairen deel aan de EU-missie in Mali.',
    'Oekraïne en Rusland onderhandelen verder over een bestand.',
    'De minister van Defensie zal het belang van voorraden benadrukken.',
    'Het lid Omtzand vroeg hierom in een motie.',
    'In 2024 namen 39 landen deel aan Resolute Support.',
    'De SG kondigde aan dat er een voorstel komt.',
    'De Raad zal Oekraïne uitnodigen om een plan in te dienen.',
    'De voorzitter van de Eurogroep zal de ministers informeren.',
    'Dat geldt ook voor Noorwegen, dat niet zal deelnemen.',
    'Rusland en Belarus zijn niet uitgenodigd voor de lunch.',
    'Tot slot wordt stilgestaan bij het fonds, waaraan 22 bondgenoten deelnemen.',
    'In de marge van de bijeenkomst ondertekenen 14 bondgenoten een verklaring.',
    'Directeur-generaal Holm wil een coalitie voor schone scheepvaart.',
    'Het voorstel vervangt Richtlijn 2011/7/EU en verkort de termijn.',
    'Het kantoor aan de Prinses Margrietlaan 12 in Den Haag is die dag open.',
  ])('nobody: %s', (sentence) => {
    expect(participantsIn(sentence)).toEqual([]);
  });
});

describe('who took part in a meeting that is reported', () => {
  it.each<[sentence: string, words: string[]]>([
    ['De Raad werd voorgezeten door minister Orlando van Italië.', ['minister Orlando van Italië']],
    [
      'Omdat ik verhinderd was, heeft de Permanente Vertegenwoordiger mij vervangen.',
      ['de Permanente Vertegenwoordiger'],
    ],
    ['Voorzitter Lund liet zich vervangen door HV Marin.', ['HV Marin']],
    ['Tevens lichtte Commissaris Lind de voorstellen toe.', ['Commissaris Lind']],
    ['HV Marin riep op tot een staakt-het-vuren.', ['HV Marin']],
    ['Bijna 130 regeringsleiders reisden af naar New York.', ['Bijna 130 regeringsleiders']],
    ['De jaarlijkse conferentie bracht ruim veertig ministers naar Wenen.', ['ruim veertig ministers']],
    ['Mijn collega van Financiën nam deel aan de lunch.', ['Mijn collega van Financiën']],
    ['Ruim 4.900 gedelegeerden namen aan de conferentie deel.', ['Ruim 4.900 gedelegeerden']],
    ['Het diner met de zes buurlanden verliep in goede sfeer.', ['de zes buurlanden']],
    ['De Armeense minister zette de hervormingen uiteen.', ['De Armeense minister']],
    ['Ik nam, samen met de minister van Defensie, deel aan de top.', ['de minister van Defensie']],
    ['Duitsland en het VK - dat op uitnodiging aanschoof - wezen hierop.', ['VK']],
  ])('%s', (sentence, words) => {
    expect(participantsIn(sentence, 'report').map((one) => one.words)).toEqual(words);
  });

  it.each([
    'Daarbij werd verwezen naar de brief van HV Marin.',
    'De ministers verwelkomden de benoeming van Kaja Marin.',
    'Hongarije nam niet deel aan de stemming.',
    'De Deense minister liet zich vervangen.',
    'Afwezig was de Hongaarse minister Varga.',
    'De Spaanse wens tot uitstel kreeg geen gehoor.',
    'Tijdens de Raad brachten twaalf lidstaten hun bezwaren naar voren.',
    'In de Raad trokken vier lidstaten hun voorbehoud in.',
    'In de marge sprak ik met mijn Oekraïense ambtgenoot.',
  ])('nobody: %s', (sentence) => {
    expect(participantsIn(sentence, 'report')).toEqual([]);
  });
});

it('a member of the government who does not sign the letter is a participant, the one who signs is none', () => {
  const { participants } = readText(
    `${opening.agenda}\n\nAan de lunch wordt deelgenomen door de staatssecretaris. De minister neemt deel aan het diner.\n\nDe minister van Financiën,\n\nA. de Vries`,
  );
  expect(participants.map(({ name }) => name)).toEqual(['de staatssecretaris']);
});

it('a participant is listed once, with role, affiliation, invitation and session', () => {
  const { participants, sessions } = readText(
    `${opening.agenda}\n\nOekraïne\n\nVoor deze sessie is de Oekraïense minister van Defensie Rustem Bilyk uitgenodigd. Minister Bilyk neemt deel aan het diner.\n\nHandel\n\nDe Raad spreekt over handel met landen buiten de Unie.`,
  );
  expect(sessions.map(({ title }) => title)).toEqual(['Oekraïne', 'Handel']);
  expect(participants).toEqual([
    expect.objectContaining({
      name: 'Rustem Bilyk',
      kind: 'person',
      role: 'minister van Defensie',
      affiliation: 'Oekraïne',
      invited: true,
      session: 0,
    }),
  ]);
});
