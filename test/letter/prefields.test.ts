import { type Tables, testTables } from './tables.ts';

/** One table for each idea: the sentence and what must be found in it. */
const tables: Tables = {
  'a judgement, its comparative or a person of stance before the finite verb': [
    [
      'Bezorgder is het kabinet over de oplopende sluisgelden.',
      'government concern standing: Bezorgder is het kabinet over de oplopende sluisgelden',
    ],
    [
      'Voorstander is Nederland van een loodsplicht op de binnenwateren.',
      'government support standing: Voorstander is Nederland van een loodsplicht op de binnenwateren',
    ],
    [
      'Essentieel is volgens Nederland dat de sluizen ook in de winter open blijven.',
      'government emphasise standing: Essentieel is volgens Nederland dat de sluizen ook in de winter open blijven',
    ],
    [
      'Volgens Nederland is het essentieel dat de sluizen open blijven.',
      'government assess standing: Volgens Nederland is het essentieel dat de sluizen open blijven',
    ],
  ],
  'a judgement of the author, and whose a noun of position is': [
    [
      'Nog belangrijker is dat de sluizen open blijven.',
      'government emphasise standing: Nog belangrijker is dat de sluizen open blijven',
    ],
    [
      'Speerpunt van de Nederlandse inzet is dat de sluizen open blijven.',
      'government emphasise standing: Speerpunt van de Nederlandse inzet is dat de sluizen open blijven',
    ],
    [
      'Minder positief is dat de sluizen dicht bleven.',
      'government oppose standing: Minder positief is dat de sluizen dicht bleven',
    ],
  ],
  'what stands before the verb is the object': [
    [
      'Verlenging na een seizoen vond ik verstandig.',
      'government emphasise reported: Verlenging na een seizoen vond ik verstandig',
    ],
    [
      'Het kabinet steunt de opzet. Een heffing op pleziervaart wijst het af.',
      'government support standing: steunt de opzet',
      'government oppose standing: Een heffing op pleziervaart wijst het af',
    ],
    [
      'Een vrijstelling voor rederijen die onder een andere vlag varen, is voor Nederland niet aanvaardbaar.',
      'government oppose standing: Een vrijstelling voor rederijen die onder een andere vlag varen, is voor Nederland niet aanvaardbaar',
    ],
    [
      'Voor een vlotte afronding ziet Nederland goede kansen.',
      'government assess standing: Voor een vlotte afronding ziet Nederland goede kansen',
    ],
    [
      'Dat de Raad besluiten met eenparigheid weet te nemen, acht ik uitgesloten.',
      'government assess standing: Dat de Raad besluiten met eenparigheid weet te nemen, acht ik uitgesloten',
    ],
  ],
  'what looks like a verb and is none, and the other way round': [
    ['Dit acht Nederland onwenselijk.', 'government oppose standing: Dit acht Nederland onwenselijk'],
    [
      'Wij onderschrijven het beperkte mandaat van de gezant.',
      'government support standing: onderschrijven het beperkte mandaat van de gezant',
    ],
    [
      'Namens de ouders van vier ontvoerde loodsen heb ik mijn bezorgdheid geuit over de kustwacht.',
      'government concern reported: heb ik mijn bezorgdheid geuit over de kustwacht',
    ],
    [
      'Ik juich het besluit van de leden Jansen en Ten Velde toe.',
      'government support standing: juich het besluit van de leden Jansen en Ten Velde toe',
    ],
    [
      'Zolang de tekst zo blijft, zal Nederland deze steunen.',
      'government support planned: zal Nederland deze steunen',
    ],
    [
      'Ik zal bepleiten dat de sluis open blijft en het aanbod doen om in mei een zitting te houden.',
      'government call planned: zal bepleiten dat de sluis open blijft',
      'government commit planned: het aanbod doen om in mei een zitting te houden',
    ],
  ],
  'a clause in front': [
    [
      'Of de heffing door reders kan worden gedragen, betwijfelt Nederland.',
      'government assess standing: Of de heffing door reders kan worden gedragen, betwijfelt Nederland',
    ],
    [
      'Wat Nederland niet wil, is een heffing op veerdiensten.',
      'government oppose standing: Wat Nederland niet wil, is een heffing op veerdiensten',
    ],
    [
      'Hoe begrijpelijk de wens ook is, Nederland kan de heffing niet steunen.',
      'government oppose standing: kan de heffing niet steunen',
    ],
    [
      'Enerzijds deelt Nederland de doelen, anderzijds vreest het de kosten.',
      'government support standing: deelt Nederland de doelen',
      'government concern standing: vreest het de kosten',
    ],
  ],
  'a relative clause that ends before a phrase of the clause around it': [
    [
      'Wel baart de toestand van schippers die zonder loods zijn vertrokken ons zorgen.',
      'government concern standing: baart de toestand van schippers die zonder loods zijn vertrokken ons zorgen',
    ],
    [
      'De minister vroeg zich af of havens met de kranen die er nu staan een extra lading kunnen verwerken.',
      'government concern reported: vroeg zich af of havens met de kranen die er nu staan een extra lading kunnen verwerken',
    ],
  ],
  'who holds it': [
    ['Ruim twintig staten prezen de loodsen.', 'collective support reported: prezen de loodsen'],
    ['De ER veroordeelde de kaping.', 'collective oppose reported: veroordeelde de kaping'],
    [
      'De hoofdaanklager verzocht de aanwezigen het archief te openen.',
      'other call reported: verzocht de aanwezigen het archief te openen',
    ],
    [
      'Polen stemde tegen de tekst, drie andere lidstaten onthielden zich.',
      'other oppose reported: stemde tegen de tekst',
      'collective oppose reported: onthielden zich',
    ],
    [
      'Met de Deense minister werd afgesproken de proef met een jaar te verlengen.',
      'government decide reported: werd afgesproken de proef met een jaar te verlengen',
    ],
    ['Het voorstel vervangt Richtlijn 2006/66/EG en stelt eisen aan sluizen.'],
  ],
  'some of those named, and those whom only a number names': [
    [
      'De meeste landen steunden de tekst; enkele maakten een voorbehoud.',
      'collective support reported: steunden de tekst',
      'collective oppose reported: maakten een voorbehoud',
    ],
    [
      'Van de lidstaten deden er vijf een toezegging voor het fonds.',
      'collective commit reported: Van de lidstaten deden er vijf een toezegging voor het fonds',
    ],
    ['De vaste commissie voor Financiën heeft gevraagd naar de tarieven.'],
    [
      'Brede steun was er voor een loodsplicht.',
      'collective support reported: Brede steun was er voor een loodsplicht',
    ],
    ['Turkije verzet zich tegen die tekst.', 'other oppose standing: verzet zich tegen die tekst'],
  ],
  'what is asked beside what is promised': [
    [
      'Op mijn vraag om de tarieven te volgen verzekerde de Commissie dat zij cijfers zal delen.',
      'government call reported: Op mijn vraag om de tarieven te volgen',
      'other commit reported: verzekerde de Commissie dat zij cijfers zal delen',
    ],
    [
      'Commissaris Novak zegde op verzoek van Malta toe nog dit jaar de kaart te herzien.',
      'other commit reported: zegde op verzoek van Malta toe nog dit jaar de kaart te herzien',
      'other call reported: op verzoek van Malta toe nog dit jaar de kaart te herzien',
    ],
    [
      'In de motie Jansen wordt de regering verzocht de sluizen te openen.',
      'other call reported: wordt de regering verzocht de sluizen te openen',
    ],
  ],
  'announced, handed over, or only a course of things': [
    [
      'De Commissie kondigde voor maart een tweeledig voorstel aan.',
      'other commit reported: kondigde voor maart een tweeledig voorstel aan',
    ],
    [
      'De Commissie zal in het najaar een herziening voorstellen.',
      'other commit planned: zal in het najaar een herziening voorstellen',
    ],
    [
      'Het rapport over de sluizen is u op 3 mei jl. toegezonden.',
      'government commit reported: Het rapport over de sluizen is u op 3 mei jl. toegezonden',
    ],
    ['De geannoteerde agenda is u op 3 mei jl. toegezonden.'],
    ['Het voorzitterschap legt twee vragen voor.'],
    [
      'Nederland neemt een deel van de kosten voor zijn rekening.',
      'government commit standing: neemt een deel van de kosten voor zijn rekening',
    ],
    ['De Raad spreekt over de tekst, waarna hij die kan bekrachtigen.'],
    ['De Commissie rondt haar evaluatie van de sluisgelden af.'],
  ],
  'predicates that share a copula': [
    [
      'Het kabinet is positief over de opzet, maar kritisch over de kosten.',
      'government support standing: is positief over de opzet',
      'government concern standing: kritisch over de kosten',
    ],
    [
      'Zweden bleef sceptisch over de norm en terughoudend over de termijn.',
      'other concern reported: bleef sceptisch over de norm',
      'other oppose reported: terughoudend over de termijn',
    ],
    [
      'Malta had waardering voor de opzet en grote zorgen over de kosten.',
      'other support reported: had waardering voor de opzet',
      'other concern reported: grote zorgen over de kosten',
    ],
    [
      'Nederland is tevreden over de steun voor havens en de inzet.',
      'government support standing: is tevreden over de steun voor havens en de inzet',
    ],
  ],
  'what shares the verb of the clause before it': [
    [
      'Met de termijn kan het kabinet instemmen, met de hoogte van het tarief niet.',
      'government support standing: Met de termijn kan het kabinet instemmen',
      'government oppose standing: met de hoogte van het tarief niet',
    ],
    [
      'Malta steunde de tekst niet, de overige lidstaten wel.',
      'other oppose reported: steunde de tekst niet',
      'collective support reported: de overige lidstaten wel',
    ],
    [
      'Vrijwel alle sprekers schaarden zich achter de loodsen; Nederland deed dat ook.',
      'collective support reported: schaarden zich achter de loodsen',
      'government support reported: deed dat ook',
    ],
    [
      'Nederland heeft twijfels bij de termijn en zal dit naar voren brengen.',
      'government concern standing: heeft twijfels bij de termijn',
      'government concern planned: zal dit naar voren brengen',
    ],
  ],
  'negation that is said of others': [
    [
      'Nederland voelt weinig voor een heffing, ook niet als proef.',
      'government oppose standing: voelt weinig voor een heffing, ook niet als proef',
    ],
    [
      'Over de toon is Malta minder te spreken.',
      'other concern standing: Over de toon is Malta minder te spreken',
    ],
    [
      'Niet minder belangrijk vind ik het dat de sluis open blijft.',
      'government emphasise standing: Niet minder belangrijk vind ik het dat de sluis open blijft',
    ],
  ],
};

testTables(tables);
