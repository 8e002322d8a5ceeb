/** International and European organisations: identifier | names, the first canonical. Abbreviations match in their own case only. */
export const organisations = `
un|Verenigde Naties,VN,UN
unsc|VN-Veiligheidsraad,Veiligheidsraad,VNVR,UNSC
unga|Algemene Vergadering van de Verenigde Naties,Algemene Vergadering van de VN,AVVN,UNGA
unhrc|VN-Mensenrechtenraad,Mensenrechtenraad
unhcr|UNHCR,VN-vluchtelingenorganisatie
unrwa|UNRWA
unicef|UNICEF
unesco|UNESCO
undp|UNDP
unep|UNEP
unfpa|UNFPA
un-women|UN Women
ocha|OCHA,UNOCHA
ohchr|OHCHR
wfp|Wereldvoedselprogramma,WFP
who|Wereldgezondheidsorganisatie,WHO
fao|FAO,Wereldvoedselorganisatie
ilo|Internationale Arbeidsorganisatie,ILO
iom|Internationale Organisatie voor Migratie,IOM
imo|Internationale Maritieme Organisatie,IMO
icao|ICAO
iaea|Internationaal Atoomenergieagentschap,IAEA
opcw|Organisatie voor het Verbod op Chemische Wapens,OPCW
unfccc|UNFCCC
ipcc|IPCC
unifil|UNIFIL
icj|Internationaal Gerechtshof,ICJ
icc|Internationaal Strafhof,ICC
world-bank|Wereldbank
imf|Internationaal Monetair Fonds,IMF
wto|Wereldhandelsorganisatie,WTO
oecd|OESO,OECD
g7|G7
g20|G20
interpol|Interpol
icrc|Internationale Comité van het Rode Kruis,Internationaal Comité van het Rode Kruis,ICRC
nato|NAVO,NATO,Noord-Atlantische Verdragsorganisatie
nac|Noord-Atlantische Raad
osce|OVSE,OVSE-landen,Organisatie voor Veiligheid en Samenwerking in Europa,OSCE
odihr|ODIHR
council-of-europe|Raad van Europa,RvE
echr-court|Europees Hof voor de Rechten van de Mens,EHRM
venice-commission|Venetië-Commissie,Venetiëcommissie,Commissie van Venetië
eu|Europese Unie,EU
european-council|Europese Raad
eu-council|Raad van de Europese Unie,Raad van de EU
european-commission|Europese Commissie
european-parliament|Europees Parlement,EP
eu-court|Hof van Justitie van de Europese Unie,Europees Hof van Justitie,Hof van Justitie,EU-Hof
eca|Europese Rekenkamer
eeas|Europese Dienst voor Extern Optreden,EDEO,EEAS
ecb|Europese Centrale Bank,ECB
eib|Europese Investeringsbank,EIB
ebrd|EBRD,Europese Bank voor Wederopbouw en Ontwikkeling
esm|Europees Stabiliteitsmechanisme,ESM
eurogroup|Eurogroep
eda|Europees Defensieagentschap,EDA
frontex|Frontex
europol|Europol
eurojust|Eurojust
eppo|Europees Openbaar Ministerie,EOM
euaa|EUAA,EASO
olaf|OLAF
enisa|ENISA
benelux|Benelux
visegrad|Visegrád-groep,Visegradgroep,V4
african-union|Afrikaanse Unie,AU
ecowas|ECOWAS
sadc|SADC
igad|IGAD
arab-league|Arabische Liga
gcc|Golfsamenwerkingsraad,GCC
asean|ASEAN
mercosur|Mercosur
celac|CELAC
brics|BRICS
opec|OPEC
acp|Organisatie van Afrikaanse, Caribische en Pacifische Staten,OACPS
oas|Organisatie van Amerikaanse Staten,OAS
adb|Aziatische Ontwikkelingsbank
afdb|Afrikaanse Ontwikkelingsbank
aiib|AIIB
sco|Shanghai Cooperation Organisation
csto|CSTO
hamas|Hamas
hezbollah|Hezbollah,Hizbollah
houthis|Houthi's,Houthi
taliban|Taliban
isis|Islamitische Staat,ISIS,ISIL
pa|Palestijnse Autoriteit
states-general|Staten-Generaal
tweede-kamer|Tweede Kamer
eerste-kamer|Eerste Kamer
`;

/** Organisations that a letter calls by a common noun with a capital and "de": "de Commissie". */
export const shortNames = new Map([
  ['Commissie', 'european-commission'],
  ['Raad', 'eu-council'],
  ['Unie', 'eu'],
]);
