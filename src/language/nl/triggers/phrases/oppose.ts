/** Phrases around a verb by which a holder rejects, condemns or holds back. Data; docs/lexicon.md tells the notation. */
export const oppose = `
van_de_hand wijzen | object dat | Het kabinet wijst een verplichte heffing van de hand.
aan_de_kaak stellen | object dat | Nederland stelde de misstanden in de mijnen aan de kaak.
afkeuring/afschuw/afgrijzen/walging uit+spreken/uiten/betuigen/tonen/hebben | over voor dat | De minister sprak zijn afkeuring uit over het geweld. | intransitive
tegen/ertegen/hiertegen/daartegen zijn/blijven | subject dat object | Nederland is tegen een verplichte heffing.
tegenstander zijn/blijven | van | Nederland is tegenstander van een verplichte heffing.
gekant zijn/blijven | tegen | Nederland is gekant tegen een verplichte heffing.
zich te_weer stellen | tegen | Nederland stelt zich te weer tegen een verplichte heffing.
verzet aan+tekenen/plegen | tegen bij | Nederland tekent verzet aan tegen de indeling.
stelling/positie nemen | tegen | Nederland nam stelling tegen de doodstraf.
protest aan+tekenen/in+dienen | tegen bij over | Nederland tekende protest aan tegen de uitzetting. | intransitive
in_het_geweer komen | tegen | Nederland komt in het geweer tegen de handelsbelemmering.
in_verzet komen | tegen | De lidstaat kwam in verzet tegen de indeling.
veto uit+spreken/gebruiken/in+zetten | over tegen | Rusland sprak een veto uit over de resolutie.
bezwaar/bezwaren maken/aan+tekenen/hebben/houden/uiten/in+brengen/in+dienen/op+werpen/zien | tegen over dat bij in | Nederland maakt bezwaar tegen de gekozen grondslag. | negated=support intransitive
op_bezwaar/op_bezwaren/op_verzet/op_weerstand/op_tegenstand/op_kritiek stuiten | subject | Het voorstel stuit bij Nederland op bezwaren. | holderIn=bij,van
voorbehoud/voorbehouden maken/plaatsen/aan+tekenen/aan+houden/hebben/houden/handhaven/uit+spreken | bij over tegen op | Nederland maakt een voorbehoud bij de tweede zin. | intransitive
parlementair_voorbehoud/studievoorbehoud maken/plaatsen/handhaven/hebben | bij over | Nederland plaatste een parlementair voorbehoud bij de tekst. | intransitive
terughoudend zijn/blijven | over ten_aanzien_van met bij jegens tegenover in om-te te | Nederland is terughoudend over nieuwe agentschappen. | intransitive
zich terughoudend/afwijzend/afhoudend/negatief/gereserveerd/onverzettelijk/onvermurwbaar/onbuigzaam op+stellen/tonen/betonen/uit+laten/uit+spreken | over tegenover jegens bij | De lidstaat stelt zich terughoudend op tegenover het plan. | intransitive
terughoudend/afwijzend/negatief/gereserveerd/onwelwillend/afhoudend/huiverig staan | tegenover | Nederland staat afwijzend tegenover een verplichte heffing.
afwijzend/afhoudend/gereserveerd/negatief/huiverig/onverzettelijk zijn/blijven | over om-te voor te | Nederland is huiverig voor nieuwe verplichtingen. | intransitive
negatief/afwijzend/afhoudend/lauw/koel/terughoudend oordelen/adviseren/reageren | over op | Het kabinet oordeelt negatief over de nieuwe heffing.
negatief beoordelen | object | Het kabinet beoordeelt de nieuwe heffing negatief.
terughoudendheid betrachten/bepleiten/tonen | bij over ten_aanzien_van tegen | Nederland betracht terughoudendheid bij nieuwe toezeggingen.
geen_voorstander zijn/blijven | van om-te te dat | Nederland is geen voorstander van een verplichte heffing.
geen_heil/geen_brood/geen_meerwaarde/geen_toegevoegde_waarde/geen_nut/geen_noodzaak/geen_aanleiding/geen_reden/geen_grond/geen_ruimte/geen_rol/weinig_heil/weinig_ruimte/weinig_meerwaarde/onvoldoende_meerwaarde zien | in tot voor van om-te te | Nederland ziet geen heil in een verplichte heffing.
geen_behoefte/weinig_behoefte hebben | aan om-te | Nederland heeft geen behoefte aan een nieuw agentschap.
niets voelen/zien | voor in om-te | Het kabinet voelt niets voor een verplichte heffing.
weinig voelen/zien | voor in | Het kabinet voelt weinig voor een verplichte heffing.
niet_aan_de_orde/niet_opportuun/geen_optie/uitgesloten zijn/blijven | subject dat te om-te | Een hogere bijdrage is voor Nederland geen optie. | holderIn=voor,bij
geen_sprake kunnen zijn | van dat | Van een hogere bijdrage kan voor Nederland geen sprake zijn. | holderIn=voor
naast_zich_neer leggen | object | Rusland legde de uitspraak van het Hof naast zich neer.
van_tafel vegen | object | De lidstaat veegde het compromis van tafel.
van_tafel willen | object | Nederland wil de heffing van tafel.
afstand nemen/doen | van | De minister nam afstand van de uitlatingen.
zich afzijdig houden | van bij | De lidstaat hield zich afzijdig van de verklaring. | intransitive
tegenwicht bieden | aan tegen | Nederland wil tegenwicht bieden aan de desinformatie.
paal_en_perk stellen | aan | Nederland wil paal en perk stellen aan de verspilling.
oneens zijn | met | Nederland is het oneens met de analyse.
te_ver gaan | subject object | Het voorstel gaat het kabinet te ver. | holderIn=object,voor
zich recht voor+behouden/voor+houden | om-te te | Nederland behoudt zich het recht voor om tegen te stemmen. | contentDecides
boot af+houden | subject | De lidstaat hield de boot af. | intransitive
in_strijd achten/vinden | met | Nederland acht de maatregel in strijd met het verdrag.
ter_discussie stellen | object of | De lidstaat stelde de norm ter discussie.
stem verheffen | tegen | Nederland verhief zijn stem tegen de zuiveringen.
halt toe+roepen | aan object | Nederland wil de overbevissing een halt toeroepen.
hakken_in_het_zand zetten | subject bij over | De lidstaat zette de hakken in het zand. | intransitive
streep zetten/halen | door | Het kabinet zet een streep door de verruiming.
stokje steken | voor | De lidstaat stak een stokje voor de verruiming.
op_de_rem trappen/staan | bij | De lidstaat trapte bij de verruiming op de rem. | intransitive
niet_thuis geven | bij op | De lidstaat gaf niet thuis. | intransitive
afkerig/wars zijn | van | Nederland is afkerig van nieuwe verplichtingen.
rode_lijn/breekpunt/brug_te_ver zijn/vormen/blijven | subject dat object | Een hogere bijdrage is voor Nederland een brug te ver. | holderIn=voor
rode_lijn trekken | bij | Nederland trekt een rode lijn bij hogere bijdragen.
steun ontzeggen/onthouden/in+trekken/weigeren | aan object | De lidstaat ontzegde de hervorming zijn steun.
verzet/weerstand/tegenstand/oppositie voeren/bieden/leveren/tonen | tegen | De lidstaten boden weerstand tegen de verruiming.
taboe zijn/blijven | subject | Een hogere bijdrage blijft voor Nederland taboe. | holderIn=voor
op_afwijzing/op_een_veto stuiten | subject | Het voorstel stuitte bij Nederland op een veto. | holderIn=bij,van
niet_te_wachten zitten | op | Nederland zit niet te wachten op een nieuw agentschap.
nee zeggen | tegen | Nederland zegt nee tegen een nieuwe heffing.
schande spreken | van over | De minister sprak schande van de behandeling.
ten_strijde trekken | tegen | Nederland trekt ten strijde tegen de verspilling.
in_de_weg staan | object | De lidstaat stond het compromis in de weg.
geen_gehoor geven | aan | De lidstaat gaf geen gehoor aan de oproep.
te_velde trekken | tegen | Nederland trekt te velde tegen de handelsbarrières.
front maken/vormen | tegen | De lidstaten maakten front tegen het voorstel.
spaak in_het_wiel steken | object bij | De lidstaat stak een spaak in het wiel. | intransitive
kat uit_de_boom kijken | subject bij | De lidstaat keek de kat uit de boom. | intransitive
roet in_het_eten gooien | subject | De lidstaat gooide roet in het eten. | intransitive
been/poot stijf houden | subject bij over | De lidstaat hield het been stijf. | intransitive
niet_over_zijn_kant/niet_over_haar_kant laten gaan | object | Nederland laat dit niet over zijn kant gaan.
terzijde schuiven/leggen | object | De lidstaat schoof de kritiek terzijde.
buiten_de_deur houden | object | Nederland wil onveilige producten buiten de deur houden.
zich verre houden | van | Nederland houdt zich verre van de speculaties.
op_de_vingers tikken | object | De Commissie tikte de lidstaat op de vingers.
deur dicht+slaan/sluiten/dicht+doen | voor | De lidstaat sloeg de deur dicht voor een compromis.
niet_te_vermurwen zijn | subject | De lidstaat was niet te vermurwen. | intransitive
geen_krimp geven | subject bij over | De lidstaat gaf geen krimp. | intransitive
slag om_de_arm houden | bij over | De lidstaat hield een slag om de arm. | intransitive
zich niet_gewonnen geven | subject | De lidstaat gaf zich niet gewonnen. | intransitive
zich niet laten verleiden | tot | Nederland laat zich niet verleiden tot een handelsoorlog.
niets willen weten | van | De lidstaat wil niets weten van een heffing.
bezwaar/bezwaren/weerstand/verzet bestaan/zijn/leven/rijzen/blijven | tegen bij over | Bij het kabinet bestaat bezwaar tegen de grondslag. | holderIn=bij,onder,van
tegen_de_borst stuiten | subject dat | Het voorstel stuit het kabinet tegen de borst. | holderIn=object
niets moeten hebben | van | De lidstaat moet niets hebben van een gezamenlijke belasting.
weinig/niets op+hebben | met | De lidstaat heeft weinig op met een gezamenlijke belasting.
geen_goed_woord over hebben | voor | De lidstaat had geen goed woord over voor het plan.
geen_goed_woord over+hebben | voor | De lidstaat wil geen goed woord overhebben voor het plan.
geen_animo/geen_trek/geen_zin/geen_belangstelling/geen_interesse/weinig_animo/weinig_belangstelling/weinig_zin/weinig_trek hebben/tonen | voor in om-te aan | De lidstaat heeft geen trek in een nieuwe onderhandeling.
niet_te_porren/niet_te_winnen/niet_warm_te_krijgen zijn/blijven | voor | De lidstaat is niet te porren voor een fonds.
voet dwars zetten | object | De lidstaat zette de voorzitter de voet dwars.
hand op_de_knip houden | bij | Nederland houdt bij de begroting de hand op de knip. | intransitive
met_de_vuist op_tafel slaan | over bij | De lidstaat sloeg met de vuist op tafel over de verdeling. | intransitive
rug toe+keren | aan object | De lidstaat keerde het verdrag de rug toe.
neus op+halen | voor | De lidstaat haalde de neus op voor het compromis.
schouders op+halen | over bij | De lidstaat haalde de schouders op over de kritiek.
stok/stokken/spaken tussen_de_wielen/tussen_de_spaken/in_de_wielen steken | object bij | De lidstaat stak de voorzitter stokken in de wielen. | intransitive
zand in_de_machine/in_de_raderen strooien | subject | De lidstaat strooide zand in de machine. | intransitive
met_een_veto/met_veto dreigen/treffen | tegen object over | De lidstaat dreigde met een veto over het fonds. | intransitive
grens/grenzen trekken | bij | Nederland trekt een grens bij hogere bijdragen.
grens/grenzen/perken stellen | aan | Nederland stelt grenzen aan de verruiming.
kop in+drukken | object | Nederland wil de geruchten de kop indrukken.
in_de_kiem smoren | object | De lidstaat smoorde het initiatief in de kiem.
onder_vuur/op_de_korrel/op_de_hak nemen | object | De lidstaat nam de uitvoering van het fonds onder vuur.
gehakt/brandhout/korte_metten maken | van met | De lidstaat maakte korte metten met het compromis.
vloer aan+vegen | met | De lidstaat veegde de vloer aan met het compromis.
dam/blokkade/barrière/barrières/obstakels/hindernissen op+werpen | tegen voor | De lidstaat wierp een dam op tegen de verruiming.
van_zich/van_zich_af/verre_van_zich/ver_van_zich werpen/schudden | object | Rusland wierp de beschuldiging van zich.
in_de_wind slaan | object | De lidstaat sloeg de waarschuwing in de wind.
aan_zijn_laars/aan_hun_laars lappen | object | De lidstaat lapt de afspraken aan zijn laars.
met_voeten treden | object | Rusland treedt het Handvest met voeten.
links laten liggen | object | De lidstaat liet de aanbeveling links liggen.
niets willen horen | van over | De lidstaat wil niets horen van een heffing.
geen_duimbreed/geen_millimeter/geen_centimeter/geen_haarbreed wijken/toe+geven | subject bij in op | De lidstaat gaf geen duimbreed toe. | intransitive
voor_gezien houden | object | De lidstaat hield het overleg voor gezien.
aan_de_noodrem/aan_de_rem trekken/hangen | bij | De lidstaat trok aan de noodrem bij de verruiming. | intransitive
van_leer trekken | tegen over | De minister trok van leer tegen de steunmaatregelen.
te_hoop/storm lopen | tegen | De lidstaten liepen te hoop tegen de nieuwe etiketten.
zich schrap zetten | tegen voor | De lidstaat zette zich schrap tegen de verlaging.
zich tegenstander tonen/verklaren/betonen | van | De lidstaat toonde zich tegenstander van een verlaging.
zich als_tegenstander ontpoppen/profileren | van | De lidstaat ontpopte zich als tegenstander van een verlaging.
zich met_hand_en_tand verzetten | tegen | De lidstaat verzet zich met hand en tand tegen een verlaging.
op_bezwaar/op_bezwaren/op_verzet/op_weerstand/op_tegenstand/op_een_veto/op_onwil stranden/stoten/botsen/af+ketsen | subject | Het voorstel strandde op verzet van Oostenrijk. | holderIn=van,bij
op_onwil/op_onbegrip/op_afkeuring/op_protest/op_een_muur stuiten | subject | Het voorstel stuitte bij Nederland op onbegrip. | holderIn=bij,van
verzet/tegenstand/weerstand/protest/weerzin ontmoeten/ondervinden/op+roepen/op+wekken/uit+lokken/wekken | subject | Het voorstel ontmoette bij Nederland weerstand. | holderIn=bij,van,onder
weinig_bijval/weinig_steun/weinig_weerklank/weinig_gehoor/weinig_enthousiasme/nauwelijks_bijval/nauwelijks_steun/nauwelijks_weerklank/nauwelijks_gehoor/onvoldoende_steun vinden/krijgen/ontmoeten/oogsten/ondervinden/ontvangen | subject | Het voorstel vond bij Nederland weinig weerklank. | holderIn=bij,van,onder
bezwaar/bezwaren/verzet/afkeuring/voorbehoud/voorbehouden/weerzin/afwijzing/protest kenbaar/bekend/duidelijk maken | over tegen bij | Nederland maakte zijn bezwaren kenbaar tegen de verruiming. | intransitive
bezwaar/bezwaren/verzet/afkeuring/afwijzing/protest/weerzin laten horen/blijken/merken/klinken | over tegen bij | De lidstaat liet zijn afkeuring blijken over het geweld. | intransitive
fiat/instemming/goedkeuring/medewerking/toestemming/handtekening/zegen onthouden/weigeren | aan voor object | De lidstaat onthield het plan zijn fiat.
nul_op_het_rekest krijgen | subject bij | Het verzoek kreeg bij Nederland nul op het rekest. | holderIn=bij,van
buiten_boord/buiten_spel zetten/houden | object | De lidstaat zette de rapporteur buiten spel.
bij_het_grofvuil/in_de_prullenbak/in_de_prullenmand/op_de_schroothoop gooien/zetten/werpen | object | De lidstaat gooide het compromis in de prullenbak.
naar_de_prullenbak/naar_de_prullenmand/naar_het_rijk_der_fabelen verwijzen | object | De minister verwees het idee naar de prullenbak.
ongelijk geven | object aan | De minister gaf de rapporteur ongelijk.
in_de_weg leggen | object | De lidstaat legde de hervorming obstakels in de weg. | negated=support
kwalijk nemen | object dat | Nederland neemt de rederij het uitstel kwalijk.
terug naar_de_tekentafel sturen/verwijzen | object | De lidstaat stuurde het plan terug naar de tekentafel.
nee/njet laten horen | tegen op | De lidstaat liet een nee horen tegen het plan. | intransitive
nee verkopen | object aan | De minister moest de sector nee verkopen.
poot dwars zetten | object bij | De lidstaat zette de poot dwars bij de verdeling. | intransitive
bezwaar/bezwaren koesteren/formuleren | tegen over bij | De lidstaat koestert bezwaren tegen de grondslag.
veroordeling/veroordelingen uit+spreken | over van | De Raad sprak een veroordeling uit over het geweld. | intransitive
tijd niet_rijp achten/vinden | voor | Nederland acht de tijd niet rijp voor een verdrag.
negatieve_houding/afwijzende_houding/terughoudende_houding/harde_houding aan+nemen/tonen/in+nemen/hebben | tegenover jegens bij in | De lidstaat nam een afwijzende houding aan. | intransitive
bij_zijn_nee/bij_hun_nee/bij_haar_nee blijven | subject | De lidstaat blijft bij zijn nee. | intransitive
pas op_de_plaats maken | bij met in | Nederland maakt pas op de plaats bij de uitbreiding. | intransitive
vaart minderen | bij met | De lidstaat wil vaart minderen bij de uitbreiding. | intransitive
gas terug+nemen | bij met | De lidstaat neemt gas terug bij de uitbreiding. | intransitive
in_het_vaarwater zitten | object | De lidstaat zat de voorzitter in het vaarwater.
ogen sluiten | voor | De lidstaat sloot de ogen voor de misstanden.
streep in_het_zand trekken | bij | Nederland trekt een streep in het zand bij de uitgaven. | intransitive
op_tegen zijn/blijven | op - | Daar is de lidstaat op tegen.
er_niet_over/er_niet_aan piekeren/denken/peinzen | te om-te object | De lidstaat peinst er niet over de heffing te verlagen. | intransitive
rechtmatigheid/juistheid/geldigheid/wettigheid/stelling/lezing/bevoegdheid/noodzaak/analyse bestrijden/aan+vechten | van object dat | De lidstaat bestrijdt de rechtmatigheid van de heffing.
niet_gediend/allerminst_gediend zijn/blijven | van | De lidstaat is niet gediend van een herverdeling.
deur gesloten/dicht houden | voor object | De lidstaat hield de deur gesloten voor het voorstel. | intransitive
stem onthouden | aan | Twee delegaties onthielden hun stem aan de begroting.
zich weinig_gelukkig/niet_gelukkig/weinig_ingenomen/niet_ingenomen/weinig_enthousiast/niet_enthousiast tonen/betonen | met over | Nederland toonde zich weinig gelukkig met de versoepeling.
niets af+doen | aan van | Nederland doet niets af aan zijn bezwaren.
geen_gevolg geven | aan | Nederland gaf geen gevolg aan het verzoek.
geen_begaanbare_weg/een_onbegaanbare_weg/een_doodlopende_weg/onverkoopbaar zijn/blijven/vormen | subject | Een uitzondering is voor het kabinet geen begaanbare weg. | holderIn=voor
onverkoopbaar/onbegaanbaar achten/vinden/noemen | object dat | De minister noemde de omvang onverkoopbaar.
weerspannig/onwillig/dwars/recalcitrant zijn/blijven | op in bij over tegen | De lidstaat bleef weerspannig op het punt van de visa. | intransitive
zich niet verbinden | aan | Het kabinet verbindt zich niet aan de verklaring.
naam niet verbinden | aan | Nederland verbindt zijn naam niet aan de verklaring.
niet_laten/niet willen tornen | aan | Het kabinet wil niet tornen aan de norm.
tot_de_tegenstanders/onder_de_tegenstanders/bij_de_tegenstanders behoren/zijn/horen | van subject | Nederland behoorde tot de tegenstanders. | intransitive
niet_van_gediend zijn | van dat | Nederland is er niet van gediend dat de tarieven stijgen.
verklaring laten op+nemen | tegen | Malta liet een verklaring opnemen tegen de heffing.
stemverklaring/tegenverklaring af+leggen | tegen - | Malta legde een tegenverklaring af. | intransitive
bij_zijn_bezwaar/bij_haar_bezwaar/bij_hun_bezwaar/bij_zijn_bezwaren/bij_haar_bezwaren/bij_hun_bezwaren/bij_zijn_verzet/bij_haar_verzet/bij_hun_verzet/bij_zijn_afwijzing/bij_haar_afwijzing blijven | tegen van dat | De lidstaat bleef bij zijn bezwaar tegen de heffing. | intransitive
niet_zitten zien | object dat | Nederland ziet een tweede heffing niet zitten.
ervoor passen | te om-te | De lidstaat past ervoor de rekening te betalen.
struikelblok/struikelpunt/onoverkomelijk/onoverkomelijke_hobbel zijn/blijven/vormen | subject | De vestigingseis is voor Nederland een struikelblok. | holderIn=voor
eensgezind_in_hun_afkeuring/eensgezind_in_zijn_afkeuring/eensgezind_in_hun_veroordeling/eensgezind_in_zijn_veroordeling/eensgezind_in_hun_afwijzing/eensgezind_in_zijn_afwijzing/eensgezind_in_haar_veroordeling/eensgezind_in_hun_verzet/eensgezind_in_zijn_verzet zijn/blijven | van tegen | De Raad was eensgezind in zijn veroordeling van de aanslag. | intransitive
amendement/amendementen/voorstel/voorstellen/stelling/lezing/opvatting/uitspraak/bewering/argument/kritiek/verwijt/passage bestrijden/aan+vechten/weerspreken | subject | Nederland heeft het amendement met succes bestreden. | intransitive
`;
