/** Frames by which a holder asks others to do something. Data; docs/lexicon.md tells the notation. */
export const call = `
op+roepen | tot om-te te dat object | Nederland roept de partijen op tot terughoudendheid.
oproep doen | tot om-te aan dat | De minister deed een oproep tot een tijdelijke pauze in de gevechten.
beroep doen | op om-te | Nederland deed een beroep op de oliestaten om meer te leveren.
appel/appèl doen | op aan om-te | De minister deed een appel op alle fabrikanten.
appelleren | aan | De minister appelleerde aan de verantwoordelijkheid van de grote economieën.
aan+dringen | op bij | Nederland dringt aan op een spoedige evaluatie.
aan+sporen | tot om-te te object | Nederland spoort de Commissie aan tot meer vaart.
aan+moedigen | object om-te te tot dat | Het kabinet moedigt de sector aan om vrijwillig mee te doen.
aan+zetten | tot om-te | Nederland zet de banken aan tot meer openheid.
stimuleren | object om-te te tot dat | Nederland stimuleert lidstaten om gegevens te delen.
pleiten | voor dat | Nederland pleit voor een langere overgangstermijn.
bepleiten | object dat te om-te | De minister bepleitte een onafhankelijk toezicht.
pleidooi houden/voeren | voor | De minister hield een pleidooi voor eenvoudiger formulieren.
lans breken | voor | Nederland brak een lans voor de belangen van kleine havens.
verzoeken | object om te om-te dat | Nederland verzocht de Commissie om een effectbeoordeling.
verzoek doen/richten/in+dienen/neer+leggen | om tot aan om-te | De minister deed het verzoek om de stukken eerder te sturen.
vragen | om dat om-te te naar of wh | Nederland vraagt de Commissie om een tijdpad.
vragen | object | Nederland vroeg de Commissie een tijdpad te schetsen.
eisen | object dat te | Nederland eist dat de gegijzelden worden vrijgelaten.
op+eisen | object | Nederland eist de geroofde kunstwerken op.
eis stellen | dat aan | De minister stelde de eis dat de rekening openbaar wordt.
vorderen | object dat | Het kabinet vordert dat de bouw wordt stilgelegd.
verlangen | object dat van te | Nederland verlangt dat de afspraken op papier komen.
vergen | object dat van | Nederland vergt van de partners volledige openheid.
wensen | dat object | Nederland wenst dat de uitzondering vervalt.
willen | dat | Nederland wil dat de gegevens openbaar worden.
willen zien | object | Nederland wil meer ambitie van de grote uitstoters zien.
graag zien | dat object | Nederland ziet graag dat de termijn wordt verlengd.
gaarne zien | dat object | Het kabinet ziet gaarne dat het verslag wordt gepubliceerd.
liever zien | dat object | Nederland ziet liever dat de norm later ingaat.
voor+stellen | object te om-te dat | Nederland stelde voor de bijeenkomst te verplaatsen.
voorstel doen/in+dienen/in+brengen/lanceren | voor om-te te tot | Nederland deed een voorstel voor een gezamenlijk register.
suggereren | object dat te om-te | De minister suggereerde een werkgroep in te stellen.
suggestie doen | om-te te dat voor | De minister deed de suggestie om de tekst te splitsen.
opperen | object dat te | Nederland opperde de heffing geleidelijk in te voeren.
in_overweging geven | object dat te om-te | De minister gaf de Raad in overweging de zaak aan te houden.
aan+bevelen | object dat te om-te | Het kabinet beval aan de proef te verlengen.
aanbeveling doen | om-te te dat voor | De minister deed de aanbeveling om eerst de kosten te ramen.
adviseren | object om-te te dat | Nederland adviseerde het secretariaat de cijfers te herzien.
aan+raden | object om-te te dat | Nederland raadde aan het onderzoek af te wachten.
manen | tot om-te te object | De minister maande de partijen tot kalmte.
aan+manen | tot om-te te object | De minister maande de lidstaten aan tot spoed.
vermanen | object om-te te | De Raad vermaande de lidstaten hun cijfers op tijd in te dienen.
op_het_hart drukken | object dat te om-te | De minister drukte zijn ambtgenoot op het hart de hulpkonvooien door te laten.
op_het_hart binden | object dat te | De minister bond de gezant op het hart dat de tijd dringt.
sommeren | object om-te te tot | Nederland sommeerde de staat de bezetting te staken.
gelasten | object dat te om-te | Het Hof gelastte de staat de bouw te staken.
bevelen | object dat te om-te | Het Hof beval de regering de bewakers terug te trekken.
op+dragen | object dat te om-te aan | De Raad droeg de Commissie op een plan te maken.
opdracht geven/verlenen/verstrekken | om-te te tot aan | De Raad gaf de Commissie opdracht tot een verkenning.
mandateren | object om-te te | De Raad mandateerde de Commissie om te onderhandelen.
uit+nodigen | om-te te tot | Nederland nodigt de Commissie uit om met een routekaart te komen.
aan+roepen | object om-te | De staten riepen het Hof aan om de schade vast te stellen.
smeken | om te | De gezant smeekte om hulp.
bidden | om | De gezant bad om vrede.
aan_de_bel trekken | bij over dat | De minister trok bij de Commissie aan de bel over de vertraging.
aan_het_hart leggen | object | De minister legde de collega's de opvang van kinderen aan het hart.
nopen | object om-te te tot | Nederland wil de fabrikanten nopen tot schonere motoren.
dringen | op | Nederland drong bij de voorzitter op uitstel.
bewegen | tot om-te | Nederland wil de producenten bewegen tot minder verpakkingen.
over+halen | tot om-te | Nederland wil de twijfelende landen overhalen tot deelname.
uit+dagen | object om-te te tot | De minister daagde de sector uit om sneller te verduurzamen.
aan+spreken | op | Nederland spreekt de autoriteiten aan op de mensenrechten.
ter_verantwoording roepen | object | Nederland wil de daders ter verantwoording roepen.
druk uit+oefenen/zetten/op+voeren | op om-te | Nederland oefent druk uit op de regering om de kandidaten vrij te laten. | governmentOnly
onder_druk zetten | object om-te | Nederland zet de leveranciers onder druk om de prijzen te verlagen. | governmentOnly
druk houden | op | Nederland houdt druk op de partijen om te blijven praten. | governmentOnly
in_gebreke stellen | object | De Commissie stelde de lidstaat in gebreke.
behoefte hebben | aan | Nederland heeft behoefte aan duidelijkheid over de financiering. | negated=oppose
prijs stellen | op | Nederland stelt prijs op een schriftelijke reactie van de Commissie.
om_opheldering/om_verduidelijking/om_toelichting vragen/verzoeken | over | Nederland vroeg om opheldering over de verdeelsleutel.
opheldering/verduidelijking/toelichting vragen/eisen | over van | Nederland vroeg opheldering over de verdeelsleutel.
inzage/garanties/waarborgen/toezeggingen vragen/eisen | van over dat voor | Nederland vraagt garanties van de beheerder dat de gegevens veilig zijn.
voorwaarde stellen | dat | Nederland stelt als voorwaarde dat de kosten gelijk blijven.
als_voorwaarde/als_eis stellen | dat object | Nederland stelt als eis dat de kosten gelijk blijven.
wens/verzoek/oproep/voorstel/vraag/eis zijn/luiden | dat te om-te direct object | De wens van Nederland is dat de grens weer opengaat. | nominalSubject
wens/verlangen uit+spreken/uiten/hebben/koesteren | dat om-te tot | De minister uitte de wens om vaker bijeen te komen.
insisteren | op dat | De lidstaat insisteerde op een schriftelijke vastlegging.
instrueren | object om-te te dat | De minister instrueerde de delegatie om te wachten.
gebieden | object dat te | Het Hof gebood de staat de kap te staken.
aan+sturen | op | Nederland stuurt aan op een vroege stemming.
aan+schrijven | object om-te te over | De minister schreef de fabrikanten aan om de prijzen te verlagen.
aan+vragen | object | De lidstaat vroeg een uitzondering aan.
op+vragen | object | Nederland vroeg de onderliggende cijfers op.
terug+vorderen | object | De Commissie vordert de subsidie terug.
lobbyen | voor bij | Nederland lobbyt voor de komst van het agentschap.
campagne voeren | voor tegen | Nederland voert campagne voor de kandidaat.
steun/medewerking/hulp/bijstand/medestand/draagvlak/begrip vragen/zoeken/werven/verzoeken | voor bij van | Nederland vroeg steun voor het voorstel.
om_steun/om_medewerking/om_hulp/om_begrip/om_duidelijkheid/om_aandacht/om_bijstand vragen/verzoeken | voor bij van over | De minister vroeg om begrip voor de lastige keuze.
uitnodiging doen/sturen/richten | aan om-te voor tot | De minister deed de uitnodiging om in het najaar terug te komen.
tot_spoed/tot_kalmte/tot_terughoudendheid/tot_voorzichtigheid/tot_matiging manen/aan+manen/op+roepen | object bij | De minister maande tot kalmte. | intransitive
prikkelen | object om-te te tot | Nederland wil de sector prikkelen om te vernieuwen.
overtuigen | van | De minister wil zijn collega's overtuigen van de noodzaak.
tot_de_orde roepen | object | De voorzitter riep de lidstaat tot de orde.
duidelijkheid/openheid/rekenschap/verantwoording eisen/vragen/verlangen | over van | Nederland eist openheid over de verdeling.
amendement/amendementen/tekstvoorstel/tekstvoorstellen/ontwerpresolutie/ontwerptekst/motie in+dienen/doen/voor+leggen/in+brengen | voor over om-te tot | Nederland diende een amendement in over de termijn. | intransitive
bedingen | object dat | Nederland bedong dat de uitzondering blijft.
af+dwingen | object dat | Nederland wil een evaluatie afdwingen.
aan_zet zijn/achten | subject | De Commissie is volgens Nederland aan zet. | holderIn=volgens,voor
bal leggen | bij | De minister legde de bal bij de Commissie.
bespoedigen | object | Nederland wil de behandeling bespoedigen.
ruimte/flexibiliteit/ambitie/voorrang/uitstel/maatwerk/voortgang bepleiten/vragen/verlangen/eisen | voor bij van in | Nederland vroeg ruimte voor nationale keuzes.
op+wekken | tot om-te object | De minister wekte de lidstaten op tot spoed.
aansporing/aanmoediging geven | aan om-te tot | De minister gaf een aanmoediging om door te gaan.
erop staan | dat | Nederland staat erop dat de afspraken worden vastgelegd.
willen | object | Nederland wil bindende afspraken.
willen weten | of wh dat object | Nederland wil weten of de sluis open blijft.
graag/gaarne/spoedig horen/vernemen/ontvangen/tegemoet+zien | object of wh van | Nederland verneemt graag of de sluis open blijft.
ultimatum/deadline stellen | aan voor van | De Raad stelde een ultimatum aan de rederij. | intransitive
claim leggen/neer+leggen | op bij | De regering legde een claim neer bij het fonds.
oproep/oproepen/vraag/vragen richten | aan tot | De minister richtte een oproep aan de Commissie.
aan_boord krijgen | object | Nederland wil de twijfelaars aan boord krijgen.
over_de_streep trekken | object | Nederland wil de twijfelaars over de streep trekken.
tot_actie/tot_inspanning/tot_samenwerking/tot_medewerking aan+sporen/aan+zetten/op+roepen/bewegen | object | De minister spoorde de lidstaten aan tot actie.
bijstand/hulp in+roepen | van over aan | Griekenland riep de hulp van de Unie in.
ontbieden | object | De minister ontbood de ambassadeur.
aandrang uit+oefenen | op om-te bij | Nederland oefent aandrang uit op de partijen.
invloed aan+wenden/gebruiken | om-te voor bij | Nederland zal zijn invloed aanwenden om de route te openen.
ter_overweging geven/mee+geven | object dat te om-te | De minister gaf de Raad ter overweging de zitting uit te stellen.
aan_zijn_woord/aan_haar_woord/aan_hun_woord/aan_zijn_verplichtingen/aan_hun_verplichtingen houden | object | Nederland houdt de partijen aan hun woord.
porren | om-te tot voor | De minister wil de sector porren tot meer vaart.
behoefte bestaan/zijn/leven | aan om-te | Bij het kabinet bestaat behoefte aan duidelijkheid. | holderIn=bij,onder negated=oppose
`;
