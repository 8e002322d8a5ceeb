import type { NuanceGrammar } from '../../comparison.ts';

/*
 * Turns that limit a position, one a line: "*" is any ending, "_" any one word, and after "|" stands the word before which it
 * is none ("niet alleen" limits nothing). Data.
 */
const turns: Record<keyof NuanceGrammar['limits'], string> = {
  condition: `
mits
indien
zolang
tenzij
wanneer
op voorwaarde*
op de voorwaarde*
op die voorwaarde*
onder voorwaarde*
onder de voorwaarde*
onder die voorwaarde*
onder voorbehoud
`,
  concession: `
uiteindelijk
flexibel
flexibiliteit
compromis
alsnog
inmiddels
toch
tegemoet*
bijgesteld
bijstelling
afgezwakt*
mee leven
mee _ leven
ermee leven
ermee _ leven
daarmee leven
daarmee _ leven
hiermee leven
hiermee _ leven
kan leven
kan _ leven
kon leven
kon _ leven
kunnen leven
kunnen _ leven
te leven
schikken
geschikt naar
neergelegd
neerleggen
berust*
aanvaard
aanvaarde
aanvaardbaar
verenigen
waarnemer
erkende
bereid
begrip
denkbaar
bespreekbaar
verdedigbaar
haalbaar
in beraad
niet uitsluit*
niet uitgesloten
onthouden
onthield*
tegenzin
terughoudend*
gereserveerd*
voorbehoud
middenweg
liever
losgelaten
loslaten
toegegeven
afzien
afgezien
zag af
zag _ af
aangehouden
vervangen
ingetrokken
zij het
in plaats van
op termijn
`,
  restriction: `
alleen | niet
slechts
pas | te
uitsluitend
enkel
louter
hooguit
maximaal
ten minste
beperkt
beperkte
afgeslankt*
gedeeltelijk
ten dele
deels
deel van
delen van
gedeelte van
samenvatting
voorzover
zover
vooral
grootste
minder dan
minder _ dan
later dan
lager dan
korter dan
kleiner dan
anders dan
vaak dan
hoger dan
langer dan
eerder dan
meer dan
meer _ dan
dan voorzien
dan gewenst
dan verzocht
dan beoogd
dan voorgesteld
dan gehoopt
later
uitgesteld
uitstel
achterwege
ontbr*
waar het gaat om
`,
  softening: `
onderzoek
onderzoeken
onderzoekt
onderzocht
verkennen
verkend
verkenning
bestuderen
studie
bezien
beziet
bekijken
overwegen
overweging
nadenken
inventariseren
afwegen
beraden
toetsen
proefneming
pilot
meedenken
van gedachten te wisselen
`,
};

/** Dutch. */
export const limits: NuanceGrammar['limits'] = {
  condition: anyOf(turns.condition),
  concession: anyOf(turns.concession),
  restriction: anyOf(turns.restriction),
  softening: anyOf(turns.softening),
};

function anyOf(list: string): RegExp {
  // The longest first, since the first that fits is taken.
  const lines = list.trim().split('\n');
  const patterns = lines.toSorted((a, b) => b.length - a.length).map(patternOf);
  return new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'giu');
}

function patternOf(line: string): string {
  const [turn, notAfter] = line.split(' | ') as [string, string?];
  const words = turn
    .split(' ')
    .map((word) => (word === '_' ? '\\S+' : word.replace('*', '\\p{L}*')))
    .join('\\s+');
  return notAfter ? `(?<!${notAfter}\\s)${words}` : words;
}
