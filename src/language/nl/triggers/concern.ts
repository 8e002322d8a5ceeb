/** Verbs by which a holder worries, doubts, regrets or warns. Data; docs/lexicon.md tells the notation. */
export const concern = `
twijfelen | aan of over | Nederland twijfelt aan de haalbaarheid van de planning.
zich af+vragen | of wh | Nederland vraagt zich af of de dekking toereikend is.
betreuren | object dat | Nederland betreurt het uitblijven van een besluit.
spijten | object dat | Het spijt het kabinet dat de tekst is afgezwakt. | holderIn=object
waarschuwen | voor dat tegen om-te object | De minister waarschuwde voor een tekort aan personeel.
vrezen | object dat voor | Nederland vreest een verlies van vertrouwen.
duchten | object dat | Het kabinet ducht een verlies van vertrouwen.
zich storen/ergeren | aan | Nederland stoort zich aan de gebrekkige vertalingen.
klagen | over dat | De lidstaten klaagden over de late toezending van stukken.
zich beklagen | over | Nederland beklaagde zich over de late toezending.
verontrusten/bevreemden/verbazen/verbijsteren/schokken/teleur+stellen | object dat subject | Het bevreemdt het kabinet dat de cijfers ontbreken. | holderIn=object
bekritiseren | object dat | De minister bekritiseerde de eenzijdige aanpak.
tegen+vallen | subject dat | De uitkomst valt het kabinet tegen. | holderIn=object
zich bekommeren | om over | Nederland bekommert zich om het lot van de vluchtelingen.
wantrouwen | object | Nederland wantrouwt de motieven van de staat.
zich verontschuldigen | voor | De minister verontschuldigde zich voor de vertraging.
kapittelen | object | De voorzitter kapittelde de achterblijvers.
zich verbazen | over dat | Nederland verbaast zich over de late toezending.
missen | object | Nederland mist een onderbouwing van de kosten.
mopperen | over | De lidstaten mopperden over de late toezending.
verwonderen | object dat | Het verwondert het kabinet dat de cijfers ontbreken. | holderIn=object
morren | over | De lidstaten morden over de late toezending.
steken | dat | Het steekt het kabinet dat de cijfers ontbreken. | holderIn=object
bejammeren | object dat | Nederland bejammert het uitstel van de zitting.
schrikken | van | Nederland schrok van de omvang van de tekorten.
piekeren/tobben | over met | Het kabinet piekert over de dekking van het fonds.
worstelen | met | De lidstaat worstelt met de nieuwe indeling.
lamenteren/jammeren/sakkeren/foeteren | over op | De lidstaten foeterden op de late toezending.
sneren/schamperen | naar over | De lidstaat sneerde naar de rapporteur.
vitten | op | De lidstaat vitte op de rapporteur.
wanhopen | aan | Het kabinet wanhoopt aan een spoedig akkoord.
alarmeren | object | De uitkomst alarmeert het kabinet. | holderIn=object
zich schamen | voor over | De minister schaamt zich voor de vertraging.
huiveren | bij voor | De lidstaat huivert bij de nieuwe bevoegdheid.
af+geven | op | De lidstaat gaf af op de late toezending.
treuren/rouwen | om over | Nederland treurt om de slachtoffers.
bezig+houden | subject dat | De vertraging houdt het kabinet bezig. | holderIn=object
reclameren | over bij | De lidstaat reclameerde over de late toezending.
fulmineren | over | De gezant fulmineerde over de schepen.
storen | subject dat | Het stoort het kabinet dat de samenwerking stilligt. | holderIn=object impersonal
aarzelen | over | Portugal aarzelt over een nieuw mandaat.
beschuldigen/betichten | van | De lidstaat beschuldigde de reder van woordbreuk.
verwijten | object dat te | De minister verweet de fabrikant een gebrek aan openheid.
teleur+stemmen | subject dat | Het besluit stemde het kabinet teleur. | holderIn=object impersonal
`;
