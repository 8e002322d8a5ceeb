/** Frames by which a holder worries, doubts, regrets or warns. Data; docs/lexicon.md tells the notation. */
export const concern = `
zich zorgen maken | over dat om | Nederland maakt zich zorgen over de waterkwaliteit.
zorg/zorgen/bezorgdheid/ongerustheid/verontrusting/twijfel/twijfels/teleurstelling/ongenoegen/spijt/onvrede/frustratie/vrees/scepsis/ontstemming/misnoegen/onbehagen/kritiek/bevreemding/verbazing/verontwaardiging/ontsteltenis/droefheid uit+spreken/uiten/hebben/houden/tonen/betuigen/delen/over+brengen | over dat om bij op van tegen | De minister sprak zijn zorgen uit over de persvrijheid.
zorg/zorgen/bezorgdheid baren/wekken/geven | object subject dat over | De droogte baart het kabinet zorgen. | holderIn=object impersonal
bezorgd/ongerust/verontrust/bekommerd/kritisch/teleurgesteld/sceptisch/bevreesd/beducht/pessimistisch/somber/ontsteld/geschokt/ontevreden/ontstemd/gefrustreerd/verbaasd/bedroefd/verbijsterd/verontwaardigd/afwachtend/ongelukkig/onzeker zijn/blijven | over dat om voor te of | Nederland is bezorgd over de voortgang.
zich bezorgd/ongerust/verontrust/kritisch/teleurgesteld/sceptisch/ontevreden/verbaasd/geschokt/somber/pessimistisch tonen/uit+laten/uit+spreken/betonen/verklaren | over dat | De minister toonde zich bezorgd over de voortgang. | intransitive
kritisch/sceptisch/afwachtend staan | tegenover | Nederland staat kritisch tegenover nieuwe fondsen.
kritisch/bezorgd/teleurgesteld reageren | op over | Nederland reageerde kritisch op de raming.
kritiek leveren | op | Nederland leverde kritiek op de gekozen methode.
vraagtekens/kanttekening/kanttekeningen plaatsen/zetten/maken/hebben | bij over | Nederland plaatst kanttekeningen bij de raming.
kritische_kanttekeningen/kritische_vragen/kritische_opmerkingen plaatsen/stellen/maken | bij over | De minister plaatste kritische kanttekeningen bij de raming.
vragen stellen | over bij | De minister stelde vragen over de dekking van het fonds.
vragen hebben/houden | over bij | Nederland heeft vragen over de dekking van het fonds.
twijfelen | aan of over | Nederland twijfelt aan de haalbaarheid van de planning.
in_twijfel trekken | object of dat | Nederland trekt de juistheid van de cijfers in twijfel.
zich af+vragen | of wh | Nederland vraagt zich af of de dekking toereikend is.
betreuren | object dat | Nederland betreurt het uitblijven van een besluit.
spijten | object dat | Het spijt het kabinet dat de tekst is afgezwakt. | holderIn=object
leedwezen betuigen/uit+spreken | over | De minister betuigde leedwezen over de gang van zaken.
waarschuwen | voor dat tegen om-te object | De minister waarschuwde voor een tekort aan personeel.
waarschuwing af+geven/uiten | voor dat aan | De organisatie gaf een waarschuwing af voor een hongersnood.
alarm slaan | over dat | De organisatie sloeg alarm over de watertekorten.
noodklok luiden | over | De organisatie luidde de noodklok over het tekort aan vaccins.
vrezen | object dat voor | Nederland vreest een verlies van vertrouwen.
duchten | object dat | Het kabinet ducht een verlies van vertrouwen.
zich storen/ergeren | aan | Nederland stoort zich aan de gebrekkige vertalingen.
klagen | over dat | De lidstaten klaagden over de late toezending van stukken.
zich beklagen | over | Nederland beklaagde zich over de late toezending.
beklag doen | over | De minister deed zijn beklag over de late toezending.
klacht in+dienen | over tegen bij | Nederland diende een klacht in over de heffing.
risico/risico's/gevaar/gevaren/nadelen/problemen/knelpunten/haken_en_ogen/tekortkomingen zien | in bij van voor dat | Nederland ziet risico's in een te snelle invoering.
met_zorg/met_bezorgdheid/met_lede_ogen zien/gade+slaan/volgen/bezien/aan+zien/constateren/vast+stellen/kennis+nemen | object dat van wh | Nederland volgt met zorg de ontwikkelingen in de hoofdstad.
met_zorg vervullen | object dat | De toestand vervult het kabinet met zorg. | holderIn=object
verontrusten/bevreemden/verbazen/verbijsteren/schokken/teleur+stellen | object dat | Het bevreemdt het kabinet dat de cijfers ontbreken. | holderIn=object
niet_overtuigd/niet_gerust/niet_gelukkig/niet_tevreden/niet_blij/niet_ingenomen/niet_onverdeeld_positief/niet_onverdeeld_gelukkig/onvoldoende_overtuigd zijn/blijven | van over met dat op of | Nederland is niet overtuigd van de noodzaak.
zorg/zorgen bestaan/leven | over bij | Bij Nederland bestaan zorgen over de uitvoering. | holderIn=bij
zorgpunt/punt_van_zorg/bron_van_zorg zijn/vormen/blijven | subject dat | De uitvoering is voor Nederland een punt van zorg. | holderIn=voor,van
`;
