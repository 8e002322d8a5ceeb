import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { nl } from '../../src/language/nl/index.ts';
import { printed } from '../../src/span.ts';

/** Names of the meetings in a sentence, those that any meeting could have in brackets. */
function namesIn(text: string): string[] {
  const tokens = nl.tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
  const names: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const words = nl.meetings.parse(tokens, at);
    if (!words) continue;
    const name = printed(text, { start: tokens[words.from]!.start, end: tokens[words.to - 1]!.end });
    names.push(words.named ? name : `(${name})`);
    at = Math.max(at, words.to - 1);
  }
  return names;
}

describe('names of meetings', () => {
  it.each<[sentence: string, names: string[]]>([
    ['Dit is de agenda van de Raad Algemene Zaken (RAZ) van 3 mei.', ['Raad Algemene Zaken (RAZ)']],
    ['Dit is de agenda van de RBZ Defensie op 3 mei.', ['RBZ Defensie']],
    ['Dit is de agenda van de Landbouw- en Visserijraad in Luxemburg.', ['Landbouw- en Visserijraad']],
    ['Dit is het verslag van de Raad voor Concurrentievermogen.', ['Raad voor Concurrentievermogen']],
    [
      'Dit is het verslag van de Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken van 9 maart.',
      ['Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken'],
    ],
    [
      'De informele bijeenkomst van ministers van Defensie is in Riga.',
      ['informele bijeenkomst van ministers van Defensie'],
    ],
    [
      'De NAVO-top van staatshoofden en regeringsleiders is in Wales.',
      ['NAVO-top van staatshoofden en regeringsleiders'],
    ],
    ['De 30e Ministeriële Raad van de OVSE was in Skopje.', ['30e Ministeriële Raad van de OVSE']],
    ['De klimaattop COP29 is in november.', ['klimaattop COP29']],
    [
      'De voorjaarsvergadering van het IMF en de Wereldbank volgt.',
      ['voorjaarsvergadering van het IMF en de Wereldbank'],
    ],
    ['De Raad spreekt over de top.', ['(Raad)', '(top)']],
    ['De bijeenkomst vond plaats op 3 mei.', ['(bijeenkomst)']],
    ['De Noord-Atlantische Raad en de VN-Veiligheidsraad spraken erover.', []],
    ['De temperatuur stijgt met een graad; dat is een stop op de voorraad.', []],
    ['Tijdens de hoorzitting en de persconferentie bleef het stil.', []],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });
});

describe('the body that meets', () => {
  it.each<[names: string[], body: string | undefined]>([
    [['NAVO Foreign Ministers Meeting (FMM)'], 'nato-foreign-ministers'],
    [['bijeenkomst van NAVO-ministers van Buitenlandse Zaken'], 'nato-foreign-ministers'],
    [['NAVO-ministeriële', 'bijeenkomst van de ministers van Defensie'], 'nato-defence-ministers'],
    [['NAVO-ministeriële'], undefined],
    [['NAVO-top'], 'nato-summit'],
    [['RBZ'], 'foreign-affairs-council'],
    [['Raad Buitenlandse Zaken Ontwikkelingssamenwerking'], 'foreign-affairs-council-development'],
    [['RBZ Handel'], 'foreign-affairs-council-trade'],
    [['informele bijeenkomst van ministers van Buitenlandse Zaken (Gymnich)'], 'foreign-affairs-council'],
    [['Raad Algemene Zaken en Externe Betrekkingen'], 'general-affairs-external-relations-council'],
    [['JBZ-Raad'], 'justice-home-affairs-council'],
    [['Raad Justitie en Binnenlandse Zaken'], 'justice-home-affairs-council'],
    [['LVR'], 'agriculture-fisheries-council'],
    [['Ecofinraad'], 'ecofin'],
    [['Europese Raad'], 'european-council'],
    [['Comité van Ministers van de Raad van Europa'], 'council-of-europe-ministers'],
    [['78e Algemene Vergadering van de Verenigde Naties'], 'un-general-assembly'],
    [['achtentwintigste klimaatconferentie van de Verenigde Naties'], 'un-climate-conference'],
    [['bijeenkomst van de stuurgroep'], undefined],
  ])('%s', (names, body) => {
    expect(nl.meetings.body(names)).toBe(body);
  });
});

/** The meeting of a letter as "body days place", and the others as "body first-day relation". */
function meetingsOf(text: string) {
  const { meeting, otherMeetings } = readText(text);
  const span = (start?: string, end?: string): string => (start === end ? `${start}` : `${start}/${end}`);
  return {
    own:
      meeting && `${meeting.body} ${span(meeting.start?.value, meeting.end?.value)} ${meeting.place?.value}`,
    others: otherMeetings.map(
      (one) => `${one.body} ${span(one.start?.value, one.end?.value)} ${one.place?.value} ${one.relation}`,
    ),
  };
}

describe('the meeting of a letter', () => {
  const cover = 'Hierbij bied ik u de geannoteerde agenda aan van de';
  it.each<[opening: string, own: string]>([
    [`${cover} Milieuraad van 20 juni 2023 te Luxemburg.`, 'environment-council 2023-06-20 Luxemburg'],
    [
      `${cover} Milieuraad, die op 20 juni 2023 in Luxemburg plaatsvindt.`,
      'environment-council 2023-06-20 Luxemburg',
    ],
    [
      `${cover} Milieuraad.\n\nDe Milieuraad vindt plaats op 20 juni 2023 in Luxemburg.`,
      'environment-council 2023-06-20 Luxemburg',
    ],
    [
      `${cover} Milieuraad.\n\nDe Raad vindt plaats op 20 juni 2023 in Luxemburg.`,
      'environment-council 2023-06-20 Luxemburg',
    ],
    [
      `${cover} Milieuraad.\n\nGeannoteerde agenda Milieuraad 20 juni 2023\n\nDe ministers spreken over water en over de lucht in de steden.\n\nWater\n\nNederland steunt het voorstel.`,
      'environment-council 2023-06-20 undefined',
    ],
    [
      `${cover} Eurogroep en de Ecofinraad van 16 en 17 mei 2022 in Brussel.`,
      'eurogroup 2022-05-16/2022-05-17 Brussel',
    ],
    [
      `${cover} Eurogroep van 16 mei 2022 en de Ecofinraad van 17 mei 2022 in Brussel.`,
      'eurogroup 2022-05-16/2022-05-17 Brussel',
    ],
    [
      'Van 6 tot en met 18 november 2022 vindt in Sharm-el-Sheikh de klimaattop COP27 plaats. Ik informeer uw Kamer hierbij over de inzet.',
      'un-climate-conference 2022-11-06/2022-11-18 Sharm-el-Sheikh',
    ],
    [
      `${cover} Milieuraad van 20 juni 2023. In mijn brief van 2 mei 2023 en het overleg van 3 mei 2023 ging ik hierop in.`,
      'environment-council 2023-06-20 undefined',
    ],
    [
      `${cover} Raad Algemene Zaken van 27 oktober 2020. De Raad vindt plaats per videoconferentie en niet in Luxemburg.`,
      'general-affairs-council 2020-10-27 undefined',
    ],
    [
      `${cover} Raad Buitenlandse Zaken Ontwikkelingssamenwerking (RBZ OS). De RBZ vindt op 12 mei 2025 in Brussel plaats.`,
      'foreign-affairs-council-development 2025-05-12 Brussel',
    ],
  ])('%s', (opening, own) => {
    expect(meetingsOf(`Geachte voorzitter,\n\n${opening}`).own).toBe(own);
  });

  it('is not one that the letter looks back on or ahead to', () => {
    expect(
      meetingsOf(
        `Geachte voorzitter,\n\n${cover} bijeenkomst van NAVO-ministers van Defensie op 12 en 13 februari 2020 in Brussel. De ministers blikken terug op de NAVO-top in Londen van 3 en 4 december 2019. Op 25 maart 2020 komt de NAVO-Rusland Raad bijeen. De motie van 4 januari 2020 wordt uitgevoerd.`,
      ),
    ).toEqual({
      own: 'nato-defence-ministers 2020-02-12/2020-02-13 Brussel',
      others: [
        'nato-summit 2019-12-03/2019-12-04 Londen earlier',
        'nato-russia-council 2020-03-25 undefined later',
      ],
    });
  });

  it('gives another meeting of its body the body, when it has a day of its own', () => {
    expect(
      meetingsOf(
        `Geachte voorzitter,\n\n${cover} Milieuraad van 20 juni 2023. De Raad van 16 oktober 2023 beslist.`,
      ).others,
    ).toEqual(['environment-council 2023-10-16 undefined later']);
  });
});
