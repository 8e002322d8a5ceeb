import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';

/** What a letter says of its kind, meeting, sessions and participants. */
function gist(text: string) {
  const { kind, meeting, sessions, participants, otherMeetings, ...record } = readText(text);
  return {
    kind,
    body: meeting?.body,
    days: meeting?.start && `${meeting.start.value}/${meeting.end?.value}`,
    place: meeting?.place?.value,
    sessions: sessions.map(({ title }) => title),
    participants: participants.map(({ start, end }) => record.text.slice(start, end)),
    others: otherMeetings.map((one) => `${one.body ?? one.name.value} ${one.start?.value} ${one.relation}`),
  };
}

describe('letters in many layouts', () => {
  it('a printed letter that reports one council and announces the next is what it offers first', () => {
    expect(
      gist(`21 501-02 Raad Algemene Zaken en Raad Buitenlandse Zaken

Nr. 1204 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN

Den Haag, 3 februari 2012

Graag bied ik u hierbij het verslag aan van de Raad Buitenlandse Zaken van 23 januari jl. en de geannoteerde agenda van de Raad Buitenlandse Zaken van 27 februari a.s.

De minister van Buitenlandse Zaken,
A. Jansen

VERSLAG RAAD BUITENLANDSE ZAKEN VAN 23 JANUARI 2012

Iran

De Raad besloot tot een olie-embargo. Nederland heeft het besluit gesteund en benadrukt dat dialoog mogelijk blijft.

GEANNOTEERDE AGENDA RAAD BUITENLANDSE ZAKEN VAN 27 FEBRUARI 2012

Servië

De Raad spreekt naar verwachting over de kandidaat-status van Servië.`),
    ).toMatchObject({
      kind: 'report',
      body: 'foreign-affairs-council',
      days: '2012-01-23/2012-01-23',
      others: ['foreign-affairs-council 2012-02-27 later'],
    });
  });

  it('two bodies on two days, their points below them', () => {
    expect(
      gist(`Geachte voorzitter,

Op 9 en 10 maart 2015 vinden respectievelijk de Eurogroep en de Ecofinraad plaats in Brussel. Met deze brief informeer ik u over de agenda en de Nederlandse inzet.

Eurogroep

Griekenland
De Eurogroep zal spreken over de voortgang van het programma. Nederland hecht aan de gemaakte afspraken.

Ecofinraad

Investeringsplan voor Europa (EFSI)
Document: Voorstel van de Commissie
Aard bespreking: Algemene oriëntatie
Toelichting: De Raad streeft naar een algemene oriëntatie. Nederland steunt het voorstel.

de minister van Financiën,

P. de Vries`),
    ).toMatchObject({
      kind: 'annotated_agenda',
      body: 'eurogroup',
      days: '2015-03-09/2015-03-10',
      place: 'Brussel',
      sessions: ['Eurogroep', 'Griekenland', 'Ecofinraad', 'Investeringsplan voor Europa (EFSI)'],
    });
  });

  it('a letterhead, procedures in brackets under the headings, other matters below a number of their own', () => {
    expect(
      gist(`Datum 14 oktober 2022
Betreft Geannoteerde agenda Landbouw- en Visserijraad 17 en 18 oktober 2022

Geachte Voorzitter,

Hierbij zend ik uw Kamer de geannoteerde agenda van de Landbouw- en Visserijraad die op 17 en 18 oktober a.s. in Luxemburg plaatsvindt. Ook informeer ik uw Kamer over de uitvoering van een motie.

I. Onderwerpen op de agenda

Vangstmogelijkheden Oostzee 2023
(politiek akkoord)

De Raad zal een politiek akkoord bereiken over de vangstmogelijkheden. Nederland kan het voorstel steunen.

Marktsituatie (informatie van de Commissie)

De Oekraïense minister van Landbouw, Mykola Solsky, neemt via een videoverbinding deel.

II. Overig

Onderzoek naar platvis

In de motie is verzocht om een onderzoek. Ik zal uw Kamer hierover informeren.

Carola Bos
Minister van Landbouw, Natuur en Voedselkwaliteit`),
    ).toMatchObject({
      kind: 'annotated_agenda',
      body: 'agriculture-fisheries-council',
      days: '2022-10-17/2022-10-18',
      sessions: ['Vangstmogelijkheden Oostzee 2023', 'Marktsituatie'],
      participants: ['Mykola Solsky'],
    });
  });

  it('headings with a number and a label, text on the next line', () => {
    expect(
      gist(`Geachte voorzitter,

Hierbij informeer ik uw Kamer over de bijeenkomst van de NAVO-ministers van Defensie (NAVO DMM) op 12 en 13 februari 2025 in Brussel.

Sessie 1 – Afschrikking en verdediging
In de eerste sessie spreken de ministers over de uitvoering van de plannen. Nederland zal benadrukken dat de voorraden moeten worden aangevuld.

Sessie 2 – NAVO-Oekraïne Raad
De Oekraïense minister van Defensie Rustem Bilyk neemt deel aan deze sessie. Nederland zal de steun voortzetten.

Werkdiner – Defensie-uitgaven
SG Rutte licht de cijfers toe. Het kabinet steunt een hogere norm en zal dat benadrukken.

DE MINISTER VAN DEFENSIE

Ruben de Wit`),
    ).toMatchObject({
      kind: 'annotated_agenda',
      body: 'nato-defence-ministers',
      sessions: ['Afschrikking en verdediging', 'NAVO-Oekraïne Raad', 'Werkdiner – Defensie-uitgaven'],
      participants: ['Rustem Bilyk', 'SG Rutte'],
    });
  });

  it('roman and arabic numbers with a procedural line', () => {
    expect(
      gist(`Geachte voorzitter,

Op 6 en 7 juni 2013 vond in Luxemburg de Raad Justitie en Binnenlandse Zaken plaats. Hierbij doen wij u het verslag van deze bijeenkomst toekomen.

I. Justitie

1. Verordening gegevensbescherming
= Oriënterend debat

Nederland heeft steun uitgesproken voor de risicobenadering. Commissaris Reding riep op tot spoed.

2. Diversen

Het voorzitterschap lichtte de stand van zaken toe.

II. Binnenlandse Zaken

3. Schengenbestuur
= Stand van zaken

De Raad nam kennis van het akkoord met het Europees Parlement.

De Minister van Veiligheid en Justitie,
I.W. Opperman`),
    ).toMatchObject({
      kind: 'report',
      body: 'justice-home-affairs-council',
      days: '2013-06-06/2013-06-07',
      place: 'Luxemburg',
      sessions: [
        'Justitie',
        'Verordening gegevensbescherming',
        'Diversen',
        'Binnenlandse Zaken',
        'Schengenbestuur',
      ],
      participants: ['Commissaris Reding'],
    });
  });

  it('sessions that are only told of, by their ordinals', () => {
    expect(
      gist(`Geachte voorzitter,

Op 14 en 15 november 2022 vond in Bali de G20-top plaats. Hierbij informeer ik u over de uitkomsten.

De eerste sessie stond in het teken van voedselzekerheid, de tweede sessie van gezondheid en de derde sessie van digitale transformatie. Naast de leden waren Spanje en Singapore uitgenodigd. President Morales sprak de leiders per video toe.

De minister-president, minister van Algemene Zaken,

M. de Groot`),
    ).toMatchObject({
      kind: 'report',
      body: 'g20',
      place: 'Bali',
      sessions: ['voedselzekerheid', 'gezondheid', 'digitale transformatie'],
      participants: ['Spanje', 'Singapore', 'President Morales'],
    });
  });

  it('positions and background that return under every point are no sessions', () => {
    expect(
      gist(`Geachte Voorzitter,

Hierbij ontvangt u de geannoteerde agenda van de informele Raad voor Concurrentievermogen die op 21 en 22 juli 2022 plaatsvindt in Praag, Tsjechië.

1. Werksessie I: Weerbaarheid van waardeketens

Inhoud/achtergrond
De ministers spreken over de waardeketens van de industrie.

Inzet Nederland
Nederland zal het belang van open handel benadrukken.

2. Werksessie II: Europese onderzoeksruimte

Inhoud/achtergrond
De ministers spreken over de vrijheid van onderzoek.

Inzet Nederland
Nederland is voorstander van excellentie als criterium.

3. Werklunch: Chips Act

Eurocommissaris Breton schuift aan bij de lunch.`),
    ).toMatchObject({
      body: 'competitiveness-council',
      place: 'Praag',
      sessions: ['Weerbaarheid van waardeketens', 'Europese onderzoeksruimte', 'Werklunch: Chips Act'],
      participants: ['Eurocommissaris Breton'],
    });
  });

  it('a list of topics under a sentence of the agenda, without headings', () => {
    expect(
      gist(`Geachte voorzitter,

Hierbij bied ik u de geannoteerde agenda aan van de Milieuraad van 20 juni 2023 in Luxemburg.

Op de agenda staan de volgende onderwerpen:
- Natuurherstelverordening (algemene oriëntatie)
- Luchtkwaliteit
- Lunch: waterbeheer

Nederland zal in de Raad aandacht vragen voor de uitvoerbaarheid van de voorstellen in een klein en dichtbevolkt land.`),
    ).toMatchObject({ sessions: ['Natuurherstelverordening', 'Luchtkwaliteit', 'Lunch: waterbeheer'] });
  });

  it('a summit that starts on the first of its days', () => {
    expect(
      gist(`Geachte voorzitter,

Op 24 en 25 juni 2025 komen de 32 staatshoofden en regeringsleiders van de NAVO bijeen in Den Haag. In deze brief informeren wij u over de agenda van deze top.

De NAVO-top begint op 24 juni met een diner. De Oekraïense president Taras Bilyk is voor het diner uitgenodigd, evenals de leiders van Australië en Japan.

Defensie-uitgaven

De bondgenoten spreken over een nieuwe norm. Het kabinet steunt de norm van 5%.

Industrie

De bondgenoten zullen een nieuw actieplan aannemen.`),
    ).toMatchObject({
      kind: 'annotated_agenda',
      body: 'nato-summit',
      days: '2025-06-24/2025-06-25',
      place: 'Den Haag',
      participants: [
        'de 32 staatshoofden en regeringsleiders van de NAVO',
        'Taras Bilyk',
        'de leiders van Australië en Japan',
      ],
    });
  });

  it('matters outside the meeting at the end of an agenda', () => {
    expect(
      gist(`Geachte voorzitter,

Hierbij bied ik u de geannoteerde agenda aan van de bijeenkomst van NAVO-ministers van Buitenlandse Zaken op 3 en 4 april 2019 in Washington. Op het programma staan twee werksessies.

Zwarte Zee

In de eerste sessie spreken bondgenoten over de Zwarte Zee. Nederland zal steun uitspreken.

Terrorisme

Bondgenoten spreken over de rol van de NAVO. Nederland zal aandacht vragen voor training.

Trainingsmissie in Mali

Het kabinet is van plan de missie met een jaar te verlengen en zal de Kamer daarover informeren.`).sessions,
    ).toEqual(['Zwarte Zee', 'Terrorisme']);
  });

  it('a letter about something else is a letter', () => {
    expect(
      gist(`Geachte voorzitter,

Hierbij informeer ik uw Kamer over de voortgang van het onderzoek naar de aanbesteding van fregatten. Het onderzoek is in maart 2021 afgerond, zoals besproken in de Raad Buitenlandse Zaken van 15 maart 2021.

De minister van Defensie,
A. Jansen`),
    ).toMatchObject({ kind: 'letter', sessions: [], participants: [] });
  });
});

describe('the kind of a letter', () => {
  it.each<[words: string, kind: string]>([
    ['Hierbij bied ik u de geannoteerde agenda aan van de Milieuraad van 20 juni 2023.', 'annotated_agenda'],
    ['Met deze brief doe ik u verslag van de Milieuraad van 20 juni 2023.', 'report'],
    ['Hierbij informeer ik u over de uitkomsten van de Milieuraad van 20 juni 2023.', 'report'],
    [
      'Hierbij informeer ik u over de Nederlandse inzet voor de Milieuraad van 20 juni 2023.',
      'annotated_agenda',
    ],
    [
      'Zoals toegezegd in de geannoteerde agenda van de Milieuraad doe ik u hierbij het verslag toekomen van de Milieuraad van 20 juni 2023.',
      'report',
    ],
    [
      'Hierbij bied ik u het verslag aan van de Milieuraad van 20 juni 2023. De geannoteerde agenda ging uw Kamer toe op 9 juni jl.',
      'report',
    ],
    [
      'Hierbij bied ik u de geannoteerde agenda aan van de Milieuraad van 20 juni 2023. België zal een terugkoppeling geven van de bijeenkomst over water.',
      'annotated_agenda',
    ],
    ['Hierbij bied ik u het jaarverslag van de inspectie aan.', 'letter'],
  ])('%s', (words, kind) => {
    expect(readText(`Geachte voorzitter,\n\n${words}`).kind).toBe(kind);
  });
});
