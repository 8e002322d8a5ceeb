/** Phrases around a verb by which a holder judges, expects, states or concludes. Data; docs/lexicon.md tells the notation. */
export const assess = `
verwachting uit+spreken/uiten/hebben/delen | dat over van | De minister sprak de verwachting uit dat de Raad in juni besluit.
overtuigd raken | van dat | Het kabinet is overtuigd geraakt van de noodzaak.
in_de_verwachting leven | dat | Het kabinet leeft in de verwachting dat de Raad in juni besluit.
rekening houden | met | Het kabinet houdt rekening met een lange onderhandeling.
hoop uit+spreken/uiten/hebben/koesteren/vestigen | dat op te om-te | De minister sprak de hoop uit dat de gesprekken slagen.
van_mening/van_oordeel/van_opvatting/van_gevoelen/van_menen/overtuigd/ervan_overtuigd zijn/blijven | dat van | Nederland is van mening dat de raming te laag is.
de_mening/het_oordeel/die_mening/deze_mening/de_opvatting/de_overtuiging toegedaan zijn | dat | Het kabinet is de mening toegedaan dat de raming te laag is.
mening/opvatting/standpunt/oordeel/visie/standpunten/opvattingen geven/uit+spreken/uiten/in+nemen | over dat | Het kabinet nam het standpunt in dat de raming te laag is.
van_standpunt/op_het_standpunt staan/blijven | dat | Nederland staat op het standpunt dat de bevoegdheid nationaal is.
zich op_het_standpunt/op_standpunt stellen | dat | Nederland stelt zich op het standpunt dat de bevoegdheid nationaal is.
conclusie trekken/verbinden | dat aan | De voorzitter trok de conclusie dat verdere gesprekken nodig zijn.
tot_de_conclusie/tot_het_oordeel/tot_de_slotsom/tot_het_inzicht/tot_de_overtuiging komen | dat | Het kabinet komt tot de conclusie dat de raming te laag is.
opmerking maken/plaatsen | dat over bij | De minister maakte de opmerking dat de uitvoering achterblijft.
zich bewust zijn | van dat | Het kabinet is zich bewust van de korte termijn.
zich rekenschap geven | van | Het kabinet geeft zich rekenschap van de korte termijn.
mededeling/mededelingen doen | dat over van | De Commissie deed mededeling van de vertraging.
te_kennen geven | dat te om-te object | De minister gaf te kennen dat de cijfers kloppen. | contentDecides
te_verstaan geven | dat te | De minister gaf te verstaan dat de grens is bereikt. | contentDecides
blijk geven | van | De minister gaf blijk van kennis van het dossier. | contentDecides
gewag maken | van | De Commissie maakte gewag van vertraging.
verantwoordelijk houden/stellen/achten | object voor | Nederland houdt de leiding verantwoordelijk voor het geweld.
aansprakelijk houden/stellen | object voor | Nederland stelt de staat aansprakelijk voor de schade.
schuld geven | aan van | De regering gaf de oppositie de schuld van het geweld.
inschatting/schatting/oordeel/mening/opvatting/verwachting/analyse/indruk/beeld/conclusie/standpunt/positie/overtuiging/lezing/lijn zijn/luiden/blijven | dat direct object | De inschatting van het kabinet is dat de markt herstelt. | nominalSubject
indruk/beeld/mening/opvatting/overtuiging/idee hebben/krijgen/koesteren | dat over | Het kabinet heeft de indruk dat de markt herstelt.
optimistisch/hoopvol/realistisch zijn/blijven | over | Het kabinet is hoopvol over de uitkomst.
benieuwd zijn/blijven | naar of wh | Nederland is benieuwd naar de plannen van het voorzitterschap.
met_belangstelling/met_interesse volgen/zien/af+wachten/tegemoet+zien/uit+kijken | object naar | Nederland ziet de voorstellen met belangstelling tegemoet.
van_mening verschillen | over | De lidstaten verschillen van mening over de verdeling.
nota nemen | van dat | Het kabinet neemt nota van de uitspraak.
notitie nemen | van | Het kabinet neemt notitie van de uitspraak.
serieus nemen | object | Het kabinet neemt de waarschuwing serieus.
verklaring af+leggen | over dat waarin | De minister legde een verklaring af over de aanslag. | contentDecides
buiten_kijf/buiten_twijfel/buiten_discussie/niet_ter_discussie staan | dat subject | Voor het kabinet staat buiten kijf dat de norm geldt. | impersonal holderIn=voor
beeld schetsen/geven | dat van over | De gezant schetste een ander beeld van de toestand.
oordeel/oordelen vellen/vormen | over dat | Het kabinet velde een oordeel over de aanpak.
waarschijnlijk/onwaarschijnlijk/haalbaar/onhaalbaar/realistisch/onrealistisch/voldoende/onvoldoende/toereikend/ontoereikend/evenwichtig/onevenwichtig/proportioneel/ambitieus/effectief/logisch/denkbaar/aannemelijk/opmerkelijk/duidelijk/helder/onduidelijk/onzeker/mogelijk/onmogelijk/onnodig/overbodig/prematuur/voorbarig/disproportioneel/onevenredig/onterecht/onjuist/onredelijk/te_vroeg/te_laat/te_kort/te_lang/te_hoog/te_laag/te_zwaar/te_licht/te_duur/te_algemeen/te_weinig/te_veel/te_beperkt/te_snel/te_traag/te_ruim/te_krap/niet_nodig/niet_opportuun/niet_haalbaar/niet_zinvol/weinig_zinvol/weinig_realistisch/niet_realistisch/verdedigbaar/gerechtvaardigd/beheersbaar/te_verdedigen/houdbaar/onhoudbaar/werkbaar/onwerkbaar achten/vinden/noemen | object dat te om-te of | Nederland acht het aannemelijk dat de markt herstelt.
ver_genoeg gaan | subject | Het voorstel gaat Nederland niet ver genoeg. | holderIn=object,voor
klaar/rijp zijn | voor | Het land is volgens Nederland klaar voor de volgende stap. | holderIn=volgens
als_vaststaand aan+nemen | object dat | Het kabinet neemt als vaststaand aan dat de norm geldt.
als_een_paal_boven_water staan | dat subject | Voor het kabinet staat als een paal boven water dat de norm geldt. | impersonal holderIn=voor
op_de_hoogte zijn | van dat | Het kabinet is op de hoogte van de vertraging.
bekend zijn | met | Het kabinet is bekend met de vertraging.
aanwijzing/aanwijzingen/signalen hebben | dat voor van | Het kabinet heeft geen aanwijzingen dat de sluis lekt.
voor_mogelijk/voor_waarschijnlijk/voor_ondenkbaar/voor_uitgesloten houden | object dat | Het kabinet houdt het voor mogelijk dat de sluis lekt.
erbij blijven | dat | De minister blijft erbij dat de cijfers kloppen.
vertrouwen hebben/uit+spreken | dat | Het kabinet heeft het vertrouwen dat de sluis open blijft.
voor_de_hand/in_de_rede liggen | dat te om-te | Het ligt voor de hand dat de sluis open blijft. | impersonal holderIn=voor
zich optimistisch/hoopvol/realistisch tonen/betonen/uit+laten | over | De voorzitter toonde zich optimistisch over de uitkomst.
ter_kennisgeving/voor_kennisgeving aan+nemen | object | Het kabinet neemt de brief voor kennisgeving aan.
succes/mijlpaal/doorbraak/mislukking/verbetering/verslechtering/verrijking/stap noemen/vinden/achten | object dat | De minister noemde het verdrag een mijlpaal.
ervoor houden | dat | Het kabinet houdt het ervoor dat de cijfers kloppen.
in_aanmerking/in_ogenschouw nemen | object dat | Het kabinet neemt in aanmerking dat de middelen schaars zijn.
erop houden | dat | Het kabinet houdt het erop dat de cijfers kloppen.
aanleiding/reden zien | in om-te tot voor | Het kabinet ziet aanleiding de raming te herzien.
bij_zijn_standpunt/bij_haar_standpunt/bij_hun_standpunt/bij_het_standpunt/bij_dit_standpunt/bij_dat_standpunt blijven | dat | Nederland blijft bij zijn standpunt. | intransitive
geen_geheim maken | van | De minister maakte er geen geheim van dat de cijfers tegenvielen. | contentDecides
oordeel/standpunt hebben | over | Het kabinet heeft een positief oordeel over de grondslag.
grondhouding/houding zijn/blijven | object | De grondhouding van het kabinet is positief. | nominalSubject
standpunt/opvatting/mening/zienswijze/visie/idee huldigen/aan+hangen | dat object | Nederland huldigt de opvatting dat de vervuiler betaalt.
niet_overtuigd/niet_van_overtuigd/onvoldoende_overtuigd zijn/blijven | van dat of | Nederland is niet overtuigd van de noodzaak.
de_kanttekening/de_aantekening/de_opmerking plaatsen/maken | dat bij | De minister plaatste de kanttekening dat de schuldenlast hoog blijft.
op+vallen | dat | Het valt het kabinet op dat de raming ontbreekt. | holderIn=object
verrassen | dat | Het verrast het kabinet dat de raming ontbreekt. | holderIn=object
balans op+maken | van over | De voorzitter maakte de balans op van het eerste jaar. | intransitive notPresent
oordeel/standpunt op+schorten/voor+behouden/aan+houden/uit+stellen | over tot totdat | Nederland schort zijn oordeel op. | intransitive
zich oordeel voor+behouden | over | De lidstaat behoudt zich een oordeel voor. | intransitive
standpunt/oordeel/mening/visie/zienswijze/opvatting/verwachting/inschatting/appreciatie/beoordeling kenbaar/bekend maken | over dat van | De lidstaat maakte zijn standpunt kenbaar over de verdeling. | intransitive
zienswijze/appreciatie/opinie/beoordeling/inschatting geven/formuleren/uit+spreken | over van dat | Het kabinet geeft een appreciatie van het voorstel.
verwachtingen/verwachting koesteren/wekken/bij+stellen | van over dat | De lidstaten koesteren hoge verwachtingen van het fonds.
hoop houden/putten | op uit dat | Het kabinet put hoop uit de gesprekken.
goede_hoop hebben | op dat | Het kabinet heeft goede hoop op een akkoord.
verantwoordelijkheid/schuld/oorzaak/blaam/aansprakelijkheid leggen/zoeken/neer+leggen | bij | De Commissie legde de schuld bij de lidstaten.
zwartepiet/zwarte_piet toe+spelen/uit+delen | object aan | De lidstaat speelde de Commissie de zwartepiet toe.
te_bezien/af_te_wachten/te_hopen/te_verwachten/te_betwijfelen/te_voorzien vallen/staan/zijn/blijven | of dat subject | Het valt te bezien of de planning wordt gehaald. | impersonal
te_vrezen vallen | dat | Het valt te vrezen dat de planning niet wordt gehaald. | impersonal
in_de_lijn_der_verwachting/in_de_lijn_der_verwachtingen/in_de_lijn_van_de_verwachting liggen | dat | Het ligt in de lijn der verwachting dat de sluis open blijft. | impersonal
ernaar uit+zien | dat | Het ziet ernaar uit dat de sluis open blijft. | impersonal
zich laten aan+zien | dat naar | Het laat zich aanzien dat de sluis open blijft. | impersonal
in_de_veronderstelling/in_de_waan verkeren/leven | dat | De lidstaat leeft in de veronderstelling dat de norm vervalt.
stelling/standpunt betrekken/verdedigen/poneren/vertolken | dat | De lidstaat betrok de stelling dat de norm vervalt.
kond/melding doen/maken | van dat | De Commissie deed kond van de vertraging.
voor_waar aan+nemen | object | De lidstaat nam de cijfers voor waar aan.
gevoel/besef/overtuiging/opvatting/mening/indruk/stemming overheersen/heersen/leven/bestaan | dat | Onder de lidstaten overheerste het gevoel dat de tijd dringt. | holderIn=onder,bij,in
gevoel/besef/vermoeden/inzicht hebben/krijgen | dat | De lidstaat heeft het gevoel dat de lasten ongelijk zijn.
met_zekerheid/zonder_omhaal/met_stelligheid stellen/beweren/zeggen | dat object | De Commissie stelde met zekerheid dat de sluis open blijft.
tekort schieten | subject in | Het voorstel schiet volgens Nederland tekort. | holderIn=volgens
te_wensen over+laten | subject | De uitvoering laat volgens Nederland te wensen over. | holderIn=volgens,voor
inzicht/besef rijpen/door+dringen/groeien | dat bij | Bij de lidstaten groeide het besef dat de tijd dringt. | holderIn=bij,onder
nuance/nuances/nuancering aan+brengen | in bij dat | De minister bracht een nuance aan bij de cijfers. | intransitive
geen_mening/geen_oordeel/geen_standpunt hebben/geven/in+nemen | over | De lidstaat heeft geen standpunt over de verdeling. | intransitive
in_de_schoenen schuiven | object | De lidstaat schoof de Commissie de vertraging in de schoenen.
verdeeld zijn/blijven | over | De lidstaten zijn verdeeld over de verdeelsleutel.
op_gespannen_voet/haaks staan | op met subject | Het plan staat volgens Nederland haaks op de afspraken. | holderIn=volgens
zich overtuigd/ervan_overtuigd tonen/verklaren/betonen | dat van | De voorzitter toonde zich ervan overtuigd dat de sluis op tijd klaar is.
hoopvol/optimistisch gestemd zijn/blijven | over door dat | De gezant bleef hoopvol gestemd over de kansen.
middenpositie/tussenpositie in+nemen | tussen over bij in - | Nederland neemt een middenpositie in.
minder_zeker/niet_zeker zijn | van of dat | De lidstaat is minder zeker van de uitkomst.
besef/geloof/gevoel/indruk delen | dat van | Het kabinet deelt het besef dat de tijd dringt. | negated=assess
ontkennend/bevestigend/instemmend beantwoorden | object of | De delegaties beantwoordden de vraag ontkennend.
als_verwachting/als_zijn_verwachting/als_haar_verwachting/als_hun_verwachting schetsen/geven/uit+spreken | dat | De voorzitter schetste als haar verwachting dat de zaak rond komt.
daartegenover/hiertegenover zetten/stellen/plaatsen | dat object | De minister zette daartegenover dat de lasten dalen.
voorkeur geven | aan | Nederland geeft de voorkeur aan een vrijwillig stelsel.
voorkeur uit+gaan | naar | De voorkeur van Nederland gaat uit naar een richtlijn. | nominalSubject
kansen/kans/mogelijkheden/perspectief zien | voor op | Nederland ziet goede kansen voor een vlotte afronding.
eens zijn | over dat | De lidstaten zijn het erover eens dat de markt herstelt.
`;
