/** Phrases around a verb by which a holder approves, backs or thanks. Data; docs/lexicon.md tells the notation. */
export const support = `
welkom heten | object dat | Het kabinet heet het nieuwe initiatief welkom.
op_prijs stellen | object dat te | Nederland stelt de openheid van de Commissie op prijs.
complimenten geven/maken/uit+spreken | voor over aan | De minister gaf het voorzitterschap complimenten voor de aanpak. | intransitive
eer bewijzen/betuigen/brengen | aan | De minister bracht eer aan de gevallenen.
dank uit+spreken/betuigen/uiten/over+brengen | voor aan | De minister sprak dank uit voor de snelle hulp. | intransitive
dankbaar zijn | voor dat | Nederland is dankbaar voor de steun van de buurlanden.
erkentelijk zijn | voor dat | Nederland is het voorzitterschap erkentelijk voor het compromis.
erkentelijkheid uit+spreken/betuigen/tonen/uiten | voor | De minister betuigde zijn erkentelijkheid voor de gastvrijheid. | intransitive
geluk wensen | met | De minister wenste de nieuwe voorzitter geluk met de benoeming.
lof uit+spreken/uiten/toe+zwaaien/hebben/betuigen | voor over aan | De minister sprak zijn lof uit voor het werk van de waarnemers. | intransitive
waardering uit+spreken/uiten/betuigen/hebben/tonen/over+brengen | voor over | Nederland sprak zijn waardering uit voor het werk van de commissie. | intransitive
met_waardering spreken | over | De minister sprak met waardering over de hervormingen.
waardering op+brengen | voor | Nederland brengt waardering op voor de stappen van het bureau.
hulde brengen | aan | De minister bracht hulde aan de hulpverleners.
steun uit+spreken/betuigen/uiten/toe+kennen/over+brengen | voor aan | De minister sprak zijn steun uit voor de plannen van de gezant. | intransitive
steun verlenen/geven/bieden | aan voor | Nederland verleent steun aan het voorstel van de voorzitter.
op_steun/op_bijval/op_instemming/op_sympathie/op_waardering/op_begrip kunnen rekenen | subject | Het idee kan op steun van het kabinet rekenen. | holderIn=van
bijval/instemming/goedkeuring betuigen/uit+spreken | aan voor over met | Nederland betuigde bijval aan het idee van een gezamenlijk loket. | intransitive
sympathie/begrip/bewondering uit+spreken/uiten/betuigen/hebben/tonen/op+brengen | voor | Nederland heeft begrip voor de wens van de eilanden. | intransitive
sympathiek/welwillend/positief/constructief/open/gunstig staan | tegenover | Nederland staat positief tegenover een uitbreiding van de lijst.
zich welwillend/positief/constructief op+stellen | subject tegenover jegens bij in over | Nederland stelt zich constructief op tegenover het plan. | intransitive
positief/welwillend/gunstig/lovend zijn/blijven | over | Nederland is positief over de herziening van de richtlijn.
zich flexibel/inschikkelijk/coulant tonen/op+stellen | over in bij | De lidstaat toonde zich flexibel over de datum. | intransitive
zich positief/lovend/waarderend/gunstig/welwillend/enthousiast/tevreden uit+laten/uit+spreken | over | De minister liet zich lovend uit over de samenwerking.
positief/gunstig/welwillend oordelen | over | Het kabinet oordeelt positief over de nieuwe verordening.
positief/gunstig beoordelen | object | Het kabinet beoordeelt de nieuwe verordening positief.
positief waarderen | object dat | Nederland waardeert de stappen positief.
positief/met_instemming/instemmend/gunstig/enthousiast/verheugd/welwillend/opgelucht reageren | op | Nederland reageerde positief op het voorstel voor een gezamenlijke markt.
met_instemming/met_genoegen/met_belangstelling/met_waardering kennis+nemen | van | Het kabinet nam met instemming kennis van het actieplan.
met_instemming/met_genoegen/met_belangstelling/met_waardering kennis nemen | van | De minister heeft met waardering kennis genomen van het rapport.
tevreden/verheugd/blij/ingenomen/content/gelukkig/opgetogen/gerustgesteld/te_spreken/in_zijn_nopjes zijn/blijven | over met dat te om-te | Het kabinet is verheugd dat de onderhandelingen zijn hervat. | negated=concern
tevredenheid/blijdschap/vreugde/genoegen/voldoening/ingenomenheid/opluchting uit+spreken/uiten/tonen/betuigen | over dat | De minister sprak zijn tevredenheid uit over het verloop. | intransitive
zich voorstander tonen/verklaren/betonen | van om-te | Nederland toonde zich voorstander van het plan. | negated=oppose
zich tevreden/verheugd/ingenomen/blij/gelukkig tonen/verklaren/betonen | over met dat subject | De minister toonde zich tevreden over de uitkomst. | intransitive negated=concern
voorstander/voorstandster zijn/blijven | van om-te te dat | Nederland is voorstander van een gezamenlijke aanpak. | negated=oppose
pleitbezorger zijn/blijven | van voor | Nederland is pleitbezorger van een vrij internet.
akkoord gaan/zijn | met dat om-te | Nederland gaat akkoord met de begroting. | collective=decide negated=oppose intransitive
groen_licht geven | voor aan | Nederland gaf groen licht voor de oprichting. | collective=decide
eens zijn | met | Nederland is het eens met de analyse van de Commissie. | negated=oppose
pal/vierkant/volledig/volmondig staan | achter voor | Nederland staat pal achter de kleine lidstaten.
zich solidair verklaren/tonen/betonen | met | Nederland verklaarde zich solidair met de getroffen regio.
solidariteit/medeleven/deelneming/condoleances/betrokkenheid/verbondenheid uit+spreken/betuigen/uiten/over+brengen/tonen/betonen | met aan over voor jegens bij | De minister sprak zijn medeleven uit met de nabestaanden. | intransitive
solidair zijn/blijven | met | Nederland is solidair met de getroffen regio.
warm_hart toe+dragen | object | Nederland draagt het initiatief een warm hart toe.
gecharmeerd/enthousiast/onder_de_indruk/te_vinden zijn | van over voor | Het kabinet is gecharmeerd van het idee. | negated=oppose
heil/meerwaarde/brood/voordelen/mogelijkheden/kansen zien | in van | Nederland ziet meerwaarde in een gezamenlijk platform. | negated=oppose
nut/meerwaarde/toegevoegde_waarde in+zien | van | Nederland ziet het nut in van een gezamenlijk platform. | negated=oppose
ruimte zien | voor om-te | Nederland ziet ruimte voor een compromis. | negated=oppose
vertrouwen hebben/stellen/uit+spreken/houden | in | Het kabinet heeft vertrouwen in de aanpak van het agentschap. | negated=concern
in_de_armen sluiten | object | Nederland sloot het plan in de armen.
baat zien | bij in | Nederland ziet baat bij een gezamenlijke inkoop.
gebaat zijn | bij | Nederland is gebaat bij een open markt.
voorkeur hebben/uit+spreken | voor | Nederland heeft een voorkeur voor een vrijwillig stelsel.
genoegen nemen | met | Nederland neemt genoegen met een latere datum. | negated=oppose
vrede hebben | met | Nederland heeft vrede met een latere datum. | negated=oppose
op_één_lijn/op_een_lijn zitten/staan/liggen | met | Nederland zit op één lijn met de buurlanden.
aan_de_zijde/aan_de_kant staan | van | Nederland staat aan de zijde van de slachtoffers.
warm lopen | voor | Nederland loopt warm voor het plan. | negated=oppose
oren hebben | naar | Nederland heeft oren naar het plan. | negated=oppose
vol_lof/trots/verguld zijn | over op met dat | De minister is vol lof over de reddingswerkers.
positief/gunstig gestemd zijn/blijven | over door dat | Het kabinet is gunstig gestemd over het herstel.
zich verbonden voelen/weten | met | Nederland voelt zich verbonden met de getroffen regio.
zich gesteund/gesterkt voelen/weten | door in | Nederland voelt zich gesteund door de uitspraak.
doelstelling/doelstellingen/ambitie/ambities/doel/doelen/uitgangspunt/uitgangspunten/wens/streven/oproep delen | van object | Nederland deelt de doelstelling van het voorstel.
schouder_aan_schouder staan | met | Nederland staat schouder aan schouder met de buurlanden.
compliment maken/geven | aan voor | De minister maakte het secretariaat een compliment voor de snelheid.
met_open_armen ontvangen | object | Nederland ontving het voorstel met open armen.
enthousiast/positief/welwillend ontvangen | object | Nederland ontving het voorstel positief.
lovende_woorden/waarderende_woorden/warme_woorden spreken/hebben | over voor | De minister sprak lovende woorden over de reddingswerkers.
positief/hoopvol/tevreden/optimistisch/gunstig stemmen | subject dat | Het herstel stemt het kabinet hoopvol. | holderIn=object
mening/opvatting/opvattingen/standpunt/oordeel/overtuiging/visie/inschatting/analyse/zienswijze/lezing/redenering/duiding/beoordeling delen | dat object van | Nederland deelt de analyse van de Commissie.
uit_de_voeten kunnen | met | Nederland kan met de tekst uit de voeten. | negated=oppose
fan zijn/blijven | van | Nederland is fan van een vrijwillig stelsel. | negated=oppose
in_goede_aarde vallen | subject | Het voorstel viel bij Nederland in goede aarde. | holderIn=bij
waardering/lof/steun/navolging/complimenten/bewondering verdienen | subject | De inzet van de reddingswerkers verdient waardering. | authorHolds
voorkeur verdienen | subject | Een vrijwillig stelsel verdient de voorkeur. | authorHolds
met_tevredenheid/met_genoegen/met_voldoening/met_trots/met_vreugde terug+kijken/terug+zien/terug+blikken/constateren/vast+stellen/zien/vernemen/volgen | op dat object | Nederland stelt met tevredenheid vast dat de sluis open is.
met_een_goed_gevoel/met_goed_gevoel terug+kijken/terug+zien | op | De minister kijkt met een goed gevoel terug op de week.
in_het_zonnetje zetten | object | De minister zette de vrijwilligers in het zonnetje.
ruggensteun geven/bieden/verlenen | aan | Nederland geeft ruggensteun aan de rapporteur.
in_bescherming nemen | object | De minister nam de rapporteur in bescherming.
partij kiezen | voor | Nederland koos partij voor de kleine eilanden.
zich gelukkig prijzen | met dat | Nederland prijst zich gelukkig met het compromis.
respect/eerbied/ontzag betuigen/hebben/tonen/uit+spreken | voor aan | De minister sprak zijn respect uit voor de vrijwilligers.
water bij_de_wijn doen | subject | Nederland deed water bij de wijn. | intransitive
loftrompet steken | over | De minister stak de loftrompet over het agentschap.
hart_onder_de_riem steken | object | De minister stak de nabestaanden een hart onder de riem.
pluim geven | aan voor | De minister gaf het secretariaat een pluim voor de snelheid.
op_de_bres/in_de_bres staan | voor | Nederland staat op de bres voor persvrijheid.
overstag gaan | subject | De lidstaat ging overstag. | intransitive
vóór zijn | subject object | Nederland is vóór een vrijwillig stelsel.
in_de_smaak vallen | subject | Het voorstel viel bij Nederland in de smaak. | holderIn=bij
hoog op+geven | van over | De minister gaf hoog op van de samenwerking.
zich aan_de_zijde/aan_de_kant scharen | van | Nederland schaart zich aan de zijde van de kuststaten.
begrip/steun/waardering/sympathie/draagvlak/instemming/enthousiasme bestaan/zijn/leven/blijven | voor over met | Bij het kabinet bestaat begrip voor de keuze. | holderIn=bij,onder,van
stap_voorwaarts/stap_vooruit/verbetering/stap_in_de_goede_richting/welkome_stap/vooruitgang zien | in | Nederland ziet in het akkoord een stap vooruit.
deugd/genoegen/plezier doen | subject dat | Het doet het kabinet deugd dat de gesprekken zijn hervat. | holderIn=object
goed doen | dat | Het doet het kabinet goed dat de gesprekken zijn hervat. | holderIn=object
kunnen bekoren | subject | Het voorstel kan het kabinet bekoren. | holderIn=object negated=oppose
gerust stemmen/stellen | subject dat | De uitkomst stemt het kabinet gerust. | holderIn=object negated=concern
verblijden | subject dat | Het verblijdt het kabinet dat de gesprekken zijn hervat. | holderIn=object
steun/bijval/instemming/goedkeuring/sympathie/waardering/voorkeur/begrip/lof/zegen/fiat/vertrouwen/bewondering/medewerking/toestemming/enthousiasme hebben/genieten/krijgen/verwerven/weg+dragen/ontvangen/ondervinden/oogsten/ontmoeten/vinden | subject | De richtlijn geniet de instemming van Nederland. | holderIn=van,bij,onder negated=oppose
gehoor/weerklank/navolging/ingang/aanhang/ontvangst/onthaal/gewillig_oor vinden/krijgen/ontmoeten | subject | Het voorstel vond bij Nederland gehoor. | holderIn=bij,van,onder negated=oppose
handen op_elkaar krijgen | subject voor | Het voorstel kreeg bij de lidstaten de handen op elkaar. | holderIn=van,bij,onder
instemming/goedkeuring/toestemming/fiat/zegen/jawoord/akkoord verlenen/geven/hechten/schenken | aan voor met om-te | De minister gaf zijn zegen aan het plan. | collective=decide negated=oppose
handtekening zetten/plaatsen | onder | Nederland zette zijn handtekening onder de verklaring. | collective=decide negated=oppose
steun/instemming/bijval/waardering/begrip/sympathie/tevredenheid/dank/goedkeuring/solidariteit/medeleven/bewondering/blijdschap/opluchting kenbaar/bekend/duidelijk maken | voor over aan met | De lidstaat maakte zijn steun kenbaar voor het plan. | intransitive
steun/instemming/bijval/waardering/begrip/sympathie/tevredenheid/dank/goedkeuring/blijdschap/opluchting/voldoening laten blijken/merken/horen/door+klinken | voor over aan met | De minister liet zijn waardering blijken voor de vrijwilligers. | intransitive
erkentelijk/dankbaar zijn | object | Nederland is de bemiddelaar erkentelijk.
op_de_steun/op_de_instemming/op_de_bijval/op_de_sympathie/op_de_waardering/op_het_begrip/op_de_medewerking kunnen rekenen | subject | Een snelle start kan op de steun van Nederland rekenen. | holderIn=van negated=oppose
met_applaus/met_gejuich/met_enthousiasme/met_instemming/met_waardering/met_sympathie/met_opluchting/met_vreugde/met_dank/met_voldoening/met_welgevallen/met_tevredenheid ontvangen/begroeten/onthalen/verwelkomen/aan+horen/aanvaarden | object | De lidstaten begroetten het voorstel met instemming.
vlag strijken | subject voor | De lidstaat streek de vlag. | intransitive
bakzeil halen | subject bij | De lidstaat haalde bakzeil. | intransitive
eieren voor_zijn_geld/voor_hun_geld kiezen | subject | De lidstaat koos eieren voor zijn geld. | intransitive
draai/bocht/zwenking maken | subject | De lidstaat maakte een draai. | intransitive
zich gewonnen geven/tonen | voor | De lidstaat gaf zich gewonnen. | intransitive
gewonnen/te_porren/te_winnen/warm_te_maken zijn | voor | De lidstaten waren gewonnen voor het plan. | negated=oppose
verzet/weerstand/bezwaar/bezwaren/voorbehoud/voorbehouden/blokkade/veto/tegenstand/oppositie op+geven/staken/in+trekken/op+heffen/los+laten | tegen bij over subject | De lidstaat gaf zijn verzet op. | intransitive
verzet/weerstand/bezwaar/bezwaren/voorbehoud/veto/tegenstand/eis laten varen/vallen | tegen bij over | De lidstaat liet zijn verzet varen. | intransitive
ja zeggen | tegen op | De lidstaat zei ja tegen het compromis.
schouderklop/schouderklopje/veer/krediet geven/uit+delen | aan voor object | De minister gaf de rapporteur een schouderklop.
pluim/veer op_de_hoed steken | object voor | De minister stak de rapporteur een pluim op de hoed.
hoed/petje af+nemen | voor | De minister neemt zijn hoed af voor de vrijwilligers.
in_het_hart sluiten | object | De lidstaten sloten het initiatief in het hart.
op_handen dragen | object | De lidstaten dragen het initiatief op handen.
toegedaan zijn | object | Nederland is het doel van de richtlijn toegedaan.
zij_aan_zij/hand_in_hand staan/op+trekken | met | Nederland staat zij aan zij met de kuststaten.
belangstelling/interesse tonen/hebben | voor in om-te | De lidstaten tonen belangstelling voor de richtsnoeren. | negated=oppose
ontvankelijk/vatbaar/gevoelig zijn/blijven | voor | Nederland is ontvankelijk voor een langere termijn. | negated=oppose
zich ontvankelijk/gevoelig/meegaand/toeschietelijk/tegemoetkomend/bereidwillig/soepel/coöperatief tonen/betonen/op+stellen | voor over bij in | Nederland toont zich ontvankelijk voor een langere termijn. | intransitive negated=oppose
moed/vertrouwen/troost/bemoediging putten | uit | Nederland put vertrouwen uit de voortgang.
vertrouwen schenken | aan object | Nederland schenkt de gezant zijn vertrouwen.
zich akkoord verklaren | met | De lidstaten verklaarden zich akkoord met de verlenging. | negated=oppose intransitive
zich content/opgetogen/opgelucht/enthousiast/welwillend/lovend/dankbaar/erkentelijk tonen/verklaren/betonen | met over voor | De Commissie toonde zich content met het resultaat. | intransitive
gelijk geven | object aan | De minister gaf de rapporteur gelijk.
in_het_krijt treden | voor | De minister trad in het krijt voor de kleine havens.
voor_lief nemen | object dat | Nederland neemt de kortere termijn voor lief.
op_de_koop_toe nemen | object dat | Nederland neemt de kortere termijn op de koop toe.
rijen sluiten | subject achter | De lidstaten sloten de rijen. | intransitive
dezelfde_mening/dezelfde_opvatting/hetzelfde_standpunt/dezelfde_overtuiging/hetzelfde_gevoelen toegedaan zijn | subject | Ook de lidstaat was dezelfde mening toegedaan. | intransitive
zich vinden | in | Nederland vindt zich in de aanpak van de voorzitter. | negated=oppose
mede ondertekenen | object | Nederland heeft de oproep mede ondertekend.
opening/openingen bieden | voor | De lidstaat bood een opening voor een compromis.
toenadering tonen | tot subject | De lidstaat toonde toenadering. | intransitive
van_de_partij zijn | bij subject | Nederland is van de partij bij het initiatief.
in_zijn_sas/in_de_wolken/in_zijn_schik/in_haar_nopjes zijn | met over | De minister is in zijn sas met het resultaat.
tot_tevredenheid/tot_genoegen/tot_vreugde stemmen | subject dat | De uitkomst stemt het kabinet tot tevredenheid. | holderIn=object
rugdekking geven/verlenen | aan object | De lidstaat gaf rugdekking aan de voorzitter.
tegemoetkomende_houding/constructieve_houding/open_houding/positieve_houding/welwillende_houding aan+nemen/tonen/in+nemen/hebben | tegenover jegens bij in | Nederland neemt een constructieve houding aan. | intransitive
oogje dicht+knijpen/toe+knijpen | bij voor | De lidstaat kneep een oogje dicht bij de uitvoering. | intransitive
door_de_vingers zien | object | De lidstaat zag de overtreding door de vingers.
kant/zijde/partij kiezen | van | De lidstaat koos de kant van de kuststaten.
in_de_rij staan | voor om-te | De lidstaten staan in de rij voor het fonds.
juist_voor/wel_voor/sterk_voor/vurig_voor/in_meerderheid_voor zijn/blijven | object | De lidstaten zijn juist voor een langere termijn.
liefhebber/bewonderaar zijn/blijven | van | Nederland is een liefhebber van eenvoudige regels. | negated=oppose
er_onder/er_ook_onder/eronder staan | - | De handtekening van Malta ontbreekt, maar Nederland staat er ook onder.
van_een_stap_in_de_goede_richting/van_een_mijlpaal/van_een_doorbraak/van_een_stap_vooruit/van_een_succes/van_vooruitgang/van_een_goed_resultaat/van_een_evenwichtig_compromis spreken | over - | De minister sprak van een stap vooruit.
zich verzoenen | met | De lidstaat heeft zich met de lagere bijdrage verzoend. | negated=oppose
met_voldoening/met_tevredenheid kennis nemen | van | Nederland nam met voldoening kennis van de hervorming.
met_enthousiasme reageren | op | Nederland reageerde met enthousiasme op het aanbod.
billijk/redelijk/rechtvaardig/zinnig/evenwichtig/passend/verstandig/wenselijk voor+komen | subject dat te om-te | Een jaarlijkse toets komt het kabinet redelijk voor. | holderIn=object
complimenten over+brengen | voor aan over | De minister bracht de opstellers haar complimenten over. | intransitive
breed/alom/algemeen gedragen zijn | subject | Het voorstel is breed gedragen binnen de Raad. | holderIn=door,binnen,onder
voorkeur af+tekenen | voor | Onder de lidstaten tekende een voorkeur zich af voor een keurmerk. | holderIn=onder,bij,binnen
welwillend/enthousiast/positief/met_enthousiasme in+haken/in+gaan | op | De minister haakte welwillend in op de oproep.
stem geven | aan | Nederland gaf zijn stem aan de begroting.
tot_de_voorstanders/onder_de_voorstanders/bij_de_voorstanders behoren/zijn/horen | van subject | Nederland behoorde tot de voorstanders. | intransitive
bespreekbaar zijn/blijven | subject | Een langere termijn is voor Nederland bespreekbaar. | holderIn=voor negated=oppose
van_verzet/van_bezwaar/van_bezwaren/van_protest/van_een_veto af+zien | tegen subject | De lidstaat zag van verzet tegen de tekst af. | intransitive
positieve_grondhouding/constructieve_grondhouding/welwillende_grondhouding hebben/in+nemen/aan+nemen/houden | ten_aanzien_van tegenover jegens over | Nederland heeft een positieve grondhouding ten aanzien van het voorstel. | intransitive
met_lof/met_warmte/met_bewondering/met_respect/met_dankbaarheid spreken | over van | De minister sprak met lof over de reddingswerkers.
lovend/waarderend/hoopvol/enthousiast/prijzend spreken | over van | De minister sprak lovend over de reddingswerkers.
iets/wel_iets/wel_wat/veel/wel_degelijk_iets zien | in | Nederland zag wel iets in een gezamenlijke veerdienst. | negated=oppose
dank verschuldigd zijn | voor aan object | Nederland is de opstellers dank verschuldigd voor de kaart.
te_praten/te_spreken vallen | over | Over een langere termijn valt met Nederland te praten. | holderIn=met negated=oppose
gemene_zaak maken | met | Nederland maakte gemene zaak met de kuststaten.
ervoor/daarvoor/hiervoor zijn/blijven | om-te dat | Nederland is ervoor om de termijn te verlengen. | negated=oppose
medeondertekenaar/ondertekenaar/initiatiefnemer/mede-initiatiefnemer/medeindiener zijn | van | Nederland is medeondertekenaar van de brief.
aan_de_wieg/aan_de_basis staan | van | Nederland stond aan de wieg van het initiatief.
steun/solidariteit/vertrouwen/betrokkenheid/verbondenheid hernieuwen/herbevestigen/bekrachtigen | aan met voor in | De leiders hernieuwden hun steun aan de kuststaten.
geporteerd zijn | van voor | De lidstaat is geporteerd van een keurmerk. | negated=oppose
te_springen/te_trappelen/te_popelen staan | om om-te | De lidstaten stonden te springen om een keurmerk. | negated=oppose
mede in+dienen | object | Nederland heeft de resolutie mede ingediend. | intransitive
als_mede-indiener/als_medeondertekenaar/als_cosponsor/als_co-sponsor/als_medesponsor/als_mede-opsteller/als_mede-initiatiefnemer op+treden/fungeren | van bij | Nederland trad op als mede-indiener van de resolutie. | intransitive
mede-indiener/cosponsor/co-sponsor/medesponsor/mede-opsteller zijn/worden | van | Nederland is mede-indiener van de resolutie. | intransitive
eensgezind_in_hun_steun/eensgezind_in_zijn_steun/eensgezind_in_haar_steun/eensgezind_in_hun_waardering/eensgezind_in_zijn_waardering zijn/blijven | aan voor | De Raad was eensgezind in zijn steun voor de kustwacht. | intransitive
`;
