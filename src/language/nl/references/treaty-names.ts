/**
 * Treaties, charters and other founding documents that are known by a name of their own; facts of international law.
 * One name a line as it is matched: lower case, tokens parted by blanks.
 */
const names = `
weens document
document van wenen
document van kopenhagen
open skies
new start
klimaatakkoord van parijs
parijsakkoord
parijs-akkoord
akkoord van parijs
kyotoprotocol
nagoya-protocol
montrealprotocol
non-proliferatieverdrag
nonproliferatieverdrag
nucleair non-proliferatieverdrag
kernstopverdrag
kernwapenverbodsverdrag
chemischewapensverdrag
chemischewapenverdrag
chemisch wapenverdrag
chemisch wapensverdrag
chemische wapensverdrag
biologischewapensverdrag
biologisch wapenverdrag
biologische wapensverdrag
biologische en toxinewapensverdrag
wapenhandelsverdrag
clustermunitieverdrag
landmijnenverdrag
antipersoonsmijnenverdrag
genocideverdrag
vluchtelingenverdrag
antifolterverdrag
anti-folterverdrag
kinderrechtenverdrag
vrouwenverdrag
zeerechtverdrag
klimaatverdrag
biodiversiteitsverdrag
oceaanverdrag
pandemieverdrag
energiehandvest
energiehandvestverdrag
ruimteverdrag
ruimtevaartverdrag
antarcticaverdrag
cybercrimeverdrag
datacybercrimeverdrag
schengenakkoord
schengenakkoorden
schengenverdrag
goede vrijdagakkoord
goedevrijdagakkoord
goede vrijdagakkoorden
abrahamakkoorden
abraham-akkoorden
minsk-akkoorden
minskakkoorden
daytonakkoord
daytonakkoorden
dayton-akkoorden
oslo-akkoorden
osloakkoorden
handvest van de grondrechten van de europese unie
handvest van de grondrechten van de eu
handvest van de grondrechten
handvest van de verenigde naties
handvest van de vn
europees sociaal handvest
universele verklaring van de rechten van de mens
geneefse conventies
geneefse conventie
conventies van genève
conventie van genève
verdragen van genève
noord-atlantisch verdrag
noord-atlantische verdrag
budapest memorandum
boedapestmemorandum
memorandum van boedapest
slotakte van helsinki
helsinki slotakte
nato-rusland stichtingsakte
navo-rusland stichtingsakte
statuut van rome
rome-statuut
terugtrekkingsakkoord
noord-ierland-protocol
protocol ierland/noord-ierland
protocol inzake ierland en noord-ierland
verdrag betreffende de werking van de europese unie
verdrag betreffende de europese unie
verdrag inzake de rechten van het kind
verdrag inzake de rechten van personen met een handicap
verdrag van de raad van europa inzake het voorkomen en bestrijden van geweld tegen vrouwen en huiselijk geweld
europees verdrag voor de rechten van de mens
europees verdrag tot bescherming van de rechten van de mens
europees verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden
handels- en samenwerkingsovereenkomst
belfast agreement
windsor framework
internationale gezondheidsregeling
verdrag ter voorkoming van genocide
`;

/** Abbreviations that stand for a treaty, in capitals as printed. */
export const treatyAbbreviations = new Set(
  (
    'EVRM VEU VWEU UNCLOS UNFCCC UNCAC CTBT TPNW IVBPR IVESCR UVRM CEDAW ICESCR ICCPR CSE-verdrag CETA UNCRC ' +
    'IVRK NPV ESH'
  ).split(' '),
);

/** Names by their first word, the longest first. */
export const treatyNames = new Map<string, string[][]>();
for (const line of names.trim().split('\n')) {
  const parts = line.split(/ |(?=\/)|(?<=\/)|(?<=handels)(?=- )/);
  treatyNames.set(parts[0]!, [...(treatyNames.get(parts[0]!) ?? []), parts]);
}
for (const list of treatyNames.values()) list.sort((a, b) => b.length - a.length);
