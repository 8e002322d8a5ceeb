/** Closed classes of Dutch words that the analysis of clauses leans on, in lower case. Data. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open a noun phrase: articles, demonstratives, possessives, quantifiers. */
export const determiners = words(`
  de het een één geen deze die dit dat dergelijke zulke zo'n elke elk ieder iedere alle beide veel vele weinig enige enkele sommige
  verschillende diverse meerdere verscheidene talrijke tal mijn zijn haar hun ons onze uw diens wier welke welk`);

export const possessives = words('mijn zijn haar hun ons onze uw diens');

export const prepositions = words(`
  aan achter bij binnen boven buiten conform contra door dankzij gedurende in inclusief exclusief inzake jegens krachtens langs met
  middels na naar naast namens nabij om omstreeks omtrent onder ondanks ongeacht op over per qua rond rondom sedert sinds tegen tegenover
  ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor vóór voorbij wegens zonder behalve blijkens richting
  aangaande betreffende gelet gezien evenals t.a.v. m.b.t. o.b.v. i.v.m. t.b.v. n.a.v. t.o.v. o.l.v. i.s.m. d.m.v. a.d.h.v.`);

/** Pronouns that can only be the subject. */
export const subjectPronouns = words('ik wij we hij zij ze men');

/** Pronouns that stand between the finite verb and the subject of an inverted clause, or are an object. */
export const objectPronouns = words('mij me hem hen zich elkaar er u ons haar hun het dit');

/** Conjunctions that always open a verb-final clause. */
export const subordinators = words(`
  omdat aangezien zodat opdat hoewel alhoewel ofschoon terwijl indien tenzij mits zodra nadat voordat wanneer totdat doordat naarmate
  waarbij waarin waarmee waardoor waarvoor waarop waarover waaraan waaruit waarna waarvan waartoe waartegen waarnaar waarom waarlangs
  waarbinnen waartussen waarachter hetgeen`);

/** Words that open a verb-final clause only where a finite verb that it needs follows. */
export const maybeSubordinators = words(
  'dat die als dan zoals of hoe wat wie welke welk waar nu sinds zolang toen gelijk waaronder wiens voorzover',
);

/** Words that open an infinitive clause where "te" and an infinitive follow. */
export const infinitiveOpeners = words('om door zonder teneinde alvorens');

/** Words that join clauses and phrases on one level. */
export const coordinators = words('en maar doch of want alsmede alsook');

/** Adverbs: they stand outside noun phrases. */
export const adverbs = words(`
  ook tevens daarnaast verder voorts bovendien eveneens echter evenwel niettemin desondanks daarentegen namelijk immers dan wel niet nog reeds al
  inmiddels thans momenteel nu toen hier daar er zo dus derhalve daarom hierom hierdoor daardoor hierbij daarbij hierin daarin hierop daarop
  hiervoor daarvoor hiermee daarmee hiertoe daartoe hierover daarover hieraan daaraan hiervan daarvan hiertegen daartegen daarna hierna
  vervolgens tenslotte uiteindelijk tegelijk tegelijkertijd gezamenlijk samen wederom opnieuw nogmaals andermaal altijd steeds vaak soms
  nooit ooit meermaals herhaaldelijk eerder later straks binnenkort recent recentelijk onlangs gisteren vandaag morgen eens unaniem overigens
  voornamelijk vooral mede zeer erg heel nadrukkelijk uitdrukkelijk expliciet duidelijk krachtig scherp stevig zeker wellicht mogelijk
  misschien waarschijnlijk vermoedelijk vooralsnog voorlopig vooreerst allereerst eerst actief volledig geheel onverkort onverminderd slechts
  alleen juist hooguit liefst graag gaarne evenmin noch desalniettemin anderzijds enerzijds kortom concreet aldus vandaar intussen
  ondertussen ditmaal desgevraagd tussentijds jaarlijks voortaan doorgaans formeel principieel inhoudelijk destijds daarenboven althans weliswaar
  daartussen daaromtrent hieromtrent hieruit daaruit ermee erop erover eraan ervan ervoor erin ertoe erbij erom ertegen eruit ernaar zodoende
  specifiek breed ruimschoots nadien voordien sindsdien zojuist zelfs toch bijvoorbeeld zodanig desnoods daarop tezamen enigszins grotendeels
  nagenoeg vrijwel nauwelijks helaas uiteraard natuurlijk inderdaad vanzelfsprekend bovenal zelf
  zijnerzijds harerzijds hunnerzijds onzerzijds mijnerzijds ronduit volmondig resoluut nimmer allengs gaandeweg alsnog alom weldra spoedig
  onmiddellijk schriftelijk mondeling persoonlijk bijgevolg dientengevolge welbeschouwd elders`);

/** Nouns of time that stand at the head of an adverbial without preposition: "vorig jaar", "deze week". */
export const timeNouns = words(`
  jaar jaren maand maanden week weken dag dagen keer maal ochtend middag avond vrijdagochtend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  kwartaal zomer winter voorjaar najaar uur moment tijd periode`);

export const weekdayPrefix = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?$/;
