import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** Words that say nothing about what a sentence is about: function words, and the furniture of letters to parliament. */
const words = `
de het een en of maar want dus dat die dit deze er hier daar waar wie wat welke hoe wanneer als dan toch ook nog al reeds niet geen wel zeer heel erg meer meest minder veel weinig enkele enige alle elk ieder iedere
ander andere anders zelf zich zijn haar hun ons onze mijn uw ik wij we hij zij ze men u hen hem mij me je jullie
in op aan bij met voor van over na tijdens naast door tot te ten ter om uit onder tegen binnen buiten tussen zonder via per sinds vanaf wegens vanwege volgens conform inzake betreffende jegens omtrent namens ondanks
hierbij daarbij hierop daarop hiermee daarmee hiertoe daartoe hierover daarover hiervan daarvan hiervoor daarvoor hieraan daaraan hierin daarin waarbij waarop waarmee waartoe waarover waarvan waarvoor waaraan waarin waarbij daarom hierom daarnaast daarna vervolgens tevens verder voorts bovendien echter evenwel overigens immers namelijk
zoals alsook alsmede evenals zowel noch hetzij doordat omdat opdat zodat zodra terwijl indien mits tenzij hoewel ofschoon totdat nadat voordat aangezien gezien daarentegen eveneens wederom opnieuw andermaal nogmaals verder nadrukkelijk
word worden wordt werd werden geworden ben bent is was waren geweest heb hebt heeft had hadden gehad hebben zal zult zullen zou zouden kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden ga gaat gaan ging gingen gegaan blijf blijft blijven bleef bleven gebleven
doe doet doen deed deden gedaan laat laten liet lieten gelaten kom komt komen kwam kwamen gekomen maak maakt maken maakte maakten gemaakt geef geeft geven gaf gaven gegeven neem neemt nemen nam namen genomen breng brengt brengen bracht brachten gebracht stel stelt stellen stelde stelden gesteld zie ziet zien zag zagen gezien vind vindt vinden vond vonden gevonden houd houdt houden hield hielden gehouden sta staat staan stond stonden gestaan
nederland nederlands kabinet regering minister bewindspersoon staatssecretaris kamer brief raad bijeenkomst vergadering sessie werksessie verslag agenda lidstaat lidstaten bondgenoot bondgenoten land landen delegatie inzet standpunt positie punt kader zin wijze manier orde sprake geval voorstel mede sub lid
zo dus thans nu momenteel inmiddels recent recentelijk onlangs binnenkort spoedig jongstleden jl aanstaande as komend afgelopen vorig volgend heden vandaag straks eerst eerste laatste verdere nader nadere belangrijk belangrijke belang
hier onder meer waaronder o.a. m.n. met name vooral bijzonder bijvoorbeeld circa ongeveer ruim bijna
`;

/** Lexemes that carry no subject matter. */
export const commonLexemes: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .map((word) => stem(fold(word))),
);
