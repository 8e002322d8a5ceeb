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
`;
