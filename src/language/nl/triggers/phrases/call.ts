/** Phrases around a verb by which a holder asks others to do something. Data; docs/lexicon.md tells the notation. */
export const call = `
oproep doen | tot om-te aan dat | De minister deed een oproep tot een tijdelijke pauze in de gevechten.
beroep doen | op om-te | Nederland deed een beroep op de oliestaten om meer te leveren.
appel/appèl doen | op aan om-te | De minister deed een appel op alle fabrikanten.
lans breken | voor | Nederland brak een lans voor de belangen van kleine havens.
verzoek doen/richten/in+dienen/neer+leggen | om tot aan om-te | De minister deed het verzoek om de stukken eerder te sturen.
eis stellen | dat aan | De minister stelde de eis dat de rekening openbaar wordt.
graag zien | dat object | Nederland ziet graag dat de termijn wordt verlengd.
gaarne zien | dat object | Het kabinet ziet gaarne dat het verslag wordt gepubliceerd.
liever zien | dat object | Nederland ziet liever dat de norm later ingaat.
voorstel doen/in+dienen/in+brengen/lanceren | voor om-te te tot | Nederland deed een voorstel voor een gezamenlijk register.
suggestie doen | om-te te dat voor | De minister deed de suggestie om de tekst te splitsen.
in_overweging geven | object dat te om-te | De minister gaf de Raad in overweging de zaak aan te houden.
aanbeveling doen | om-te te dat voor | De minister deed de aanbeveling om eerst de kosten te ramen.
op_het_hart drukken | object dat te om-te | De minister drukte zijn ambtgenoot op het hart de hulpkonvooien door te laten.
op_het_hart binden | object dat te | De minister bond de gezant op het hart dat de tijd dringt.
opdracht geven/verlenen/verstrekken | om-te te tot aan | Nederland gaf het bureau opdracht tot een verkenning. | collective=decide
aan_de_bel trekken | bij over dat | De minister trok bij de Commissie aan de bel over de vertraging.
aan_het_hart leggen | object | De minister legde de collega's de opvang van kinderen aan het hart.
ter_verantwoording roepen | object | Nederland wil de daders ter verantwoording roepen.
druk uit+oefenen/zetten/op+voeren | op om-te | Nederland oefent druk uit op de regering om de kandidaten vrij te laten.
onder_druk zetten | object om-te | Nederland zet de leveranciers onder druk om de prijzen te verlagen. | governmentOnly
druk houden | op | Nederland houdt druk op de partijen om te blijven praten.
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
campagne voeren | voor tegen | Nederland voert campagne voor de kandidaat.
steun/medewerking/hulp/bijstand/medestand/draagvlak/begrip vragen/zoeken/werven/verzoeken | voor bij van | Nederland vroeg steun voor het voorstel.
om_steun/om_medewerking/om_hulp/om_begrip/om_duidelijkheid/om_aandacht/om_bijstand vragen/verzoeken | voor bij van over | De minister vroeg om begrip voor de lastige keuze.
uitnodiging doen/sturen/richten | aan om-te voor tot | De minister deed de uitnodiging om in het najaar terug te komen.
tot_spoed/tot_kalmte/tot_terughoudendheid/tot_voorzichtigheid/tot_matiging manen/aan+manen/op+roepen | object bij | De minister maande tot kalmte. | intransitive
tot_de_orde roepen | object | De voorzitter riep de lidstaat tot de orde.
duidelijkheid/openheid/rekenschap/verantwoording eisen/vragen/verlangen | over van | Nederland eist openheid over de verdeling.
amendement/amendementen/tekstvoorstel/tekstvoorstellen/ontwerpresolutie/ontwerptekst/motie in+dienen/doen/voor+leggen/in+brengen | voor over om-te tot | Nederland diende een amendement in over de termijn. | intransitive
aan_zet zijn/achten | subject | De Commissie is volgens Nederland aan zet. | holderIn=volgens,voor
bal leggen | bij | De minister legde de bal bij de Commissie.
ruimte/flexibiliteit/ambitie/voorrang/uitstel/maatwerk/voortgang bepleiten/vragen/verlangen/eisen | voor bij van in | Nederland vroeg ruimte voor nationale keuzes.
aansporing/aanmoediging geven | aan om-te tot | De minister gaf een aanmoediging om door te gaan.
erop staan | dat | Nederland staat erop dat de afspraken worden vastgelegd.
graag/gaarne/spoedig horen/vernemen/ontvangen/tegemoet+zien | object of wh van | Nederland verneemt graag of de sluis open blijft.
ultimatum/deadline stellen | aan voor van | De Raad stelde een ultimatum aan de rederij. | intransitive
claim leggen/neer+leggen | op bij | De regering legde een claim neer bij het fonds.
oproep/oproepen/vraag/vragen richten | aan tot | De minister richtte een oproep aan de Commissie.
aan_boord krijgen | object | Nederland wil de twijfelaars aan boord krijgen.
over_de_streep trekken | object | Nederland wil de twijfelaars over de streep trekken.
tot_actie/tot_inspanning/tot_samenwerking/tot_medewerking aan+sporen/aan+zetten/op+roepen/bewegen | object | De minister spoorde de lidstaten aan tot actie.
bijstand/hulp in+roepen | van over aan | Griekenland riep de hulp van de Unie in.
aandrang uit+oefenen | op om-te bij | Nederland oefent aandrang uit op de partijen.
invloed aan+wenden/gebruiken | om-te voor bij | Nederland zal zijn invloed aanwenden om de route te openen.
ter_overweging geven/mee+geven | object dat te om-te | De minister gaf de Raad ter overweging de zitting uit te stellen.
aan_zijn_woord/aan_haar_woord/aan_hun_woord/aan_zijn_verplichtingen/aan_hun_verplichtingen houden | object | Nederland houdt de partijen aan hun woord.
behoefte bestaan/zijn/leven | aan om-te | Bij het kabinet bestaat behoefte aan duidelijkheid. | holderIn=bij,onder negated=oppose
in_de_bres/op_de_bres springen | voor | De minister sprong in de bres voor een snelle verzwaring van de netten.
vraag/vragen/kwestie/vraagpunt voor+leggen | aan of over wh | De lidstaten legden de Commissie de vraag voor of de norm geldt. | intransitive
er voorkeur aan geven | dat te om-te | Nederland geeft er de voorkeur aan dat de norm later ingaat.
oproep/oproepen/appel/verzoek/wens laten horen/uit+gaan/klinken/door+klinken | tot om-te aan dat | De Raad liet een oproep uitgaan tot kalmte. | intransitive
oproep doen uit+gaan | tot om-te aan | De Raad deed een oproep uitgaan tot kalmte. | intransitive
wens/wensen/verlangen/verlangens/verzoek/verzoeken/eis/eisen kenbaar/bekend/duidelijk maken | om-te dat over aan | De lidstaat maakte de wens kenbaar om eerder te vergaderen. | intransitive
eis/eisen formuleren/op+werpen/neer+leggen/over+brengen | dat aan voor bij | De lidstaat formuleerde de eis dat de lasten dalen. | intransitive
eisen/voorwaarden stellen | aan voor | Nederland stelt voorwaarden aan deelname.
voorwaarde/voorwaarden verbinden | aan | Nederland verbindt voorwaarden aan deelname. | intransitive
als_wens/als_suggestie/als_aanbeveling/als_boodschap mee+geven | object dat aan | De minister gaf de rapporteur als suggestie mee dat de termijn korter kan.
huiswerk mee+geven/op+geven | aan object | De Raad gaf de Commissie huiswerk mee.
balletje/proefballon/proefballonnetje op+gooien/op+laten | over voor om-te | De lidstaat liet een proefballon op over een fonds. | intransitive
druk_op_de_ketel zetten/houden | bij om-te | Nederland houdt druk op de ketel. | intransitive
druk leggen | op om-te | De lidstaat legde druk op de voorzitter.
vuist maken | voor tegen | De lidstaten maakten een vuist voor een hoger budget.
mes op_de_keel zetten | object | De lidstaat zette de voorzitter het mes op de keel.
voor_het_blok/voor_de_keuze zetten/stellen | object | De lidstaat zette de voorzitter voor het blok.
duimschroeven aan+draaien | object | De lidstaat wil de regering de duimschroeven aandraaien.
wacht aan+zeggen | object | De minister zegde de fabrikant de wacht aan.
tot_voorwaarde maken/stellen | object dat | Nederland maakt inzage tot voorwaarde.
op_de_deur/aan_de_deur kloppen | bij voor | De lidstaat klopte bij de Commissie op de deur. | intransitive
tot_een_gebaar/tot_een_concessie/tot_matiging/tot_een_uitspraak/tot_een_reactie uit+dagen/bewegen/aan+sporen/dwingen | object | De minister wil de fabrikant tot een gebaar bewegen.
achter_de_broek/achter_de_vodden zitten | object | Nederland zit de Commissie achter de vodden.
vuur na_aan_de_schenen leggen | object | De minister legde de Commissie het vuur na aan de schenen.
om_uitleg/om_nadere_informatie/om_garanties/om_uitstel/om_toelating/om_toestemming/om_terughoudendheid/om_geduld/om_een_reactie/om_een_gebaar/om_actie/om_maatregelen vragen/verzoeken/roepen/smeken | bij van over voor | De lidstaat vroeg om uitstel.  | intransitive
bij_de_les houden | object | De voorzitter wil de lidstaten bij de les houden.
aan_de_tand voelen | object over | De minister voelde de Commissie aan de tand.
ruimte/speelruimte op+eisen/claimen/bedingen | voor bij om-te | De lidstaat claimde speelruimte voor de regio's.
voortouw/initiatief in_een_oproep/in_een_verzoek/in_een_pleidooi/tot_een_oproep/tot_een_verzoek/tot_een_pleidooi nemen | aan om-te tot voor | Nederland nam het voortouw in een oproep aan de Commissie om sneller te leveren. | intransitive
pleidooi/pleidooien houden/voeren/leveren/af+steken | voor om-te dat tegen over | De lidstaat hield een pleidooi om de termijn te verlengen. | intransitive
wensenlijst/wensenlijstje/verlanglijst/verlanglijstje in+dienen/over+handigen/neer+leggen/op+stellen | bij voor aan | De lidstaat diende een wensenlijst in bij de Commissie. | intransitive
op_tafel/op_papier/op_schrift willen hebben/zien | object | Nederland wil de afspraken op papier hebben.
graag/gaarne/bij_voorkeur/liefst terug+zien | object in | Nederland ziet dit punt graag terug in de tekst.
bal kaatsen/terug+kaatsen/spelen | naar | De lidstaat kaatste de bal terug naar de Commissie.
oproep/oproepen/appel uit+vaardigen/lanceren/plaatsen/uit+spreken | tot om-te aan | De Raad vaardigde een oproep uit tot kalmte. | intransitive
lat hoger leggen | voor bij | De lidstaat wil de lat hoger leggen voor het fonds.
zich met_het_verzoek/met_de_oproep/met_de_vraag richten/wenden | tot aan | De landen wendden zich tot de Raad met het verzoek de maatregel in te trekken.
navraag doen | naar bij over | De minister zal navraag doen naar de stand van zaken. | intransitive
bij_zijn_oproep/bij_haar_oproep/bij_hun_oproep/bij_zijn_verzoek/bij_haar_verzoek/bij_hun_verzoek/bij_zijn_eis/bij_haar_eis/bij_hun_eis/bij_zijn_pleidooi/bij_haar_pleidooi/bij_hun_pleidooi blijven | te om-te dat voor tot | Nederland blijft bij zijn oproep de haven te openen. | intransitive
`;
