/** The words of the interface in Dutch. */
export const nl = {
  /** Tag for dates and numbers. */
  locale: 'nl-NL',
  /** The language's own name. */
  name: 'Nederlands',
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  /** What a careful reader remarks, by rule; in braces the parameters of the notice. */
  notices: {
    backwards: '“{words}” eindigt voordat het begint.',
    'meeting-days': 'De bijeenkomst is op de ene plaats op {first} en op de andere op {second}.',
    'no-such-day': '“{words}” staat niet op de kalender.',
    percentage: '{part} van {whole} is {actual}%, niet {stated}%.',
    product: 'De getallen geven vermenigvuldigd {amount}, niet het totaal van {stated}.',
    'reference-variants': '“{first}” en “{second}” lijken één stuk dat op twee manieren is aangehaald.',
    'session-count':
      'Er zijn {announced} {unit} aangekondigd; onder die naam staan er {described} in de brief.',
    sum: 'De delen zijn samen {sum}, niet het totaal van {stated}.',
    weekday: '“{words}”: {date} is een {actual}, geen {written}.',
  },
  kinds: {
    annotated_agenda: 'Geannoteerde agenda',
    report: 'Verslag',
    letter: 'Brief',
  },
  /** Who holds a position. */
  holders: { government: 'Nederland', collective: 'Gezamenlijk', other: 'Anderen' },
  /** A stance as the name of a kind of statement. */
  stances: {
    emphasise: 'nadruk',
    assess: 'oordeel',
    support: 'steun',
    oppose: 'afwijzing',
    concern: 'zorg',
    call: 'oproep',
    commit: 'toezegging of handeling',
    decide: 'besluit',
  },
  /** A stance as a verb: announced, held now, reported. */
  verbs: {
    emphasise: { planned: 'zal benadrukken', standing: 'benadrukt', reported: 'benadrukte' },
    assess: { planned: 'zal oordelen', standing: 'oordeelt', reported: 'oordeelde' },
    support: { planned: 'zal steunen', standing: 'steunt', reported: 'steunde' },
    oppose: { planned: 'zal afwijzen', standing: 'wijst af', reported: 'wees af' },
    concern: { planned: 'zal zorg uiten', standing: 'uit zorg', reported: 'uitte zorg' },
    call: { planned: 'zal oproepen', standing: 'roept op', reported: 'riep op' },
    commit: { planned: 'zal doen', standing: 'doet', reported: 'deed' },
    decide: { planned: 'zal besluiten', standing: 'besluit', reported: 'besloot' },
  },
  phases: { planned: 'aangekondigd', standing: 'staand', reported: 'teruggekoppeld' },
  /** How exact a number is, before it. */
  hedges: { exact: '', about: 'circa', at_least: 'minstens', at_most: 'hooguit' },
  roles: {
    achieved: 'bereikt',
    target: 'doel',
    contribution: 'bijdrage',
    cost: 'kosten',
    norm: 'norm',
    count: 'aantal',
  },
  references: {
    kamerstuk: 'Kamerstuk',
    motie: 'Motie',
    unsc_resolution: 'Resolutie van de VN-Veiligheidsraad',
    un_resolution: 'VN-resolutie',
    com: 'Document van de Europese Commissie',
    eu_document: 'EU-document',
    eu_act: 'EU-wetgeving',
    treaty: 'Verdrag',
    other: 'Overig',
  },
  actors: { country: 'land', organisation: 'organisatie', person: 'persoon', office: 'ambt' },
  /** Headings over the parts of a record. */
  parts: {
    participants: 'Deelnemers',
    figures: 'Cijfers',
    dates: 'Data',
    deadlines: 'Termijnen',
    references: 'Verwijzingen',
    actors: 'Actoren',
    topics: 'Onderwerpen',
    notices: 'Let op',
    elsewhere: 'Buiten de sessies',
    letter: 'De brief',
    record: 'Wat erin staat',
  },
  /** Names of the fields of the letter's head and of the meeting. */
  fields: {
    date: 'Datum',
    place: 'Plaats',
    dossier: 'Dossier',
    number: 'Nummer',
    subject: 'Onderwerp',
    addressee: 'Aan',
    sender: 'Afzender',
    onBehalfOf: 'Mede namens',
    meeting: 'Bijeenkomst',
    writtenAt: 'Geschreven te',
    start: 'Eerste dag',
    end: 'Laatste dag',
  },
  relations: { earlier: 'Eerder', later: 'Later', other: 'Ook genoemd' },
  /** What the reader may show or hide in the letter. */
  show: {
    legend: 'Toon',
    government: 'standpunten van Nederland',
    others: 'standpunten van anderen',
    figures: 'cijfers',
    dates: 'data',
    references: 'verwijzingen',
    participants: 'bijeenkomst en deelnemers',
    actors: 'actoren',
    topics: 'onderwerpen',
  },
  skip: 'Naar wat erin staat',
  letterOf: (date: string) => `Brief van ${date}`,
  theOffice: (office: string) => `de ${office}`,
  onBehalfOf: (offices: string) => `mede namens ${offices}`,
  dossierNumber: (dossier: string, number: string | undefined) =>
    number === undefined ? `Kamerstuk ${dossier}` : `Kamerstuk ${dossier}, nr. ${number}`,
  fundedFrom: (budget: string) => `uit ${budget}`,
  per: (unit: string) => `per ${unit}`,
  invited: 'uitgenodigd',
  negated: 'met ontkenning',
  and: 'en',
  /** `uiterlijk 31 december 2025` */
  by: (date: string) => `uiterlijk ${date}`,
  noStatements: 'Geen standpunten gevonden.',
};

/** Everything the interface says about a record, in one language. Quotations stay in the language of the letter. */
export type Messages = typeof nl;
