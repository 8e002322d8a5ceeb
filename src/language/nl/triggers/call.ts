/** Verbs by which a holder asks others to do something. Data; docs/lexicon.md tells the notation. */
export const call = `
op+roepen | tot om-te te dat object | Nederland roept de partijen op tot terughoudendheid.
appelleren | aan | De minister appelleerde aan de verantwoordelijkheid van de grote economieën.
aan+dringen | op bij | Nederland dringt aan op een spoedige evaluatie.
aan+sporen | tot om-te te object | Nederland spoort de Commissie aan tot meer vaart.
aan+moedigen | object om-te te tot dat | Het kabinet moedigt de sector aan om vrijwillig mee te doen.
aan+zetten | tot om-te | Nederland zet de banken aan tot meer openheid.
stimuleren | object om-te te tot dat | Nederland stimuleert lidstaten om gegevens te delen.
pleiten | voor dat | Nederland pleit voor een langere overgangstermijn.
bepleiten | object dat te om-te | De minister bepleitte een onafhankelijk toezicht.
verzoeken | object om te om-te dat | Nederland verzocht de Commissie om een effectbeoordeling.
vragen | om dat om-te te naar of wh | Nederland vraagt de Commissie om een tijdpad.
vragen | object | Nederland vroeg de Commissie een tijdpad te schetsen.
eisen | object dat te | Nederland eist dat de gegijzelden worden vrijgelaten.
op+eisen | object | Nederland eist de geroofde kunstwerken op.
vorderen | object dat | Het kabinet vordert dat de bouw wordt stilgelegd.
verlangen | object dat van te | Nederland verlangt dat de afspraken op papier komen.
vergen | object dat van | Nederland vergt van de partners volledige openheid.
wensen | dat object | Nederland wenst dat de uitzondering vervalt.
willen | dat | Nederland wil dat de gegevens openbaar worden.
willen zien | object | Nederland wil meer ambitie van de grote uitstoters zien.
voor+stellen | object te om-te dat | Nederland stelde voor de bijeenkomst te verplaatsen.
suggereren | object dat te om-te | De minister suggereerde een werkgroep in te stellen.
opperen | object dat te | Nederland opperde de heffing geleidelijk in te voeren.
aan+bevelen | object dat te om-te | Het kabinet beval aan de proef te verlengen.
adviseren | object om-te te dat | Nederland adviseerde het secretariaat de cijfers te herzien.
aan+raden | object om-te te dat | Nederland raadde aan het onderzoek af te wachten.
manen | tot om-te te object | De minister maande de partijen tot kalmte.
aan+manen | tot om-te te object | De minister maande de lidstaten aan tot spoed.
vermanen | object om-te te | De Raad vermaande de lidstaten hun cijfers op tijd in te dienen.
sommeren | object om-te te tot | Nederland sommeerde de staat de bezetting te staken.
gelasten | object dat te om-te | Het Hof gelastte de staat de bouw te staken.
bevelen | object dat te om-te | Het Hof beval de regering de bewakers terug te trekken.
op+dragen | object dat te om-te aan | De Raad droeg de Commissie op een plan te maken.
mandateren | object om-te te | De Raad mandateerde de Commissie om te onderhandelen.
uit+nodigen | om-te te tot | Nederland nodigt de Commissie uit om met een routekaart te komen.
uit+nodigen | voor | Nederland heeft de kuststaten uitgenodigd voor een conferentie. | governmentOnly
aan+roepen | object om-te | De staten riepen het Hof aan om de schade vast te stellen.
smeken | om te | De gezant smeekte om hulp.
bidden | om | De gezant bad om vrede.
nopen | object om-te te tot | Nederland wil de fabrikanten nopen tot schonere motoren.
dringen | op | Nederland drong bij de voorzitter op uitstel.
bewegen | tot om-te | Nederland wil de producenten bewegen tot minder verpakkingen.
over+halen | tot om-te | Nederland wil de twijfelende landen overhalen tot deelname.
uit+dagen | object om-te te tot | De minister daagde de sector uit om sneller te verduurzamen.
aan+spreken | op | Nederland spreekt de autoriteiten aan op de mensenrechten.
insisteren | op dat | De lidstaat insisteerde op een schriftelijke vastlegging.
instrueren | object om-te te dat | De minister instrueerde de delegatie om te wachten.
gebieden | object dat te | Het Hof gebood de staat de kap te staken.
aan+sturen | op | Nederland stuurt aan op een vroege stemming.
aan+schrijven | object om-te te over | De minister schreef de fabrikanten aan om de prijzen te verlagen.
aan+vragen | object | De lidstaat vroeg een uitzondering aan.
op+vragen | object | Nederland vroeg de onderliggende cijfers op.
terug+vorderen | object | De Commissie vordert de subsidie terug.
lobbyen | voor bij | Nederland lobbyt voor de komst van het agentschap.
prikkelen | object om-te te tot | Nederland wil de sector prikkelen om te vernieuwen.
overtuigen | van | De minister wil zijn collega's overtuigen van de noodzaak.
bedingen | object dat | Nederland bedong dat de uitzondering blijft.
af+dwingen | object dat | Nederland wil een evaluatie afdwingen.
bespoedigen | object | Nederland wil de behandeling bespoedigen.
op+wekken | tot om-te object | De minister wekte de lidstaten op tot spoed.
willen | object | Nederland wil bindende afspraken.
willen weten | of wh dat object | Nederland wil weten of de sluis open blijft.
ontbieden | object | De minister ontbood de ambassadeur.
porren | om-te tot voor | De minister wil de sector porren tot meer vaart.
opteren | voor | De lidstaat opteerde voor een snellere uitfasering.
mee+geven | om-te te | Nederland gaf de Commissie mee om de lasten voor kleine bedrijven te beperken.
roepen/schreeuwen | om naar | De lidstaat riep om extra middelen.
informeren | naar | De minister zal bij de Commissie informeren naar het tijdpad.
polsen/sonderen | over of object | De minister polste de collega's over een extra zitting.
aan+vuren/op+jutten/op+zwepen | object om-te tot | De voorzitter vuurde de lidstaten aan om sneller te leveren.
aan+kloppen | bij om | De lidstaat klopte bij de Commissie aan om steun.
soebatten/bedelen/hengelen | om naar | De lidstaat soebatte om uitstel.
dwingen/noodzaken | tot om-te | Nederland wil de fabrikanten dwingen tot openheid.
bezweren | om-te te | De minister bezwoer de partijen om te blijven praten.
interpelleren | object over | De leden interpelleerden de Commissie over de vertraging.
na+vragen | of wh object | De minister zal navragen of de norm geldt.
bevragen/ondervragen | over | De lidstaat bevroeg de Commissie over de dekking.
zich wenden | tot met | De lidstaat wendde zich tot de Commissie met een verzoek.
overreden | object om-te tot | De minister wil de fabrikant overreden om te blijven.
claimen | object | De lidstaat claimt twee zetels in de raad.
willen horen/vernemen | of wh van | Nederland wil horen of de sluis open blijft.
`;
