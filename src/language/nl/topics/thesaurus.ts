import type { TopicDefinition } from '../../../record/thesaurus.ts';

/** Identifier | Dutch label | English label | terms, "*" where the term also counts inside a compound. */
const lines = `
russia|Rusland|Russia|Rusland, Russisch, Rus, Kremlin, Moskou, Poetin
ukraine|Oekraïne|Ukraine|Oekraïne, Oekraïens, Oekraïense, Oekraïner, Kyiv, Kiev, Interflex, EUMAM, Ramstein
belarus|Belarus|Belarus|Belarus, Belarussisch, Wit-Rusland, Loekasjenko
china|China en Indo-Pacific|China and the Indo-Pacific|China, Chinees, Taiwan, Indo-Pacific, Indo-Pacifisch, Zuid-Chinese Zee, Hongkong
korea|Noord-Korea|North Korea|Noord-Korea, Noord-Koreaans, Noord-Koreaanse
iran|Iran|Iran|Iran, Iraans, JCPOA, Teheran
middle-east|Midden-Oosten|Middle East|Midden-Oosten, Gaza*, Gazastrook, Israël, Israëlisch, Palestijn, Palestijns, Hamas, Westelijke Jordaanoever, tweestatenoplossing, Hezbollah, Libanon, Libanees, Jordanië, Jemen, Houthi's, Egypte, MOVP
syria-iraq|Syrië en Irak|Syria and Iraq|Syrië, Syrisch, Irak, Iraaks, ISIS, anti-ISIS-coalitie, NATO Mission Iraq
afghanistan|Afghanistan|Afghanistan|Afghanistan, Afghaans, Afghaanse, Taliban, Resolute Support, Kabul
southern-neighbourhood|Zuidelijk nabuurschap|Southern neighbourhood|zuidelijk nabuurschap, zuidflank, zuidelijke flank, Noord-Afrika, Libië, Libisch, Tunesië, Tunesisch, Marokko, Middellandse Zee
sahel-africa|Afrika en de Sahel|Africa and the Sahel|Afrika, Afrikaans, Afrikaanse, Sahel*, Mali, Malinees, Niger, Soedan, Soedanees, Ethiopië, Somalië, Hoorn van Afrika, Grote Meren
western-balkans|Westelijke Balkan|Western Balkans|Westelijke Balkan, Balkan*, Kosovo, Kosovaars, Kosovaarse, Servië, Servisch, Bosnië, Bosnisch, Montenegro, Noord-Macedonië, Albanië, KFOR, EUFOR Althea
eastern-partnership|Oostelijk Partnerschap|Eastern Partnership|Oostelijk Partnerschap, Moldavië, Moldavisch, Georgië, Georgisch, Armenië, Azerbeidzjan, Nagorno-Karabach, Zuidelijke Kaukasus
turkey|Turkije|Türkiye|Turkije, Turks, Türkiye
transatlantic|Trans-Atlantische betrekkingen|Transatlantic relations|trans-Atlantisch, trans-Atlantische band, Verenigde Staten, Amerikaanse regering, Amerikaanse president
united-kingdom|Verenigd Koninkrijk|United Kingdom|Verenigd Koninkrijk, Brexit*, terugtrekkingsakkoord, Noord-Ierland
latin-america|Latijns-Amerika|Latin America|Latijns-Amerika, Latijns-Amerikaans, Latijns-Amerikaanse, Venezuela, Venezolaans, Cuba, Mercosur, CELAC
arctic|Arctisch gebied|Arctic|Arctisch, Noordpool, Groenland, Hoge Noorden
hybrid-threats|Hybride dreigingen|Hybrid threats|hybride dreiging, hybride campagne, hybride aanval, hybride activiteit, hybride, sabotage*, ondermijning, schaduwvloot, onderzeese infrastructuur, vitale infrastructuur, kritieke infrastructuur
disinformation|Desinformatie en inmenging|Disinformation and interference|desinformatie*, buitenlandse inmenging, FIMI, propaganda, strategische communicatie
cyber|Cyber|Cyber|cyber, cyber*, cybersecurity, cyberaanval, digitale veiligheid, digitale weerbaarheid
digital|Digitalisering en technologie|Digital and technology|kunstmatige intelligentie, AI-verordening, digitalisering, digitaal, digitale markt, halfgeleider, quantum, 5G, opkomende technologie
defence-spending|Defensie-uitgaven en lastenverdeling|Defence spending and burden sharing|defensie-uitgave, lastenverdeling, 2%-norm, NAVO-norm, Defence Investment Pledge, capaciteitsdoelstelling, defensie-investering, burden sharing
defence-industry|Defensie-industrie|Defence industry|defensie-industrie, munitie*, EDIP, EDIRPA, EDIS, SAFE, gezamenlijke aanschaf, productiecapaciteit
deterrence-defence|Afschrikking en verdediging|Deterrence and defence|afschrikking*, collectieve verdediging, oostflank, eFP, forward presence, luchtverdediging, gevechtsgroep, snelle inzetbaarheid, militaire mobiliteit
arms-control|Wapenbeheersing en non-proliferatie|Arms control and non-proliferation|wapenbeheersing, ontwapening, non-proliferatie*, INF-verdrag, New START, kernwapen, nucleair, chemische wapens, massavernietigingswapen, Weens Document
operations|Missies en operaties|Missions and operations|missie, GVDB, GVDB-missie, militaire operatie, ASPIDES, Irini, UNIFIL, MINUSMA, Atalanta
terrorism|Terrorismebestrijding|Counter-terrorism|terrorisme*, terrorist, terroristisch, radicalisering, contraterrorisme
eu-nato|EU-NAVO-samenwerking|EU-NATO cooperation|EU-NAVO-samenwerking, EU-NAVO, NAVO-EU, NAVO-EU-samenwerking, samenwerking tussen de EU en de NAVO
eu-defence|Europees veiligheids- en defensiebeleid|European security and defence|Strategisch Kompas, PESCO, Europese Vredesfaciliteit, EPF, Europees Defensiefonds, EDF, strategische autonomie, defensie-unie
enlargement|Uitbreiding van de EU|EU enlargement|uitbreiding van de EU, EU-uitbreiding, uitbreidingsbeleid, kandidaat-lidstaat, kandidaat-lid, toetreding*, toetredingsonderhandeling, kandidaatlidmaatschap, stabilisatie- en associatieproces
sanctions|Sancties|Sanctions|sanctie*, sanctiepakket, sanctieregime, sanctieomzeiling, restrictieve maatregel, bevroren tegoed
rule-of-law|Rechtsstaat en democratie|Rule of law and democracy|rechtsstaat*, rechtsstatelijk, rechtsstatelijkheid, persvrijheid, artikel 7-procedure, democratie, democratisch, rechterlijke macht, anticorruptie, corruptie*
human-rights|Mensenrechten|Human rights|mensenrecht*, mensenrechtenverdediger, lhbti, lhbtiq, vrouwenrecht, gender*, vrijheid van religie, gelijke rechten
accountability|Gerechtigheid en strafhof|Accountability and international justice|Internationaal Strafhof, accountability, oorlogsmisdaad, oorlogsmisdrijf, straffeloosheid, tribunaal, MH17, bewijsgaring, schaderegister
humanitarian|Humanitaire hulp|Humanitarian aid|humanitair, noodhulp*, humanitaire toegang, hongersnood, OCHA, UNRWA
development|Ontwikkelingssamenwerking|Development cooperation|ontwikkelingssamenwerking, ontwikkelingshulp, ontwikkelingsbank, Global Gateway, NDICI, duurzame ontwikkelingsdoelen, SDG, ODA
migration|Migratie en asiel|Migration and asylum|migratie*, migrant, asiel*, terugkeer, vluchteling*, hervestiging, Dublinverordening, mensensmokkel*, Frontex, grensbewaking, buitengrens
schengen|Schengen en grenzen|Schengen and borders|Schengen*, Schengengebied, binnengrens, visumbeleid, visum*
justice-police|Politie en justitie|Police and justice|georganiseerde misdaad, georganiseerde criminaliteit, drugs*, Europol, Eurojust, gegevensuitwisseling, strafrechtelijk, e-evidence
trade|Handel|Trade|handelsakkoord, handelsbeleid, vrijhandelsakkoord, handelsverdrag, WTO, importheffing, invoerheffing, tarief, exportcontrole, investeringsverdrag, antidumping
internal-market|Interne markt en concurrentievermogen|Internal market and competitiveness|interne markt, concurrentievermogen, staatssteun, industriebeleid, mededinging*, kapitaalmarktunie
economic-security|Economische veiligheid|Economic security|economische veiligheid, strategische afhankelijkheid, kritieke grondstof, economische dwang, investeringstoets, leveringszekerheid
budget|Begroting en eigen middelen|Budget and own resources|Meerjarig Financieel Kader, MFK, eigen middelen, EU-begroting, jaarbegroting, NextGenerationEU, herstelfonds, cohesie*, cohesiebeleid
economic-governance|Economisch bestuur|Economic governance|Stabiliteits- en Groeipact, begrotingsregel, Europees Semester, begrotingstekort, bankenunie, Eurogroep, ECB, staatsschuld, herstelplan
taxation|Belastingen|Taxation|belasting*, belastingontwijking, belastingontduiking, btw, vennootschapsbelasting, digitaledienstenbelasting, btw-richtlijn
climate|Klimaat|Climate|klimaat*, klimaatverandering, klimaatneutraal, broeikasgas*, emissiehandel, Parijsakkoord, Overeenkomst van Parijs, COP
energy|Energie|Energy|energie*, aardgas, gaslevering, kernenergie, waterstof*, hernieuwbaar, elektriciteit*, Nord Stream, olieprijsplafond
environment|Milieu en natuur|Environment and nature|milieu*, biodiversiteit*, natuurherstel*, circulaire economie, luchtkwaliteit, waterkwaliteit, plastic*, ontbossing
agriculture|Landbouw en voedsel|Agriculture and food|landbouw*, GLB, gemeenschappelijk landbouwbeleid, voedselzekerheid, boer, dierenwelzijn, gewasbescherming*, zuivel*, graan*
fisheries|Visserij|Fisheries|visserij*, vangstmogelijkheid, TAC, vangstquotum, aanlandplicht, visbestand, pulsvisserij
transport|Vervoer|Transport|luchtvaart*, spoorvervoer, spoorweg, scheepvaart*, wegvervoer, rijtijd, binnenvaart, zeevaart, luchtruim*
health|Volksgezondheid|Health|volksgezondheid, pandemie*, COVID-19, coronavirus, vaccin*, geneesmiddel*, WHO, gezondheid*
space|Ruimtevaart|Space|ruimtevaart*, satelliet*, Copernicus, Galileo, ruimtedomein
institutional|Institutionele zaken|Institutional affairs|gekwalificeerde meerderheid, Verdragswijziging, subsidiariteit, Conferentie over de Toekomst van Europa, transparantie*, Spitzenkandidaten, beter wetgeven
security-council|Multilaterale samenwerking|Multilateral cooperation|multilateraal, multilateralisme, Veiligheidsraad, VN-Veiligheidsraad, AVVN, Algemene Vergadering van de VN, VN-hervorming
women-peace|Vrouwen, vrede en veiligheid|Women, peace and security|vrouwen vrede en veiligheid, resolutie 1325, seksueel geweld
`;

/** The built-in topics. */
export const topics: readonly TopicDefinition[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [id, nl, en, terms] = line.split('|');
    return { id: id!, label: { nl: nl!, en: en! }, terms: terms!.split(', ') };
  });
