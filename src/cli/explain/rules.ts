import type { Translated } from '../../publish/messages/messages.ts';

/** What each rule that leads to a statement says, by the name under which the record gives it. */
const ruleTexts: Readonly<Record<string, Translated>> = {
  trigger: {
    nl: 'een werkwoord of uitdrukking uit het lexicon waarmee iemand een standpunt inneemt',
    en: 'a verb or phrase of the lexicon by which someone takes a position',
  },
  impersonal: {
    nl: 'een onpersoonlijk oordeel (“het is van belang dat”): de schrijver van de brief spreekt',
    en: 'an impersonal judgement (“it is important that”): the author of the letter speaks',
  },
  'holder-in-phrase': {
    nl: 'een bepaling noemt de houder (“wat Nederland betreft”)',
    en: 'a phrase names the holder (“as far as the Netherlands is concerned”)',
  },
  'noun-of-position': {
    nl: 'een zelfstandig naamwoord dat een standpunt is (“de inzet is”)',
    en: 'a noun that is a position (“the aim is”)',
  },
  'noun-of-stance': {
    nl: 'een zelfstandig naamwoord dat een houding noemt (“liet zijn onvrede blijken”, “vond bijval bij”)',
    en: 'a noun that names a stance (“showed his displeasure”, “met with approval of”)',
  },
  'adjective-of-stance': {
    nl: 'een bijvoeglijk naamwoord dat een houding noemt (“toonde zich ontvankelijk voor”)',
    en: 'an adjective that names a stance (“was receptive to”)',
  },
  'there-is': {
    nl: 'wat er in de bijeenkomst aan houdingen was (“er bestond brede steun voor”)',
    en: 'what stance there was in the meeting (“there was broad support for”)',
  },
  'reported-speech': { nl: '“aldus …”: wie het zei', en: '“so said …”: who said it' },
  'mood-phrase': {
    nl: '“tot spijt van …”: wat iemand ervan vindt',
    en: '“to the regret of …”: what someone feels about it',
  },
  'unlisted-speech': {
    nl: 'een werkwoord van zeggen of denken dat het lexicon niet heeft, met “dat”',
    en: 'a verb of saying or thinking that the lexicon does not have, with “that”',
  },
  'noun-of-act': {
    nl: 'een verzoek of aanbod als onderwerp (“het Nederlandse verzoek om …”)',
    en: 'a request or an offer as subject (“the Dutch request for …”)',
  },
  'without-verb': {
    nl: 'een punt zonder werkwoord onder een kopje (“Inzet Nederland”, “Duitsland:”)',
    en: 'an item without a verb under a label (“Inzet Nederland”, “Duitsland:”)',
  },
  passive: { nl: 'een lijdende zin', en: 'a passive' },
  'source-phrase': {
    nl: '“volgens …” met een oordeel erbij',
    en: '“according to …” with a judgement',
  },
  'at-the-request-of': {
    nl: '“op verzoek van …”: wie erom vroeg, riep op',
    en: '“at the request of …”: whoever asked for it called for it',
  },
  companion: {
    nl: 'wie een standpunt bijvalt (“daarin gesteund door …”)',
    en: 'who joins a position (“supported in this by …”)',
  },
  undertaking: { nl: 'iemand zal iets doen', en: 'someone will do something' },
  'to-parliament': { nl: 'een toezegging aan de Kamer', en: 'an undertaking to parliament' },
  'holder:prefield': { nl: 'de houder staat voor het werkwoord', en: 'the holder stands before the verb' },
  'holder:inversion': {
    nl: 'de houder staat achter het werkwoord',
    en: 'the holder stands behind the verb',
  },
  'holder:verb-final': {
    nl: 'de houder staat vooraan in een bijzin',
    en: 'the holder opens a subordinate clause',
  },
  'holder:inherited': {
    nl: 'de houder is die van de nevengeschikte zin ervoor',
    en: 'the holder is that of the coordinated clause before',
  },
  'holder:agent': { nl: 'de houder staat achter “door”', en: 'the holder follows “by”' },
  'holder:relative': {
    nl: 'de houder is het woord waar de betrekkelijke zin bij hoort',
    en: 'the holder is the word that the relative clause belongs to',
  },
  'holder:author': {
    nl: 'de schrijver van de brief is de houder',
    en: 'the author of the letter is the holder',
  },
  'holder:meeting': { nl: 'de bijeenkomst is de houder', en: 'the meeting is the holder' },
  'holder:phrase': { nl: 'een bepaling noemt de houder', en: 'a phrase names the holder' },
  'holder:none': { nl: 'de zin noemt geen onderwerp', en: 'the clause names no subject' },
  pronoun: {
    nl: 'een voornaamwoord: de houder is wie het laatst genoemd is en past',
    en: 'a pronoun: the holder is whoever was named last and fits',
  },
  'fronted-content': { nl: 'de inhoud staat vooraan', en: 'the content stands in front' },
  'trailing-remark-outside': {
    nl: 'een opmerking aan het eind telt niet mee',
    en: 'a remark at the end is left out',
  },
  'content-decides': {
    nl: 'de inhoud bepaalt wat voor standpunt het is',
    en: 'the content decides the stance',
  },
  'of-a-body': {
    nl: 'een orgaan als houder geeft het werkwoord een andere betekenis',
    en: 'a body as holder gives the verb another meaning',
  },
  'backs-somebody': {
    nl: 'steun aan iemand is een toezegging, steun aan een tekst een mening',
    en: 'support for somebody is an undertaking, support for a text an opinion',
  },
  'wants-others-to': { nl: 'wil dat anderen iets doen: een oproep', en: 'wants others to act: a call' },
  wanted: { nl: 'wil besluiten: een toezegging', en: 'wants to decide: an undertaking' },
  negation: { nl: 'een ontkenning keert het standpunt om', en: 'a negation turns the stance around' },
  remains: { nl: '“blijft”: het standpunt stond al', en: '“remains”: the position stood already' },
  strives: {
    nl: '“streeft naar”: ook met een datum een doorlopend streven',
    en: '“strives for”: ongoing, whatever its date',
  },
  intends: { nl: '“is voornemens”: aangekondigd', en: '“intends to”: announced' },
  gapped: {
    nl: 'deelt het werkwoord met wat ervoor staat',
    en: 'shares its verb with what stands before it',
  },
  due: { nl: 'een voorstel met een datum: een toezegging', en: 'a proposal with a date: an undertaking' },
  inserted: { nl: 'een ingevoegde zin', en: 'an inserted clause' },
  'clause:main': { nl: 'een hoofdzin', en: 'a main clause' },
  'clause:conjunct': {
    nl: 'een tweede gezegde onder hetzelfde hulpwerkwoord',
    en: 'a second predicate under the same auxiliary',
  },
  'clause:subordinate': { nl: 'een bijzin', en: 'a subordinate clause' },
  'holder:lead-in': {
    nl: 'de houder staat in de zin of het kopje erboven',
    en: 'the holder is in the sentence or heading above it',
  },
  'pronoun-unresolved': {
    nl: 'een voornaamwoord waarvan niet duidelijk is wie het bedoelt',
    en: 'a pronoun of which it is not clear whom it means',
  },
  'name-or-thing': {
    nl: 'een naam die ook van een zaak kan zijn',
    en: 'a name that may be of a thing',
  },
  'fixed-words': { nl: 'met vaste woorden erbij', en: 'with fixed words' },
  particle: { nl: 'een scheidbaar werkwoord', en: 'a separable verb' },
  rival: {
    nl: 'een andere lezing van hetzelfde werkwoord past bijna even goed',
    en: 'another reading of the same verb fits nearly as well',
  },
};

/** What a rule says; of a frame of the lexicon and of a kind of content the name itself tells which. */
export function ruleText(rule: string, language: 'nl' | 'en'): string {
  const [kind, name] = [rule.slice(0, rule.indexOf(':')), rule.slice(rule.indexOf(':') + 1)];
  if (kind === 'frame') return language === 'nl' ? `het lexicon: ${name}` : `the lexicon: ${name}`;
  if (kind === 'content')
    return language === 'nl' ? `de inhoud is gevonden als: ${name}` : `the content was found as: ${name}`;
  return ruleTexts[rule]?.[language] ?? '';
}
