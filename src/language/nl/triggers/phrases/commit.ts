/** Phrases around a verb by which a holder undertakes something or carries it out. Data; docs/lexicon.md tells the notation. */
export const commit = `
toezegging/belofte/toezeggingen/beloften doen/geven | dat te om-te van voor over | De minister deed de toezegging dat de Kamer een overzicht krijgt.
garant/borg staan | voor | Nederland staat garant voor de lening.
zich garant stellen | voor | Nederland stelt zich garant voor de lening.
gecommitteerd/toegewijd zijn/blijven | aan | Nederland blijft gecommitteerd aan de nieuwe doelen.
commitment/verplichting/verplichtingen aan+gaan/af+geven | voor aan om-te tot | Nederland ging de verplichting aan om de uitstoot te halveren.
beschikbaar stellen/maken/houden | object voor aan | Nederland stelt twee helikopters beschikbaar.
ter_beschikking stellen | object aan voor | Nederland stelt twee helikopters ter beschikking.
bijdrage leveren/geven/doen/verlenen | aan van | Nederland levert een bijdrage aan de missie. | governmentOnly
hulp/bijstand/assistentie/ondersteuning/noodhulp bieden/verlenen/leveren/verstrekken/verschaffen | aan bij voor | Nederland verleent bijstand aan de getroffen regio. | governmentOnly
zich sterk/hard maken | voor | Nederland maakt zich sterk voor een kortere procedure.
bereid/bereidwillig/genegen/geneigd zijn/blijven | te om-te tot | Nederland is bereid de kosten te delen.
bereidheid uit+spreken/tonen/uiten/hebben | te om-te tot | Nederland sprak de bereidheid uit om de kosten te delen.
zich bereid tonen/verklaren/betonen | te om-te tot | De lidstaten toonden zich bereid om de kosten te delen.
voornemens/van_plan/van_zins/zinnens/van_voornemen zijn | te om-te | Nederland is voornemens een conferentie te organiseren. | contentDecides
voornemen/plan/plannen/intentie/ambitie/doel hebben/op+vatten/koesteren | te om-te | Nederland heeft het voornemen om een conferentie te organiseren. | contentDecides
zich ten_doel stellen | object te om-te | Het kabinet stelt zich ten doel de uitstoot te halveren.
als_doel/tot_doel stellen | object om-te | Het kabinet heeft als doel gesteld de uitstoot te halveren.
in_overweging nemen | object of | Het kabinet neemt een herziening in overweging.
tegen_het_licht houden | object | Het kabinet zal de regeling tegen het licht houden.
vinger aan_de_pols houden | bij | Nederland houdt de vinger aan de pols bij de uitvoering. | governmentOnly
zorg dragen | voor | Het kabinet draagt zorg voor een tijdige omzetting. | governmentOnly
op_zich nemen | object | Nederland neemt de leiding van de missie op zich. | governmentOnly
voor_zijn_rekening/voor_haar_rekening/voor_rekening nemen | object | Nederland neemt de helft van de kosten voor zijn rekening. | governmentOnly
verantwoordelijkheid/leiding/voortouw/initiatief/trekkersrol nemen | voor om-te tot in bij | Nederland neemt het voortouw bij de hervorming. | governmentOnly
een_rol/rol/voortrekkersrol spelen/vervullen | in bij | Nederland wil een leidende rol spelen bij de hervorming. | governmentOnly
zijn_steentje/steentje bij+dragen | aan | Nederland draagt zijn steentje bij aan de hervorming. | governmentOnly
initiatieven/activiteiten ontplooien/ondernemen | voor op om-te tegen in | Nederland ontplooit initiatieven voor jongeren. | governmentOnly
actie/stappen/maatregelen ondernemen/zetten/nemen/treffen | tegen om-te voor op | Nederland neemt maatregelen tegen de smokkel. | governmentOnly
aanbod doen | om-te te aan voor | Nederland deed het aanbod om de conferentie te organiseren.
zich kandidaat stellen | voor | Nederland stelt zich kandidaat voor de Mensenrechtenraad. | intransitive
uitvoering/gevolg/gehoor/invulling/opvolging/vervolg/navolging/vorm/gestalte/inhoud/handen_en_voeten/impuls geven | aan | Nederland geeft uitvoering aan de resolutie. | governmentOnly
werk maken | van | Nederland maakt werk van de aanbevelingen.
ten_uitvoer brengen/leggen | object | Nederland zal de aanbevelingen ten uitvoer brengen. | governmentOnly
gestand doen | object | Nederland doet zijn belofte gestand.
ter_harte nemen | object | Nederland neemt de aanbevelingen ter harte. | governmentOnly
medewerking verlenen/toe+zeggen | aan | Nederland verleent medewerking aan het onderzoek. | governmentOnly negated=oppose
samen op+trekken | met in | Nederland zal met de buurlanden samen optrekken. | notPresent intransitive governmentOnly
paraat/klaar/gereed staan | voor om-te | Nederland staat klaar om te helpen.
voor_ogen hebben/staan | object | Het kabinet heeft een geleidelijke invoering voor ogen.
zich genoodzaakt/genoopt/gedwongen/verplicht/geroepen zien/voelen/weten | te om-te tot | Het kabinet ziet zich genoodzaakt de bijdrage te verlagen.
aan_de_slag gaan/zijn | met om-te | Het kabinet gaat aan de slag met de aanbevelingen. | governmentOnly
inzet/doel/streven/ambitie/voornemen/bedoeling/intentie/doelstelling zijn/blijven/vormen | dat te om-te direct object | De inzet van Nederland is de procedure te verkorten. | nominalSubject
inzet/beleid/streven/aandacht gericht zijn | op te om-te | De Nederlandse inzet is gericht op een kortere procedure. | nominalSubject
in_stand houden | object | Nederland houdt het consulaat in stand. | governmentOnly
bekend maken | dat te object | Het kabinet heeft bekend gemaakt dat de bijdrage stopt. | contentDecides
in_het_vooruitzicht stellen | object dat | De lidstaten stelden twintig miljoen in het vooruitzicht.
over_de_brug komen | met | De lidstaten kwamen over de brug met twintig miljoen. | intransitive
met_uw_kamer/met_de_kamer/met_u delen | object | Ik zal de uitkomst met uw Kamer delen. | governmentOnly futureOnly
terugkoppeling/verslag/rekenschap geven/doen/uit+brengen/af+leggen | van over aan | Ik zal uw Kamer verslag doen van de bijeenkomst. | governmentOnly futureOnly
verantwoording af+leggen | over aan | De minister zal verantwoording afleggen over de uitgaven. | governmentOnly futureOnly
zich gebonden achten/weten/voelen | aan | Nederland acht zich gebonden aan de afspraken.
zich verantwoordelijk voelen/weten | voor | Nederland voelt zich verantwoordelijk voor de slachtoffers.
inspanning/inspanningen leveren/verrichten/plegen/doen/voort+zetten/intensiveren | om-te voor op bij | Nederland levert inspanningen om de route te openen. | governmentOnly
moeite doen | om-te | Nederland doet moeite om de route te openen. | governmentOnly
zich moeite getroosten | om-te | Nederland getroost zich moeite om de route te openen.
vaart/haast/spoed/ernst/begin maken | met | Het kabinet maakt haast met de uitvoering. | governmentOnly
vaart zetten | achter | Het kabinet zet vaart achter de uitvoering. | governmentOnly
hand reiken | aan object | Nederland reikt de partijen de hand.
te_hulp schieten/komen | object | Nederland schiet de buurlanden te hulp. | governmentOnly
in_gesprek/in_overleg gaan/blijven/treden | met over | Nederland blijft in gesprek met de sector. | governmentOnly
gesprek/dialoog/overleg aan+gaan/voort+zetten/voeren | met over | Nederland zal het gesprek aangaan met de sector. | notPresent governmentOnly
banden aan+halen/versterken/verstevigen/verdiepen | met | Nederland wil de banden aanhalen met de regio.
samenwerking/betrekkingen/relatie/relaties versterken/verdiepen/intensiveren/aan+halen/uit+breiden | met | Nederland wil de samenwerking verdiepen met de regio.
deur open+houden | voor | Nederland houdt de deur open voor gesprekken.
onderdak/opvang/bescherming/training/trainingen bieden/geven/verzorgen | aan voor | Nederland biedt onderdak aan de vluchtelingen. | governmentOnly
gastheer/gastland zijn | van voor bij | Nederland zal gastheer zijn van de conferentie. | notPresent governmentOnly
handreiking/concessie/concessies/tegemoetkoming doen | aan om-te | De lidstaat deed een handreiking aan de kuststaten. | governmentOnly
bruggen bouwen/slaan | tussen | Nederland wil bruggen slaan tussen de partijen.
stap zetten | om-te in naar op voor tegen | Nederland zal een stap zetten naar een verbod. | notPresent governmentOnly
zorgen weg+nemen | bij over van | De minister wil de zorgen bij de sector wegnemen.
tot_stand brengen | object | Nederland wil een akkoord tot stand brengen.
mogelijk maken | object dat om-te | Nederland maakt de oefening mogelijk. | governmentOnly
in_staat stellen | object om-te te tot | Nederland stelt de kustwacht in staat de zee te bewaken. | governmentOnly
uw_kamer/de_kamer/u sturen/zenden/toe+sturen/toe+zenden | object subject | Ik zal uw Kamer voor de zomer een brief sturen. | futureOnly
uw_kamer/de_kamer/u/kamer informeren/berichten/in+lichten/bij+praten | over object van | Ik zal uw Kamer na de zomer informeren over de uitkomst. | futureOnly intransitive
op_de_hoogte houden/brengen/stellen | object over van | Ik zal uw Kamer op de hoogte houden van de uitkomst. | futureOnly
uw_kamer/de_kamer ontvangen | object | Uw Kamer ontvangt na afloop een verslag. | authorHolds
u ontvangen/krijgen | object | U ontvangt hierover in het najaar een brief. | futureOnly authorHolds
uw_kamer/u toe+gaan | subject | De brief gaat uw Kamer voor de zomer toe. | authorHolds
ter_hand nemen | object | Het kabinet neemt de herziening ter hand. | governmentOnly
best doen | om-te voor | Nederland doet zijn best om de sluis open te houden.
alles in_het_werk stellen | om-te | Nederland stelt alles in het werk om de sluis open te houden.
al_het_mogelijke/alles/het_uiterste doen | om-te aan | Nederland doet al het mogelijke om de sluis open te houden.
contact/contacten/banden houden/onderhouden | met | Nederland onderhoudt contact met de nabestaanden. | governmentOnly
bezig/doende zijn | met te | Het kabinet is bezig met een herziening. | governmentOnly
in_het_voornemen/in_de_bedoeling liggen | te om-te dat | Het ligt in het voornemen de wet te herzien. | impersonal
inspanningen/inzet/activiteiten/middelen richten | op | Nederland richt de inspanningen op het herstel.
zich beschikbaar/ter_beschikking stellen/houden | voor als om-te | Nederland stelt zich beschikbaar als bemiddelaar.
verantwoordelijkheid dragen/aanvaarden | voor | Nederland draagt verantwoordelijkheid voor de missie. | governmentOnly
onder_handen nemen | object | Het kabinet zal de regeling onder handen nemen. | notPresent governmentOnly
gehouden/gebonden zijn/blijven | aan tot te om-te | Nederland is gehouden aan de uitspraak. | governmentOnly
vastbesloten/vastberaden/gebrand zijn/blijven | te om-te op | Nederland is vastbesloten de norm te halen.
contact/verbinding op+nemen/zoeken | met | De minister zal contact opnemen met zijn ambtgenoot. | futureOnly governmentOnly
schouders zetten | onder | Nederland zet de schouders onder de hervorming. | governmentOnly
kar trekken | bij van | Nederland trekt de kar bij de hervorming. | governmentOnly intransitive
nek uit+steken | voor | Nederland steekt zijn nek uit voor de hervorming.
in_acht nemen | object | Nederland neemt de uitspraak in acht. | governmentOnly
voorzieningen/voorbereidingen treffen | voor om-te op | Nederland treft voorbereidingen voor de evacuatie. | governmentOnly
spits af+bijten | bij met | Nederland bijt het spits af bij de hervorming. | governmentOnly
handschoen op+nemen/op+pakken | om-te | Nederland neemt de handschoen op om de route te openen.
duit in_het_zakje doen | bij | Nederland doet een duit in het zakje bij de noodhulp.
bereidheid bestaan/zijn | om-te te tot | Bij het kabinet bestaat bereidheid om de kosten te delen. | holderIn=bij,onder
eerst willen zien/weten/af+wachten | object of wh | Nederland wil eerst de tekst zien.
uitnodiging aan+nemen/aanvaarden/accepteren | om-te van voor te | Nederland nam de uitnodiging aan om de oefening bij te wonen. | intransitive
woord/erewoord/verzekering/garantie geven | dat | De voorzitter gaf zijn woord dat de bijdrage doorloopt.
in_kaart/in_beeld/in_het_vizier brengen | object wh of | Het kabinet brengt de knelpunten in kaart. | governmentOnly
met_een_voorstel/met_voorstellen/met_een_plan/met_een_reactie/met_een_standpunt/met_richtsnoeren/met_een_brief/met_een_kabinetsreactie/met_een_appreciatie/met_een_wetsvoorstel/met_maatregelen/met_een_uitwerking/met_een_actieplan/met_aanbevelingen/met_een_mededeling/met_een_initiatief/met_een_agenda/met_een_strategie/met_een_routekaart/met_een_rapport/met_een_evaluatie/met_een_verordening/met_een_herziening/met_wetgeving/met_een_notitie/met_een_analyse/met_een_overzicht/met_een_pakket/met_een_tekst/met_een_compromis/met_een_oplossing/met_een_effectbeoordeling/met_een_verslag/met_een_discussienota/met_een_raming/met_een_aanbod/met_een_tegenvoorstel komen | voor over om-te | Het kabinet komt met een plan voor de dijken. | governmentOnly intransitive
gereed/klaar/paraat/stand-by/achter_de_hand/in_reserve houden | object voor | Nederland houdt driehonderd militairen gereed voor de missie. | governmentOnly
in_de_gaten/in_het_oog/in_het_vizier/scherp_in_de_gaten houden | object of wh | Nederland houdt de uitvoering nauwlettend in de gaten.
onder_de_loep/onder_het_mes nemen | object | Het kabinet neemt de regeling onder de loep.
op_de_voet volgen | object | Nederland volgt de uitvoering op de voet.
in_beraad/in_studie/in_onderzoek/in_behandeling nemen/houden/hebben | object of | De Commissie houdt het idee in beraad.
in_gang/in_de_steigers/op_poten/op_touw/op_de_rails/op_stapel/op_de_sporen zetten | object | Nederland zette een proef op touw. | governmentOnly
van_de_grond krijgen/tillen/brengen | object | Nederland wil een proef van de grond krijgen. | governmentOnly
op_gang/op_orde/op_peil/in_orde/in_lijn/in_overeenstemming brengen/houden/maken | object | Nederland brengt de wet in lijn met het verdrag. | governmentOnly
in_ere houden/herstellen | object | Nederland houdt de afspraak in ere. | governmentOnly
weg banen/effenen/vrij+maken/bereiden/plaveien | voor naar | Nederland wil de weg effenen voor een akkoord. | governmentOnly
basis/fundament/grondslag/grond leggen | voor | Nederland legt de basis voor een nieuw fonds. | governmentOnly
boter bij_de_vis doen/leggen | subject | Nederland doet boter bij de vis. | intransitive
buidel/portemonnee/beurs trekken | voor | Nederland trekt de portemonnee voor de noodhulp.
in_de_buidel/in_de_bus/in_de_beurs tasten/blazen | voor | Nederland tast in de buidel voor de noodhulp.
alles_op_alles zetten | om-te | Nederland zet alles op alles om de route te openen.
alle_zeilen bij+zetten | om-te | Nederland zet alle zeilen bij om de route te openen.
tandje bij+zetten | om-te bij voor | Nederland zet een tandje bij om de norm te halen. | intransitive
beste_beentje voor+zetten | om-te voor | Nederland zet zijn beste beentje voor om de zetel te krijgen. | intransitive
hemel_en_aarde bewegen | om-te | Nederland beweegt hemel en aarde om de bemanning vrij te krijgen.
kaarten zetten | op | Nederland zet zijn kaarten op een akkoord in het voorjaar.
handen uit_de_mouwen steken | bij voor om-te | Nederland steekt de handen uit de mouwen. | intransitive
hand aan_de_ploeg slaan | subject | Nederland slaat de hand aan de ploeg. | intransitive
handen ineen+slaan | met om-te | Nederland slaat de handen ineen met de kuststaten.
koe bij_de_hoorns vatten | bij subject | Nederland vat de koe bij de hoorns. | intransitive
daad bij_het_woord voegen | met | Nederland voegt de daad bij het woord. | intransitive
woord houden | subject | De lidstaat hield woord. | intransitive
zijn_woord/haar_woord/hun_woord/zijn_erewoord geven | dat te voor | Het voorzitterschap gaf zijn woord dat de punten worden meegenomen.
verplichting/verplichtingen/taak/taken/last/lasten/verantwoordelijkheid op_zich nemen | om-te te voor tot | De lidstaten namen de verplichting op zich om te rapporteren. | intransitive
onder_zijn_hoede/onder_haar_hoede/onder_zijn_vleugels nemen | object | Nederland neemt de opleiding onder zijn hoede.
in_eigen_hand houden/nemen | object | Nederland houdt de uitvoering in eigen hand.
terzijde staan | object | Nederland staat de getroffen regio terzijde.
ter_wille zijn | object | Nederland is de buurlanden ter wille.
toenadering/aansluiting/samenwerking/afstemming/oplossing/oplossingen/medestanders/bondgenoten/partners/een_uitweg zoeken | met bij tot voor in | Nederland zoekt samenwerking met de kuststaten. | governmentOnly
einde/eind maken/stellen | aan | Nederland wil een einde maken aan de verspilling. | governmentOnly
lessen/lering trekken | uit | Nederland zal lessen trekken uit de crisis. | governmentOnly
ambitie/voornemen/intentie/voornemens/plannen uit+spreken/uiten | om-te te tot | De Raad sprak de ambitie uit om voor de zomer te besluiten.
ambitie/voornemen/intentie/bereidheid/voornemens/plan/plannen kenbaar/bekend/duidelijk maken | om-te te tot dat | De lidstaat maakte het voornemen kenbaar om toe te treden.
bereidheid/ambitie/intentie laten blijken/merken/horen | om-te te tot | De lidstaat liet de bereidheid blijken om te betalen.
als_bemiddelaar/als_gastheer/als_trekker/als_penvoerder/als_coördinator op+treden/fungeren | bij voor tussen van | Nederland zal optreden als gastheer. | intransitive governmentOnly
steun/hulp/bijstand toe+zeggen/aan+bieden/beloven | aan voor bij | Nederland zegde steun toe aan de getroffen regio. | intransitive
krachten bundelen | met om-te voor | Nederland bundelt de krachten met de kuststaten. | intransitive
eerste_stap/eerste_stappen/volgende_stap/grote_stap/stappen zetten | naar richting in | Nederland zet een eerste stap naar een verbod. | governmentOnly
eed/gelofte doen/af+leggen | om-te dat | De lidstaat deed de gelofte om te betalen.
trouw blijven/zijn | aan | Nederland blijft trouw aan de afspraken.
haast/vaart/spoed willen maken | subject | De lidstaat wil haast maken. | intransitive
in_de_startblokken staan | om-te voor | Nederland staat in de startblokken om te helpen.
op_het_punt staan | te om-te | Nederland staat op het punt een fonds op te richten.
orde op_zaken stellen | in bij subject | Nederland stelt orde op zaken bij de douane. | intransitive governmentOnly
schoon_schip maken | met bij subject | Nederland maakt schoon schip bij de douane. | intransitive governmentOnly
koers/roer verleggen/om+gooien | subject naar | De lidstaat gooide het roer om. | intransitive
teugels aan+halen | bij | Nederland haalt de teugels aan bij de controle. | intransitive governmentOnly
lijn door+trekken | naar in | Nederland trekt de lijn door naar de komende jaren. | governmentOnly
in_de_arm nemen | object | Nederland nam een bemiddelaar in de arm. | governmentOnly
op_zich nemen | om-te te | Ierland nam op zich om een lijst te maken.
duit_in_het_zakje/steentje doen/bij+dragen | - | Ook Spanje deed een duit in het zakje.
garantie/garanties/waarborgen/zekerheden geven/af+geven/verschaffen/verstrekken | over voor | De Commissie gaf garanties over de veiligheid.
zichzelf/zich taak/doel/opdracht/opgave stellen | te om-te dat | De ministers stelden zich de taak het afval te halveren.
wil/vaste_wil/politieke_wil uit+spreken/tonen/betuigen/bevestigen | om-te te tot dat | De leiders spraken hun vaste wil uit om tot een akkoord te komen.
ruimte/tijd/plaats in+ruimen/vrij+maken | voor | Nederland ruimt tijd in voor een gesprek met jongeren. | governmentOnly
belangen behartigen | van object | De ambassade behartigt de belangen van zeelieden. | governmentOnly
liever/bij_voorkeur laten | aan | Nederland laat de hoogte van het tarief liever aan de lidstaten.
voor_een/voor_het gaan | object | Het kabinet gaat voor een ruimer fonds.
verder willen | met | De lidstaat wil met het register verder.
voornemen/bedoeling/plan/intentie bestaan | om-te te | Het voornemen bestaat om drie inspecteurs te detacheren. | impersonal
zich inzet/streven/ambitie/inspanning/inspanningen/beleid richten/toe+spitsen/concentreren | op | De Nederlandse inzet richt zich op een kortere termijn. | nominalSubject
inzet/streven bestaan/behelzen/omvatten/strekken/neer+komen | uit tot op object | De Nederlandse inzet bestaat uit drie punten. | nominalSubject
in_een_brief/in_een_kamerbrief/bij_brief/per_brief/bij_afzonderlijke_brief/schriftelijk/in_die_brief/in_mijn_brief/in_het_verslag/in_de_beantwoording/in_de_kabinetsreactie/in_mijn_reactie/in_de_geannoteerde_agenda/in_het_bnc-fiche/in_de_voortgangsrapportage/daarin/hierin in+gaan/terug+komen/reageren/antwoorden | op | Ik zal in een brief op de evaluatie ingaan. | futureOnly
`;
