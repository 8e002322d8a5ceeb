/** Phrases around a verb by which a holder worries, doubts, regrets or warns. Data; docs/lexicon.md tells the notation. */
export const concern = `
zich zorgen maken | over dat om | Nederland maakt zich zorgen over de waterkwaliteit.
zorg/zorgen/bezorgdheid/ongerustheid/verontrusting/twijfel/twijfels/teleurstelling/ongenoegen/spijt/onvrede/frustratie/vrees/scepsis/ontstemming/misnoegen/onbehagen/kritiek/bevreemding/verbazing/verontwaardiging/ontsteltenis/droefheid uit+spreken/uiten/hebben/houden/tonen/betuigen/delen/ventileren/over+brengen | over dat om bij op van tegen | De minister sprak zijn zorgen uit over de persvrijheid. | intransitive
zorg/zorgen/bezorgdheid baren/wekken/geven | object subject dat over | De droogte baart het kabinet zorgen. | holderIn=object impersonal
bezorgd/ongerust/verontrust/bekommerd/gepikeerd/geïrriteerd/geschrokken/verslagen/verbolgen/ontdaan/kwaad/woedend/argwanend/wantrouwig/misnoegd/onvoldaan/kritisch/teleurgesteld/sceptisch/bevreesd/beducht/pessimistisch/somber/ontsteld/geschokt/ontevreden/ontstemd/gefrustreerd/verbaasd/bedroefd/verbijsterd/verontwaardigd/afwachtend/ongelukkig/onzeker zijn/blijven | over dat om voor te of | Nederland is bezorgd over de voortgang.
zich bezorgd/ongerust/verontrust/kritisch/teleurgesteld/sceptisch/ontevreden/verbaasd/geschokt/somber/pessimistisch tonen/uit+laten/uit+spreken/betonen/verklaren | over dat | De minister toonde zich bezorgd over de voortgang. | intransitive
kritisch/sceptisch/afwachtend staan | tegenover | Nederland staat kritisch tegenover nieuwe fondsen.
kritisch/bezorgd/teleurgesteld/geschokt/verontwaardigd/verbaasd/zuinig/fel/sceptisch reageren | op over | Nederland reageerde kritisch op de raming.
kritiek leveren | op | Nederland leverde kritiek op de gekozen methode. | intransitive
vraagtekens/kanttekening/kanttekeningen plaatsen/zetten/maken/hebben/stellen | bij over | Nederland plaatst kanttekeningen bij de raming. | intransitive
kritische_kanttekeningen/kritische_vragen/kritische_opmerkingen plaatsen/stellen/maken | bij over | De minister plaatste kritische kanttekeningen bij de raming. | intransitive
vragen stellen | over bij | De minister stelde vragen over de dekking van het fonds.
vragen hebben/houden | over bij | Nederland heeft vragen over de dekking van het fonds.
in_twijfel trekken | object of dat | Nederland trekt de juistheid van de cijfers in twijfel.
leedwezen betuigen/uit+spreken | over | De minister betuigde leedwezen over de gang van zaken. | intransitive
waarschuwing af+geven/uiten | voor dat aan | De secretaris-generaal gaf een waarschuwing af voor een hongersnood.
alarm slaan | over dat | De secretaris-generaal sloeg alarm over de watertekorten.
noodklok luiden | over | De secretaris-generaal luidde de noodklok over het tekort aan vaccins.
beklag doen | over | De minister deed zijn beklag over de late toezending.
klacht in+dienen | over tegen bij | Nederland diende een klacht in over de heffing.
risico/risico's/gevaar/gevaren/nadelen/problemen/knelpunten/haken_en_ogen/tekortkomingen zien | in bij van voor dat | Nederland ziet risico's in een te snelle invoering.
met_zorg/met_bezorgdheid/met_lede_ogen zien/gade+slaan/volgen/bezien/aan+zien/constateren/vast+stellen/kennis+nemen | object dat van wh | Nederland volgt met zorg de ontwikkelingen in de hoofdstad.
met_zorg vervullen | object dat | De toestand vervult het kabinet met zorg. | holderIn=object
zorg/zorgen/twijfel/twijfels/bedenkingen/vragen/kritiek/scepsis bestaan/zijn/leven/rijzen/blijven | over bij van aan | Bij Nederland bestaan zorgen over de uitvoering. | holderIn=bij,onder
zorgpunt/punt_van_zorg/bron_van_zorg zijn/vormen/blijven | subject dat | De uitvoering is voor Nederland een punt van zorg. | holderIn=voor,van
bedenkingen/reserves/bezorgdheden hebben/uiten/houden/tonen/uit+spreken/behouden | bij over tegen | Nederland heeft bedenkingen bij de gekozen grondslag. | intransitive
minder_gelukkig/minder_enthousiast/minder_positief/minder_tevreden/weinig_enthousiast/weinig_gelukkig zijn/blijven | met over dat | Nederland is minder gelukkig met de gekozen grondslag.
gealarmeerd/ontgoocheld/begaan/onaangenaam_verrast/onthutst/verdrietig/boos zijn/blijven | over door met dat | Nederland is begaan met de slachtoffers.
doorn_in_het_oog zijn/blijven | subject dat | De versnippering is het kabinet een doorn in het oog. | holderIn=object,voor
steen_des_aanstoots zijn/blijven | subject dat | De versnippering is voor Nederland een steen des aanstoots. | holderIn=voor
zwaar vallen | subject dat | Het besluit valt het kabinet zwaar. | holderIn=object
hart vast+houden | voor | Het kabinet houdt zijn hart vast voor de winter.
zwaar tillen | aan | Nederland tilt zwaar aan de schending.
lot aan+trekken | van | De minister trok zich het lot van de zeevarenden aan.
wantrouwend/wantrouwig staan | tegenover | Nederland staat wantrouwend tegenover de staat.
excuses aan+bieden/maken | voor aan | De minister bood excuses aan voor de vertraging.
slechte_zaak/tegenslag/misser/stap_terug/stap_achteruit vinden/noemen/achten | object dat | Nederland vindt de vertraging een slechte zaak.
onder_de_maat vinden/achten | object | Nederland vindt de uitvoering onder de maat.
met_teleurstelling/met_afschuw/met_ontzetting/met_verbazing/met_verontwaardiging/met_droefheid/met_spijt reageren/kennis+nemen/zien/vernemen/constateren/vast+stellen | op van dat object | Nederland nam met teleurstelling kennis van het besluit.
met_teleurstelling/met_afschuw/met_ontzetting/met_verbazing/met_verontwaardiging/met_droefheid/met_spijt kennis nemen | van | De minister heeft met teleurstelling kennis genomen van het besluit.
met_zorg/met_bezorgdheid kennis nemen | van | De minister heeft met zorg kennis genomen van het besluit.
sceptisch/kritisch bezien/bekijken/beoordelen/benaderen/bejegenen | object of | Nederland bekijkt de raming kritisch.
zorgelijk/somber/treurig/droevig/bezorgd/ontevreden/ongerust/verdrietig stemmen | subject dat | De vertraging stemt het kabinet somber. | holderIn=object
mijn_zorg/onze_zorg hebben | subject object | De toestand van de dijken heeft mijn zorg. | authorHolds
moeite hebben/houden | met | Nederland heeft moeite met de snelheid van de invoering. | negated=support
probleem/problemen hebben | met | Nederland heeft problemen met de verdeling. | negated=support
zich bezwaard voelen | over door | Nederland voelt zich bezwaard over de gang van zaken.
reden/aanleiding tot_zorg geven/vormen | subject | De toestand van de dijken geeft reden tot zorg. | authorHolds
tot_zorg/tot_zorgen stemmen | subject | De vertraging stemt het kabinet tot zorg. | holderIn=object
zorgelijke_ontwikkeling/zorgwekkende_ontwikkeling/slechte_ontwikkeling noemen/vinden/achten | object dat | Nederland vindt de vertraging een zorgelijke ontwikkeling.
teleurstelling/bezorgdheid/ongerustheid/onvrede/verontwaardiging bestaan/heersen/leven | over bij | Bij Nederland heerst teleurstelling over de uitkomst. | holderIn=bij,onder
op_zijn_hoede zijn/blijven | voor | Nederland is op zijn hoede voor misbruik.
bang zijn | voor dat | Nederland is bang voor een verlies van vertrouwen.
kritisch kijken | naar | Nederland kijkt kritisch naar de raming.
kritisch volgen | object | Nederland volgt de uitvoering kritisch.
met_argusogen volgen/bekijken/bezien | object | Nederland volgt de uitvoering met argusogen.
vraagteken plaatsen/zetten | bij | Nederland plaatste een vraagteken bij de raming.
in_de_maag zitten | met | De lidstaat zit in de maag met de verdeling.
wakker liggen | van | Het kabinet ligt wakker van de tekorten.
zich ongerust/druk/boos/bezorgd maken | over om | Nederland maakt zich ongerust over de tekorten.
wenkbrauwen fronsen | bij over | De lidstaten fronsten de wenkbrauwen bij de raming.
gemengde_gevoelens hebben | over bij | Nederland heeft gemengde gevoelens over de uitkomst.
met_gemengde_gevoelens kennis+nemen/zien/constateren | van op dat object | Nederland nam met gemengde gevoelens kennis van de uitkomst.
kritisch/koel/gereserveerd ontvangen | object | De lidstaten ontvingen het voorstel kritisch.
alarmbel/alarmbellen/alarmklok luiden | over | De secretaris-generaal luidde de alarmklok over de tekorten.
zwaar_op_de_maag liggen | subject | De verdeling ligt het kabinet zwaar op de maag. | holderIn=object
beren_op_de_weg zien | bij in | De lidstaat ziet beren op de weg bij de invoering. | intransitive
te_betreuren vallen | dat subject | Het valt te betreuren dat de cijfers ontbreken. | impersonal
verwachting/verwachtingen/optimisme/enthousiasme temperen | over van object | De voorzitter temperde de verwachtingen. | intransitive
vragen op+roepen | subject bij | Het voorstel roept bij Nederland vragen op. | holderIn=bij
zorgelijk_beeld/somber_beeld/inktzwart_beeld/ontnuchterend_beeld/zwart_beeld/alarmerend_beeld schetsen/schilderen | van | De gezant schetste een zorgelijk beeld van de hongersnood. | intransitive
niet_gerust/niet_gelukkig/niet_tevreden/niet_blij/niet_ingenomen/niet_onverdeeld_positief/niet_onverdeeld_gelukkig zijn/blijven | over met dat op | Nederland is niet gelukkig met de verdeling.
hoofdbrekens/kopzorgen baren | subject dat | De droogte baart het kabinet kopzorgen. | holderIn=object
te_denken geven | subject dat | De vertraging geeft het kabinet te denken. | holderIn=object
lucht geven | aan | De minister gaf lucht aan zijn ergernis over het uitstel. | contentDecides
onder_stoelen_of_banken steken | object dat | De minister stak zijn ergernis niet onder stoelen of banken. | contentDecides
hoofdpijn/zorgen/kopzorgen/hoofdbrekens/grijze_haren/slapeloze_nachten bezorgen/op+leveren | object subject dat | De verdeling bezorgt het kabinet hoofdbrekens. | holderIn=object
kopzorgen/buikpijn/hoofdpijn hebben | over van | Het kabinet heeft kopzorgen over de verdeling.
hard_hoofd hebben | in | Nederland heeft een hard hoofd in een snel akkoord.
reserve/reserves/bedenkingen/twijfel/twijfels/zorgen/vrees/aarzelingen/argwaan/wantrouwen koesteren | over bij tegen jegens dat | De lidstaat koestert twijfels over de dekking.
aarzeling/aarzelingen/schroom/argwaan/wantrouwen/ergernis/irritatie/wrevel/woede/ontgoocheling/beduchtheid hebben/uiten/uit+spreken/tonen | over bij jegens tegen | De lidstaat toonde aarzelingen over de dekking. | intransitive
zorg/zorgen/bezorgdheid/ongenoegen/onvrede/teleurstelling/kritiek/twijfel/twijfels/ergernis/irritatie/ongerustheid/spijt/verbazing/verontwaardiging/frustratie/misnoegen/ontevredenheid kenbaar/bekend/duidelijk maken | over dat bij op | De minister maakte zijn ongenoegen kenbaar over de late toezending. | intransitive
zorg/zorgen/bezorgdheid/ongenoegen/onvrede/teleurstelling/kritiek/twijfel/twijfels/ergernis/irritatie/ongerustheid/spijt/verbazing/verontwaardiging/frustratie/misnoegen/ontevredenheid/scepsis laten blijken/merken/horen/door+klinken | over dat bij op | De minister liet zijn onvrede blijken over de trage uitvoering. | intransitive
zorg/zorgen/ongenoegen/onvrede/teleurstelling/kritiek/twijfel/twijfels/ergernis niet verhelen/verzwijgen/verbergen/verbloemen | over bij object | De minister verheelde zijn teleurstelling niet. | intransitive
ontevredenheid/bitterheid/angst/onrust/onzekerheid/vertwijfeling/ongeduld uit+spreken/uiten/tonen/betuigen | over dat | De lidstaat uitte zijn ontevredenheid over de verdeling. | intransitive
kritiek/twijfel/twijfels/zorgen/bedenkingen/vraagtekens op+werpen/in+brengen/op+roepen | bij over | De lidstaat bracht kritiek in over de dekking.
met_argwaan/met_wantrouwen/met_scepsis/met_vrees/met_schroom/met_tegenzin/met_gemengde_gevoelens/met_ongenoegen/met_afkeuring/met_reserve ontvangen/bezien/bekijken/volgen/begroeten/bejegenen/aan+horen/tegemoet+zien/aan+zien | object | De lidstaten ontvingen het voorstel met argwaan.
kritische_noot/kritische_noten/noot/noten kraken/plaatsen | bij over | De lidstaat kraakte een kritische noot bij de raming. | intransitive
wenkbrauwen op+trekken | bij over | De lidstaten trokken de wenkbrauwen op bij de raming.
hoofd schudden | over | De minister schudde het hoofd over de raming.
alarmbellen/alarmbel af+gaan/rinkelen | bij subject | Bij het kabinet gaan de alarmbellen af. | holderIn=bij
met_de_handen in_het_haar zitten | over met | De lidstaat zit met de handen in het haar over de verdeling.
bittere_pil/tegenvaller/domper/teleurstelling/tegenslag/koude_douche/ontgoocheling zijn/blijven/vormen | subject dat | De uitkomst is voor Nederland een domper. | holderIn=voor
nood klagen | over bij | De lidstaat klaagde zijn nood over de tekorten.
pijn doen | dat subject | Het doet het kabinet pijn dat de tekst is afgezwakt. | holderIn=object
rauw_op_het_dak/koud_op_het_dak vallen | subject | Het besluit viel Nederland rauw op het dak. | holderIn=object
slecht/verkeerd/in_slechte_aarde vallen | subject | De toon van het voorstel viel bij Nederland verkeerd. | holderIn=bij
in_het_verkeerde_keelgat schieten | subject | De opmerking schoot Nederland in het verkeerde keelgat. | holderIn=bij,object
tegen_het_zere_been zijn | subject | De opmerking was Nederland tegen het zere been. | holderIn=object
tegen_de_haren_in/tegen_de_haren strijken | object subject | De verdeling strijkt Nederland tegen de haren in. | holderIn=object
niet_gerust/niet_vrolijk/niet_hoopvol/niet_optimistisch/niet_tevreden/weinig_hoopvol/weinig_optimistisch/niet_gelukkig stemmen | subject dat | De trage uitvoering stemt het kabinet niet gerust. | holderIn=object
zich in_de_steek_gelaten/miskend/overvallen/verraden/gepasseerd/tekortgedaan/ongemakkelijk/gekleineerd/benadeeld voelen | door bij over | De lidstaat voelt zich overvallen door het plan.
weinig_vertrouwen/weinig_fiducie/geen_fiducie/onvoldoende_vertrouwen hebben/stellen | in dat | Nederland heeft weinig vertrouwen in de planning.
vrees/angst/zorg in+boezemen | object subject | De toestand boezemt het kabinet zorg in. | holderIn=object
verbazing/bevreemding/verontwaardiging/onrust/beroering/ergernis/wrevel/irritatie/ongenoegen wekken/op+wekken/op+roepen | subject | Het plan wekte bij Nederland verbazing. | holderIn=bij,van,onder
aanstoot/ergernis nemen | aan | De lidstaat nam aanstoot aan de toon.
ophef/misbaar maken | over van | De lidstaat maakte ophef over de toon.
wrange_nasmaak/bittere_nasmaak/slecht_gevoel/ongemakkelijk_gevoel/onbehaaglijk_gevoel over+houden/hebben | aan over bij | Nederland heeft een ongemakkelijk gevoel bij de verdeling.
aan_de_alarmbel trekken | over bij | De secretaris-generaal trok aan de alarmbel over de tekorten. | intransitive
tot_verdriet/tot_wanhoop/tot_woede drijven | object | De vertraging drijft het kabinet tot wanhoop. | holderIn=object
donkere_wolken/onweer/stormwolken zien | boven aan in | Het kabinet ziet donkere wolken boven de sector.
slecht_te_spreken/niet_te_spreken zijn | over | Nederland is slecht te spreken over de toon.
gewetensbezwaren/koudwatervrees/watervrees hebben | bij voor | De lidstaat heeft koudwatervrees bij de invoering.
appeltje te_schillen hebben | met | De lidstaat heeft een appeltje te schillen met de Commissie.
van_een_gemiste_kans/van_een_stap_terug/van_een_tegenvaller/van_een_teleurstelling/van_een_slecht_signaal/van_een_verkeerd_signaal spreken | over - | De minister sprak van een gemiste kans.
aan_de_magere_kant/aan_de_lage_kant/aan_de_krappe_kant/aan_de_hoge_kant vinden/achten | object | Nederland vond de vergoeding aan de magere kant.
mismoedig/bitter/wrevelig stemmen | subject dat | Dat de haven sluit, stemt het kabinet mismoedig. | holderIn=object
met_ontzetting/met_afgrijzen/met_ontsteltenis/met_leedwezen gade+slaan/aan+zien/volgen/bezien | object dat | Het kabinet slaat het geweld met ontzetting gade.
met_bezorgdheid/met_zorg/met_ongerustheid/met_verontrusting spreken | over | De Raad sprak met bezorgdheid over de wetgeving.
ontsteltenis/verbijstering/bezorgdheid/afschuw/ongerustheid/verontwaardiging/teleurstelling uit+drukken | over | De lidstaat drukte zijn ontsteltenis uit over de executies.
tot_de_critici behoren | van subject | Nederland behoorde tot de critici. | intransitive
kritisch_geluid/kritische_geluiden/kritische_noten/kritische_toon laten horen | over bij subject | Malta liet een kritisch geluid horen over de tarieven. | intransitive
bezorgd/kritisch/misprijzend/laatdunkend spreken | over | De minister sprak bezorgd over de droogte.
gevoelig/moeilijk/lastig/ingewikkeld liggen | subject | Een verlaging van de drempel ligt voor Nederland gevoelig. | holderIn=voor,bij
niet overtuigen | subject | De berekening heeft Nederland niet overtuigd. | holderIn=object
eensgezind_in_hun_kritiek/eensgezind_in_zijn_kritiek/eensgezind_in_hun_zorgen/eensgezind_in_hun_bezorgdheid/eensgezind_in_zijn_bezorgdheid zijn/blijven | op over | De Raad was eensgezind in zijn bezorgdheid over de oogst. | intransitive
`;
