/** Frames by which a holder judges, expects, states or concludes. Data; docs/lexicon.md tells the notation. */
export const assess = `
verwachten | object dat te van | Nederland verwacht dat de Raad in juni besluit.
verwachting uit+spreken/uiten/hebben/delen | dat over van | De minister sprak de verwachting uit dat de Raad in juni besluit.
voorzien | object dat | Het kabinet voorziet een lange onderhandeling.
overtuigd raken | van dat | Het kabinet is overtuigd geraakt van de noodzaak.
in_de_verwachting leven | dat | Het kabinet leeft in de verwachting dat de Raad in juni besluit.
uit+gaan | van | Nederland gaat ervan uit dat de raming klopt.
aan+nemen | dat | Het kabinet neemt aan dat de raming klopt.
rekenen | op | Het kabinet rekent op een akkoord in het voorjaar.
rekening houden | met | Het kabinet houdt rekening met een lange onderhandeling.
hopen | op dat te | Het kabinet hoopt op een spoedige doorbraak.
hoop uit+spreken/uiten/hebben/koesteren/vestigen | dat op | De minister sprak de hoop uit dat de gesprekken slagen.
vertrouwen | op dat | Het kabinet vertrouwt erop dat de toezichthouder ingrijpt.
menen | dat te direct | Het kabinet meent dat de raming te laag is.
vinden | dat object als | Nederland vindt dat de raming te laag is.
geloven | dat | Nederland gelooft dat de raming te laag is.
denken | dat | Nederland denkt dat de raming te laag is.
oordelen | dat | Het kabinet oordeelt dat de grondslag toereikend is.
van_mening/van_oordeel/van_opvatting/van_gevoelen/van_menen/overtuigd/ervan_overtuigd zijn/blijven | dat van | Nederland is van mening dat de raming te laag is.
de_mening/het_oordeel/die_mening/deze_mening/de_opvatting/de_overtuiging toegedaan zijn | dat | Het kabinet is de mening toegedaan dat de raming te laag is.
mening/opvatting/standpunt/oordeel/visie/standpunten/opvattingen geven/uit+spreken/uiten/in+nemen | over dat | Het kabinet nam het standpunt in dat de raming te laag is.
van_standpunt/op_het_standpunt staan/blijven | dat | Nederland staat op het standpunt dat de bevoegdheid nationaal is.
zich op_het_standpunt/op_standpunt stellen | dat | Nederland stelt zich op het standpunt dat de bevoegdheid nationaal is.
achten | object dat te | Nederland acht de termijn haalbaar.
beschouwen | object als dat | Nederland beschouwt het besluit als een eerste stap.
aan+merken | object als | Nederland merkt het besluit aan als een eerste stap.
kwalificeren/kenschetsen/typeren/bestempelen/karakteriseren/betitelen/omschrijven/aan+duiden/definiëren | object als | De minister bestempelde het besluit als een eerste stap.
zien | object als | Nederland ziet het besluit als een eerste stap.
zien | dat in | Nederland ziet dat de uitvoering achterblijft.
noemen | object | De minister noemde het besluit een eerste stap.
op+vatten | object als | Nederland vat het besluit op als een eerste stap.
in+schatten | object dat | Het kabinet schat in dat de uitvoering twee jaar duurt.
schatten | object dat op | Het kabinet schat dat de uitvoering twee jaar duurt.
ramen | object dat op | De Commissie raamt de kosten op een miljard euro.
taxeren | object dat als | Het kabinet taxeert de kans op een akkoord als klein.
begroten | object op | De Commissie begroot de kosten op een miljard euro.
beoordelen | object als of wh | Het kabinet beoordeelt de tekst als evenwichtig.
concluderen | dat | De minister concludeerde dat verdere gesprekken nodig zijn.
conclusie trekken/verbinden | dat aan | De voorzitter trok de conclusie dat verdere gesprekken nodig zijn.
tot_de_conclusie/tot_het_oordeel/tot_de_slotsom/tot_het_inzicht/tot_de_overtuiging komen | dat | Het kabinet komt tot de conclusie dat de raming te laag is.
constateren | object dat | Het kabinet constateert dat de uitvoering achterblijft.
vast+stellen | dat | Het kabinet stelt vast dat de uitvoering achterblijft.
observeren/signaleren/waar+nemen/bespeuren/bemerken | object dat | Het kabinet signaleert dat de uitvoering achterblijft.
op+merken | dat | De minister merkte op dat de uitvoering achterblijft.
opmerking maken/plaatsen | dat over bij | De minister maakte de opmerking dat de uitvoering achterblijft.
aan+tekenen | dat bij | Het kabinet tekent daarbij aan dat de uitvoering achterblijft.
in+zien | dat | Nederland ziet in dat de uitvoering tijd kost.
beseffen | object dat | Het kabinet beseft dat de uitvoering tijd kost.
zich realiseren/beseffen | dat object | Nederland realiseert zich dat de uitvoering tijd kost.
zich bewust zijn | van dat | Het kabinet is zich bewust van de korte termijn.
zich rekenschap geven | van | Het kabinet geeft zich rekenschap van de korte termijn.
erkennen | object | Het kabinet erkent de bevoegdheid van het Hof. | negated=oppose
erkennen | dat | Het kabinet erkent dat de uitvoering tijd kost.
onderkennen | object dat | Het kabinet onderkent dat de uitvoering tijd kost.
toe+geven | object dat te | De minister gaf toe dat de uitvoering tijd kost.
beamen | object dat | De minister beaamde dat de uitvoering tijd kost.
aan+geven | dat te wh object | De minister gaf aan dat de termijn te kort is.
stellen | dat | De minister stelde dat de termijn te kort is.
beweren | object dat te | De Commissie beweert dat de termijn te kort is.
verklaren | dat te | De minister verklaarde dat de termijn te kort is. | contentDecides
zeggen | dat te | De minister zei dat de termijn te kort is. | contentDecides
melden | object dat te | De Commissie meldde dat de cijfers kloppen.
mee+delen/mede+delen | object dat te | De Commissie deelde mee dat de cijfers kloppen.
mededeling/mededelingen doen | dat over van | De Commissie deed mededeling van de vertraging.
berichten | dat | De gezant berichtte dat de cijfers kloppen.
rapporteren | dat | De gezant rapporteerde dat de wapenstilstand grotendeels wordt nageleefd.
laten weten | dat te object | Rusland liet weten dat de cijfers kloppen. | contentDecides
laten blijken | dat | De minister liet blijken dat de termijn te kort is. | contentDecides
laten zien | dat | De minister liet zien dat de cijfers kloppen.
laten op+tekenen | dat | De lidstaat liet optekenen dat de tekst onduidelijk is. | contentDecides
te_kennen geven | dat te om-te object | De minister gaf te kennen dat de cijfers kloppen. | contentDecides
te_verstaan geven | dat te | De minister gaf te verstaan dat de grens is bereikt. | contentDecides
blijk geven | van | De minister gaf blijk van kennis van het dossier. | contentDecides
zich uit+spreken | over | De Raad sprak zich uit over de verdeling. | contentDecides
zich uit+laten | over | De minister liet zich uit over de verdeling. | contentDecides
gewag maken | van | De Commissie maakte gewag van vertraging.
bevinden | object dat | De rekenkamer bevond het systeem in orde.
ervaren | object als | Nederland ervaart de procedure als te zwaar.
verantwoordelijk houden/stellen/achten | object voor | Nederland houdt de leiding verantwoordelijk voor het geweld.
aansprakelijk houden/stellen | object voor | Nederland stelt de staat aansprakelijk voor de schade.
schuld geven | aan van | De regering gaf de oppositie de schuld van het geweld.
verwijten | object dat | De minister verweet de fabrikant een gebrek aan openheid.
beschuldigen/betichten | van | Rusland beschuldigde zijn buurland van spionage.
toe+schrijven/toe+rekenen | object aan | Nederland schrijft de aanval toe aan de inlichtingendienst.
wijten | object aan | Het kabinet wijt de vertraging aan de coronacrisis.
betwijfelen | object of dat | Nederland betwijfelt of de planning haalbaar is.
interpreteren/lezen/duiden/verstaan | object als | Nederland leest de tekst als een verduidelijking.
af+leiden/op+maken | dat uit | Het kabinet leidt hieruit af dat de markt herstelt.
vermoeden | object dat | Het kabinet vermoedt dat de markt herstelt.
veronderstellen | object dat | Het kabinet veronderstelt dat de markt herstelt.
inschatting/schatting/oordeel/mening/opvatting/verwachting/analyse/indruk/beeld/conclusie/standpunt/positie/overtuiging/lezing zijn/luiden/blijven | dat direct object | De inschatting van het kabinet is dat de markt herstelt. | nominalSubject
indruk/beeld/mening/opvatting/overtuiging/idee hebben/krijgen/koesteren | dat over | Het kabinet heeft de indruk dat de markt herstelt.
optimistisch/hoopvol/realistisch zijn/blijven | over | Het kabinet is hoopvol over de uitkomst.
benieuwd zijn/blijven | naar of wh | Nederland is benieuwd naar de plannen van het voorzitterschap.
met_belangstelling/met_interesse volgen/zien/af+wachten/tegemoet+zien/uit+kijken | object naar | Nederland ziet de voorstellen met belangstelling tegemoet.
tegemoet+zien | object | Nederland ziet de voorstellen tegemoet.
van_mening verschillen | over | De lidstaten verschillen van mening over de verdeling.
uit+wijzen/aan+tonen | dat | Het kabinet toonde aan dat de maatregel werkt.
voorspellen/prognosticeren | object dat | De Commissie voorspelt een groei van de markt.
claimen | object dat te | De Commissie claimt dat de stof veilig is.
onderbouwen/beargumenteren/argumenteren/redeneren/tegen+werpen | dat | De minister argumenteerde dat de markt herstelt.
antwoorden/repliceren/reageren | dat | De Commissie antwoordde dat de cijfers kloppen. | contentDecides
schrijven | dat | De Commissie schrijft dat de cijfers kloppen.
aan+hangen | object dat | Het kabinet hangt de opvatting aan dat de markt herstelt.
aan+vullen | dat | De minister vulde aan dat de markt herstelt.
toe+voegen | dat | De minister voegde toe dat de markt herstelt.
af+doen | als | Rusland deed de beschuldiging af als verzinsel.
bekennen | dat te object | Rusland bekende dat de cijfers waren vervalst.
berekenen/becijferen/door+rekenen | object dat op | De Commissie berekende dat de kosten twee miljard bedragen.
nota nemen | van dat | Het kabinet neemt nota van de uitspraak.
notitie nemen | van | Het kabinet neemt notitie van de uitspraak.
serieus nemen | object | Het kabinet neemt de waarschuwing serieus.
poneren | dat object | De minister poneerde dat de markt herstelt.
speculeren | over op | De voorzitter speculeerde over een extra bijeenkomst.
samen+vatten | object dat | De voorzitter vatte samen dat de lidstaten het plan steunen.
uit+spreken | dat | De Raad sprak uit dat de markt herstelt. | contentDecides
verklaring af+leggen | over dat waarin | De minister legde een verklaring af over de aanslag. | contentDecides
verkondigen | dat | De oppositie verkondigt dat de markt herstelt.
vermelden | dat | De Commissie vermeldt dat de markt herstelt.
verdenken | van | De autoriteiten verdenken de rederij van smokkel.
verzuchten | dat | De voorzitter verzuchtte dat de tijd ontbrak.
zinspelen | op | De voorzitter zinspeelde op een extra bijeenkomst.
aan+rekenen | object dat | Nederland rekent de staat de vertraging aan.
over+laten | aan | Het kabinet laat de keuze over aan de lidstaten.
vast+staan | dat | Voor het kabinet staat vast dat de norm geldt. | impersonal holderIn=voor
buiten_kijf/buiten_twijfel/buiten_discussie/niet_ter_discussie staan | dat subject | Voor het kabinet staat buiten kijf dat de norm geldt. | impersonal holderIn=voor
beeld schetsen/geven | dat van over | De gezant schetste een somber beeld van de toestand.
oordeel/oordelen vellen/vormen | over dat | Het kabinet velde een oordeel over de aanpak.
waarschijnlijk/onwaarschijnlijk/haalbaar/onhaalbaar/realistisch/onrealistisch/voldoende/onvoldoende/toereikend/ontoereikend/evenwichtig/onevenwichtig/proportioneel/ambitieus/effectief/logisch/denkbaar/aannemelijk/opmerkelijk/duidelijk/helder/onduidelijk/onzeker/mogelijk/onmogelijk/onnodig/overbodig/prematuur/voorbarig/disproportioneel/onevenredig/onterecht/onjuist/onredelijk/onverstandig/te_vroeg/te_laat/te_kort/te_lang/te_hoog/te_laag/te_zwaar/te_licht/te_duur/te_algemeen/te_weinig/te_veel/te_beperkt/te_snel/te_traag/te_ruim/te_krap/niet_nodig/niet_opportuun/niet_haalbaar achten/vinden/noemen | object dat te om-te of | Nederland acht het aannemelijk dat de markt herstelt.
ver_genoeg gaan | subject | Het voorstel gaat Nederland niet ver genoeg. | holderIn=object,voor
klaar/rijp zijn | voor | Het land is volgens Nederland klaar voor de volgende stap. | holderIn=volgens
als_vaststaand aan+nemen | object dat | Het kabinet neemt als vaststaand aan dat de norm geldt.
als_een_paal_boven_water staan | dat subject | Voor het kabinet staat als een paal boven water dat de norm geldt. | impersonal holderIn=voor
begrijpen | dat | Het kabinet begrijpt dat de sector meer tijd wil.
vernemen | object dat | Het kabinet heeft vernomen dat de sluis open is.
op_de_hoogte zijn | van dat | Het kabinet is op de hoogte van de vertraging.
bekend zijn | met | Het kabinet is bekend met de vertraging.
aanwijzing/aanwijzingen/signalen hebben | dat voor van | Het kabinet heeft geen aanwijzingen dat de sluis lekt.
voor_mogelijk/voor_waarschijnlijk/voor_ondenkbaar/voor_uitgesloten houden | object dat | Het kabinet houdt het voor mogelijk dat de sluis lekt.
erbij blijven | dat | De minister blijft erbij dat de cijfers kloppen.
vertrouwen hebben/uit+spreken | dat | Het kabinet heeft het vertrouwen dat de sluis open blijft.
vertellen | dat | De voorzitter vertelde dat de sluis open is.
voor_de_hand/in_de_rede liggen | dat te om-te | Het ligt voor de hand dat de sluis open blijft. | impersonal holderIn=voor
rekenen | tot | Nederland rekent de eilanden tot de kwetsbare gebieden.
zich optimistisch/hoopvol/realistisch tonen/betonen/uit+laten | over | De voorzitter toonde zich optimistisch over de uitkomst.
ter_kennisgeving/voor_kennisgeving aan+nemen | object | Het kabinet neemt de brief voor kennisgeving aan.
succes/mijlpaal/doorbraak/mislukking/verbetering/verslechtering/verrijking/stap noemen/vinden/achten | object dat | De minister noemde het verdrag een mijlpaal.
vergelijken | met | De minister vergeleek de crisis met die van 2008. | notPresent
bestrijden | dat | Nederland bestrijdt dat de grondslag toereikend is.
betwisten | object dat | Nederland betwist de bevoegdheid van de Commissie.
weerspreken | object dat | De minister weersprak het beeld van een achterstand.
tegen+spreken | object dat | De minister sprak de berichten over een sluiting tegen.
ontkennen | object dat te | Rusland ontkende de troepen te hebben gestuurd.
weerleggen | object dat | De minister weerlegde de kritiek op de raming.
ontzenuwen | object | De minister ontzenuwde het verwijt.
ervoor houden | dat | Het kabinet houdt het ervoor dat de cijfers kloppen.
zich kunnen voor+stellen | dat object | Nederland kan zich voorstellen dat de termijn wijzigt.
ontwaren | object dat | De Commissie ontwaarde een patroon.
in_aanmerking/in_ogenschouw nemen | object dat | Het kabinet neemt in aanmerking dat de middelen schaars zijn.
zich vergewissen | van | Het kabinet heeft zich vergewist van de juistheid van de cijfers.
erop houden | dat | Het kabinet houdt het erop dat de cijfers kloppen.
aanleiding/reden zien | in om-te tot voor | Het kabinet ziet aanleiding de raming te herzien.
voor+komen | dat | Het komt het kabinet voor dat de raming te laag is. | holderIn=object
laten door+schemeren | dat object | De minister liet doorschemeren dat de cijfers kloppen. | contentDecides
bij_zijn_standpunt/bij_haar_standpunt/bij_hun_standpunt/bij_het_standpunt/bij_dit_standpunt/bij_dat_standpunt blijven | dat | Nederland blijft bij zijn standpunt. | intransitive
geen_geheim maken | van | De minister maakte er geen geheim van dat de cijfers tegenvielen. | contentDecides
oordeel/standpunt hebben | over | Het kabinet heeft een positief oordeel over de grondslag.
grondhouding/houding zijn/blijven | object | De grondhouding van het kabinet is positief. | nominalSubject
`;
