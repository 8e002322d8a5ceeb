import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { statementsIn, type Tables, testTables } from './tables.ts';

/** One table for each idea: the sentence and what must be found in it. */
const tables: Tables = {
  'participles and judgements before the finite verb': [
    [
      'Ingesteld werd een werkgroep voor de binnenvaart.',
      'collective decide reported: Ingesteld werd een werkgroep voor de binnenvaart',
    ],
    [
      'Ter sprake gebracht werd door Malta de prijs van diesel.',
      'other emphasise reported: Ter sprake gebracht werd door Malta de prijs van diesel',
    ],
    [
      'Verontrustend noemde de minister de stijging van de dieselprijs.',
      'government concern reported: Verontrustend noemde de minister de stijging van de dieselprijs',
    ],
    [
      'Toezeggingen dat de sluizen open blijven heb ik van de havenbeheerder verlangd.',
      'government call reported: Toezeggingen dat de sluizen open blijven heb ik van de havenbeheerder verlangd',
    ],
  ],
  'the subject of a passive is what its agent speaks of': [
    [
      'De rapporteur is door de Raad opgedragen de gevolgen te schetsen.',
      'collective call reported: De rapporteur is door de Raad opgedragen de gevolgen te schetsen',
    ],
    [
      'Dat de tolgelden zouden gaan stijgen, is door Nederland afgekeurd.',
      'government oppose reported: Dat de tolgelden zouden gaan stijgen, is door Nederland afgekeurd',
    ],
    [
      'Door de minister van Financiën is duidelijk gemaakt dat de kas leeg is.',
      'government emphasise reported: is duidelijk gemaakt dat de kas leeg is',
    ],
  ],
  'bodies, sides and seats of government': [
    [
      'De Raad van Gouverneurs van het fonds keurde de rekening goed.',
      'collective decide reported: keurde de rekening goed',
    ],
    ['De Algemene Conferentie nam de resolutie aan.', 'collective decide reported: nam de resolutie aan'],
    [
      'Van Deense kant is kritiek geuit op de sluiting.',
      'other concern reported: is kritiek geuit op de sluiting',
    ],
    [
      'Namens Nederland is gewezen op de sluisgelden.',
      'government emphasise reported: is gewezen op de sluisgelden',
    ],
    ['Den Haag steunt een verlenging.', 'government support standing: steunt een verlenging'],
    ['Ons land verwelkomt het besluit.', 'government support standing: verwelkomt het besluit'],
  ],
  'what somebody is accused of, and a verb that goes on': [
    [
      'Letland beschuldigde de rederij van smokkel.',
      'other concern reported: beschuldigde de rederij van smokkel',
    ],
    [
      'Nederland is blijven benadrukken dat de sluis open moet.',
      'government emphasise reported: is blijven benadrukken dat de sluis open moet',
    ],
    [
      'Met name de Baltische staten zijn bezorgd over de prijs.',
      'other concern standing: zijn bezorgd over de prijs',
    ],
    ['Menige delegatie betreurde de vertraging.', 'collective concern reported: betreurde de vertraging'],
  ],
  'naar het kabinet aanneemt': [
    [
      'Naar het kabinet vermoedt, daalt de rente.',
      'government assess standing: Naar het kabinet vermoedt, daalt de rente',
    ],
  ],
  'whose the object pronoun is': [
    [
      'De trage uitvoering baart mij zorgen.',
      'government concern standing: De trage uitvoering baart mij zorgen',
    ],
    [
      'Het verheugt mij dat de haven weer open is.',
      'government support standing: Het verheugt mij dat de haven weer open is',
    ],
    [
      'Hongarije liet weten dat het de nieuwe heffing verwerpt.',
      'other oppose reported: liet weten dat het de nieuwe heffing verwerpt',
    ],
  ],
  'a holder in a phrase is not what belongs to the subject': [
    [
      'Een voorstel van Spanje kreeg van Nederland geen steun.',
      'government oppose reported: Een voorstel van Spanje kreeg van Nederland geen steun',
    ],
    [
      'Het voorstel van de Commissie heeft mijn instemming.',
      'government support standing: Het voorstel van de Commissie heeft mijn instemming',
    ],
  ],
  'what others undertake by a date or with a sum': [
    [
      'De Commissie zal in het najaar een herziening presenteren.',
      'other commit planned: zal in het najaar een herziening presenteren',
    ],
    ['De Commissie zal tijdens de lunch een herziening presenteren.'],
    ['Zweden legde negen miljoen euro in.', 'other commit reported: legde negen miljoen euro in'],
  ],
  'a label gives a holder to what has no subject': [
    [
      'Inzet Nederland:\n\n- Kan leven met de lagere drempel.\n- Geen voorstander van een boete.\n- Pleiten voor een proefjaar.\n- De drempel wordt in maart gemeten.',
      'government support standing: Kan leven met de lagere drempel',
      'government oppose standing: Geen voorstander van een boete',
      'government call planned: Pleiten voor een proefjaar',
    ],
    ['Krachtenveld:\n\n- Steunt de lagere drempel.'],
    ['Portugal: steunt de lagere drempel.', 'other support standing: steunt de lagere drempel'],
    ['NL: positief over de lagere drempel.', 'government support standing: positief over de lagere drempel'],
  ],
  'what somebody had asked or offered as the subject of what came of it': [
    [
      'Het Nederlandse verzoek om de drempel te verlagen werd doorgeschoven naar het voorjaar.',
      'government call reported: Het Nederlandse verzoek om de drempel te verlagen',
    ],
    [
      'Het aanbod van Ierland om de meting te leiden werd met dank aanvaard.',
      'other commit reported: Het aanbod van Ierland om de meting te leiden',
    ],
    ['Het verzoek om de drempel te verlagen ligt op tafel.'],
  ],
  'words between a subject and its verb that only look like verbs': [
    [
      'Hoewel Oostenrijk zijn bezwaren tegen de drempel handhaafde, werd de tekst aangenomen.',
      'other oppose reported: zijn bezwaren tegen de drempel handhaafde',
      'collective decide reported: werd de tekst aangenomen',
    ],
    ['Ik breng dat argument opnieuw in.', 'government emphasise standing: breng dat argument opnieuw in'],
    [
      'Nederland liet blijken de vertraging te betreuren en verzocht de Commissie om spoed.',
      'government concern reported: liet blijken de vertraging te betreuren',
      'government call reported: verzocht de Commissie om spoed',
    ],
    [
      'Nederland maakt zich sterk voor zuinig gebruik.',
      'government commit standing: maakt zich sterk voor zuinig gebruik',
    ],
    [
      'Dat voorstel heeft Zweden niet gesteund, maar in de drempel als zodanig kon Finland zich vinden.',
      'other oppose reported: Dat voorstel heeft Zweden niet gesteund',
      'other support reported: in de drempel als zodanig kon Finland zich vinden',
    ],
  ],
  'het, and whoever it means, over a coordination': [
    [
      'Ierland sprak als laatste. Het onderstreepte de daling van de prijzen en riep de Commissie op de drempel te meten.',
      'other emphasise reported: onderstreepte de daling van de prijzen',
      'other call reported: riep de Commissie op de drempel te meten',
    ],
    [
      'Een hogere drempel acht Nederland redelijk, maar acht jaar beschouwt het als onhaalbaar.',
      'government assess standing: Een hogere drempel acht Nederland redelijk',
      'government assess standing: acht jaar beschouwt het als onhaalbaar',
    ],
  ],
  'support from the meeting': [
    ['Finland kreeg veel bijval.', 'collective support reported: kreeg veel bijval'],
  ],
  'what zonder takes is no infinitive clause where om opens the next': [
    [
      'Ik heb gewaarschuwd voor een drempel zonder meting en opgeroepen om de tekst open te houden.',
      'government concern reported: heb gewaarschuwd voor een drempel zonder meting',
      'government call reported: opgeroepen om de tekst open te houden',
    ],
  ],
  'whose side, and a pronoun as agent': [
    [
      'Van Deense en Finse zijde werd de vrees geuit dat de drempel te hoog is.',
      'other concern reported: werd de vrees geuit dat de drempel te hoog is',
    ],
    [
      'De gezant sprak als eerste. Door haar is benadrukt dat de drempel omlaag moet.',
      'other emphasise reported: is benadrukt dat de drempel omlaag moet',
    ],
  ],
  'a judgement before a noun': [
    [
      'Nederland vindt dat een zorgwekkende uitkomst.',
      'government concern standing: vindt dat een zorgwekkende uitkomst',
    ],
    [
      'Nederland acht de termijn niet noodzakelijk.',
      'government assess standing: acht de termijn niet noodzakelijk',
    ],
  ],
  'a particle that closes the field makes another verb': [
    ['Nederland nam aan de oefening deel.'],
    ['De Raad nam de conclusies aan.', 'collective decide reported: nam de conclusies aan'],
  ],
  'fixed words beside a prepositional phrase': [
    [
      'De minister zal in zijn interventie nadruk leggen op de veiligheid van fietsers.',
      'government emphasise planned: zal in zijn interventie nadruk leggen op de veiligheid van fietsers',
    ],
    [
      'Spanje schijnt voor dat laatste weinig te voelen.',
      'other oppose standing: schijnt voor dat laatste weinig te voelen',
    ],
  ],
  'who wants to decide undertakes it': [
    [
      'Oostenrijk wil een werkgroep in het leven roepen.',
      'other commit standing: wil een werkgroep in het leven roepen',
    ],
  ],
  'trigger and content, verb-final and inverted': [
    [
      'Nederland zal in deze zitting het belang benadrukken van een snelle uitvoering.',
      'government emphasise planned: zal in deze zitting het belang benadrukken van een snelle uitvoering',
    ],
    [
      'Tevens hecht het kabinet eraan dat de regeling eenvoudig blijft.',
      'government emphasise standing: hecht het kabinet eraan dat de regeling eenvoudig blijft',
    ],
    [
      'Dit voorstel steunt Nederland van harte.',
      'government support standing: Dit voorstel steunt Nederland van harte',
    ],
    [
      'Over het tijdpad is Nederland kritisch.',
      'government concern standing: Over het tijdpad is Nederland kritisch',
    ],
  ],
  'a subject carried over a coordination, and a new one that ends it': [
    [
      'Nederland is voorstander van een brede aanpak en verwelkomt het plan van de Commissie.',
      'government support standing: is voorstander van een brede aanpak',
      'government support standing: verwelkomt het plan van de Commissie',
    ],
    [
      'Nederland benadrukt het belang van vrije handel, waarschuwt voor protectionisme en roept op tot afronding van de ronde.',
      'government emphasise standing: benadrukt het belang van vrije handel',
      'government concern standing: waarschuwt voor protectionisme',
      'government call standing: roept op tot afronding van de ronde',
    ],
    [
      'Nederland steunt de verlenging en de Commissie waarschuwde voor vertraging.',
      'government support standing: steunt de verlenging',
      'other concern reported: waarschuwde voor vertraging',
    ],
    [
      'De minister zal de gastheer danken voor het rapport en hem verzoeken de cijfers te delen.',
      'government support planned: zal de gastheer danken voor het rapport',
      'government call planned: hem verzoeken de cijfers te delen',
    ],
  ],
  'who holds it': [
    [
      'Een groep van twaalf landen, waaronder Nederland, bepleit een strengere norm.',
      'collective call standing: bepleit een strengere norm',
    ],
    [
      'Nederland en Letland onderstreepten het belang van goede verbindingen.',
      'government emphasise reported: onderstreepten het belang van goede verbindingen',
    ],
    [
      'De Deense minister Holm noemde het voorstel onvoldoende.',
      'other assess reported: noemde het voorstel onvoldoende',
    ],
    [
      'De oproep werd door Nederland en Malta onderschreven.',
      'government support reported: De oproep werd door Nederland en Malta onderschreven',
    ],
    [
      'Er werd gewezen op de noodzaak van een betere afstemming.',
      'collective emphasise reported: werd gewezen op de noodzaak van een betere afstemming',
    ],
    [
      'Het is van belang dat de rapportage tijdig komt.',
      'government emphasise standing: Het is van belang dat de rapportage tijdig komt',
    ],
    [
      'Wat het kabinet betreft is de maat vol.',
      'government assess standing: Wat het kabinet betreft is de maat vol',
    ],
    [
      'Commissaris Lind presenteerde cijfers. Zij drong aan op spoed.',
      'other call reported: drong aan op spoed',
    ],
  ],
  'negation turns a stance': [
    [
      'Nederland kan niet instemmen met een verhoging van het budget.',
      'government oppose standing: kan niet instemmen met een verhoging van het budget',
    ],
    [
      'Nederland is er geen voorstander van om de termijn te bekorten.',
      'government oppose standing: is er geen voorstander van om de termijn te bekorten',
    ],
    [
      'Nederland heeft geen bezwaar tegen de voorgestelde wijziging.',
      'government support standing: heeft geen bezwaar tegen de voorgestelde wijziging',
    ],
  ],
  'when it is taken': [
    [
      'Nederland heeft gepleit voor een ruimere termijn.',
      'government call reported: heeft gepleit voor een ruimere termijn',
    ],
    [
      'Nederland is voornemens het verdrag te ratificeren.',
      'government commit planned: is voornemens het verdrag te ratificeren',
    ],
    [
      'Het kabinet zou het onwenselijk vinden als de regels veranderen.',
      'government oppose standing: zou het onwenselijk vinden als de regels veranderen',
    ],
    [
      'Uw Kamer ontvangt voor het reces een brief.',
      'government commit planned: Uw Kamer ontvangt voor het reces een brief',
    ],
  ],
  'where the content ends': [
    [
      'Nederland steunt de aanpak, mits de kosten beperkt blijven.',
      'government support standing: steunt de aanpak, mits de kosten beperkt blijven',
    ],
    [
      'Nederland zal pleiten voor een evaluatie, conform de motie van vorige maand.',
      'government call planned: zal pleiten voor een evaluatie',
    ],
    [
      'Finland riep op tot spoed, hetgeen Nederland heeft verwelkomd.',
      'other call reported: riep op tot spoed',
      'government support reported: hetgeen Nederland heeft verwelkomd',
    ],
  ],
};

describe('statements', () => {
  testTables(tables);

  it.each([
    'De Raad zal van gedachten wisselen over de situatie.',
    'Op de agenda staat een gedachtewisseling over energie.',
    'Hierbij bied ik u de geannoteerde agenda aan.',
    'Met deze brief informeer ik u over de uitkomsten van de Raad.',
    'De werkloosheid is gedaald en de economie groeit.',
    'De verordening treedt in werking.',
    'De conferentie vindt op 3 juni 2024 plaats in Riga.',
    'De voorzitter heeft Moldavië uitgenodigd deel te nemen aan de sessie.',
    'De noodzaak om samen te werken is bekend.',
  ])('no statement: %s', (sentence) => expect(statementsIn(sentence)).toEqual([]));

  it('says what softens a position and what it hangs on', () => {
    const text = 'Nederland kan in beginsel instemmen met het plan, mits de kosten beperkt blijven.';
    const [statement] = readText(text).statements;
    expect(text.slice(statement!.hedge!.start, statement!.hedge!.end)).toBe('in beginsel');
    expect(text.slice(statement!.condition!.start).startsWith('mits de kosten')).toBe(true);
  });

  it.each(['De prioriteiten zijn:', 'De Raad besloot; dat wil zeggen;'])(
    'reads a text that breaks off: %s',
    (text) => {
      expect(() => readText(text)).not.toThrow();
    },
  );

  it('gives an undertaking its deadline', () => {
    const text = 'Den Haag, 3 maart 2025\n\nHet kabinet zal uiterlijk 1 juni 2025 een plan opstellen.';
    expect(readText(text).statements.map((one) => one.deadline)).toEqual(['2025-06-01']);
  });

  it('tells the rules in the order in which they fired', () => {
    const [statement] = readText('Tevens steunt Nederland het voorstel.').statements;
    expect(statement!.rules.slice(0, 4)).toEqual([
      'trigger',
      'frame:steunen',
      'clause:main',
      'holder:inversion',
    ]);
  });
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
