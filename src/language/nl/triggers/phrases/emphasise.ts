/** Phrases around a verb by which a holder says that something matters, brings it up or recalls it. Data; docs/lexicon.md tells the notation. */
export const emphasise = `
in_herinnering brengen/roepen | object dat | Nederland bracht in herinnering dat de norm al geldt.
toelichting geven | op over | De minister gaf een toelichting op de Nederlandse aanpak van het wolvenbeheer.
onder_de_aandacht brengen | object dat wh | Nederland bracht de positie van kleine boeren onder de aandacht.
aandacht/oog vragen | voor | De minister vroeg aandacht voor de gevolgen van de droogte.
aandacht vestigen | op | Nederland vestigde de aandacht op de trage uitvoering.
aandacht hebben/houden | voor | Het kabinet heeft blijvend aandacht voor de uitvoerbaarheid van de regels.
oog hebben/houden | voor | Nederland heeft oog voor de belangen van de kustregio's.
attent/opmerkzaam maken | op | Nederland maakte de Commissie attent op een fout in de tabel.
op_de_agenda zetten/plaatsen/brengen | object | Nederland zette de veiligheid van fietsers op de agenda.
hoog_op_de_agenda zetten/plaatsen/houden | object | Het kabinet houdt de bestrijding van corruptie hoog op de agenda.
aan_de_orde stellen | object dat wh | De minister stelde de gebrekkige handhaving aan de orde.
ter_sprake brengen | object dat wh | Nederland bracht de zaak van de gegijzelde bemanning ter sprake.
ter_tafel brengen | object | Nederland bracht de kosten van het stelsel ter tafel.
op_tafel leggen | object | Nederland legde de gevolgen voor de binnenvaart op tafel.
te_berde brengen | object dat | Nederland bracht de rechten van minderheden te berde.
naar_voren brengen | object dat | De minister bracht naar voren dat de sector tijd nodig heeft.
te_bedenken geven | dat object | Nederland gaf te bedenken dat kleine gemeenten dit niet kunnen dragen.
voor_het_voetlicht brengen | object dat | Nederland bracht de ervaringen met het deltaprogramma voor het voetlicht.
over_het_voetlicht brengen | object dat | De minister bracht de boodschap van de jongeren over het voetlicht.
voor_ogen houden | dat object | Het kabinet houdt voor ogen dat de regeling eenvoudig moet blijven.
voor_ogen staan | subject | De minister staat een eenvoudige regeling voor ogen. | holderIn=object
indachtig zijn | object dat | Het kabinet is indachtig dat de middelen beperkt zijn.
doordrongen zijn | van | Nederland is doordrongen van de noodzaak van een snelle omschakeling.
tot_uitdrukking brengen | object dat | Nederland bracht tot uitdrukking dat de dialoog open moet blijven. | contentDecides
tot_uiting brengen | object dat | Nederland bracht zijn betrokkenheid bij de regio tot uiting. | contentDecides
uitdrukking/uiting geven | aan | De minister gaf uitdrukking aan de waarde van het vrije woord. | contentDecides
belang/waarde/betekenis/gewicht hechten/toe+kennen | aan | Het kabinet hecht groot belang aan een vrije pers.
prioriteit/voorrang geven/verlenen/toe+kennen | aan | Nederland geeft prioriteit aan de bescherming van drinkwater.
tot_prioriteit maken/benoemen | object | Nederland maakt de aanpak van illegale houtkap tot prioriteit.
nadruk/accent/accenten/klemtoon/focus/hoofdaccent leggen/houden | op | De minister legde de nadruk op een zorgvuldige voorbereiding.
zwaartepunt leggen | bij op | Nederland legt het zwaartepunt bij de uitvoering in de regio.
nadruk/accent/prioriteit/focus/zwaartepunt/hoofdaccent/klemtoon liggen/blijven | op bij | Voor Nederland ligt de nadruk op het voorkomen van schade. | holderIn=voor,van
op_de_voorgrond plaatsen/stellen | object | Nederland plaatste de volksgezondheid op de voorgrond.
duidelijk/kenbaar maken | dat wh object | Nederland maakte duidelijk dat de grens is bereikt. | contentDecides
duidelijk/helder/stellig zijn | direct dat over | De minister was helder: de termijn ligt vast. | contentDecides
belang/noodzaak/urgentie in+zien | van om-te te | Nederland ziet het belang in van een gezamenlijke aanpak. | negated=oppose
belang/noodzaak onderkennen/erkennen | van om-te te | Het kabinet onderkent de noodzaak van een betere controle.
belang zien | in om-te van | Nederland ziet een groot belang in goede afspraken met de buurlanden.
noodzaak/urgentie zien | van om-te te | Het kabinet ziet de noodzaak van aanvullend onderzoek.
belang hebben | bij om-te | Nederland heeft belang bij een stabiele regio.
belang stellen | in | Nederland stelt groot belang in goede nabuurschap.
signaal af+geven/geven | dat van over | Nederland wil een krachtig signaal afgeven dat geweld niet loont.
boodschap af+geven/over+brengen/mee+geven | dat van over | De minister bracht de boodschap over dat de handelsroute open moet blijven. | contentDecides
speerpunt/prioriteit maken | van | Nederland maakt een speerpunt van de strijd tegen plastic in zee.
ruchtbaarheid geven | aan | Nederland geeft ruchtbaarheid aan de uitkomsten van het onderzoek.
vinger leggen | op bij | Nederland legde de vinger op de zwakke plekken in het toezicht.
van_gewicht vinden/achten | object dat te om-te | Het kabinet acht de uitkomst van gewicht.
in_het_belang zijn | van dat om-te | Het is in het belang van Nederland dat de markt open blijft. | impersonal
prioriteit/speerpunt/aandachtspunt/uitgangspunt/kernpunt/hoofdpunt zijn/vormen/blijven | subject | De toegang tot water is voor Nederland een prioriteit. | holderIn=voor
prioriteit/speerpunt/aandachtspunt/uitgangspunt/kernpunt/boodschap/hoofdboodschap/kernboodschap/punt zijn/blijven/luiden | dat te om-te direct object | De boodschap van Nederland is dat de grens open moet blijven. | nominalSubject
aandacht richten | op | De minister richtte de aandacht op de positie van ouderen.
aandacht uit+gaan | naar | De aandacht van het kabinet gaat uit naar de veiligheid van kinderen. | nominalSubject
ter_harte gaan | subject | Het lot van de zeevarenden gaat het kabinet ter harte. | holderIn=object
na_aan_het_hart/aan_het_hart liggen/gaan | subject | De vrije pers ligt het kabinet na aan het hart. | holderIn=object
hoog_in_het_vaandel hebben/dragen/houden | object | Nederland heeft de vrije pers hoog in het vaandel.
prioriteit/belang/voorrang hebben/genieten/houden/krijgen | subject | De bescherming van het drinkwater heeft voor Nederland prioriteit. | holderIn=voor,bij
zwaar wegen | subject dat | De veiligheid van de bemanning weegt voor Nederland zwaar. | holderIn=voor,bij
hoog_op_de_agenda/bovenaan_de_agenda staan | subject | De strijd tegen drugs staat voor Nederland hoog op de agenda. | holderIn=voor,bij
belang/noodzaak/risico/risico's/zorgen/uitdagingen/knelpunten/urgentie benoemen/schetsen | van voor om-te object | De minister benoemde de risico's van uitstel.
voet_bij_stuk houden | over bij in | Nederland hield voet bij stuk over de verdeling. | intransitive
voor_het_forum brengen | object | De minister bracht de zaak voor het forum van de kuststaten.
onder_ogen zien | object dat | Het kabinet ziet onder ogen dat de middelen schaars zijn.
in_het_licht stellen | object | De minister stelde de positie van pleegouders in het licht.
gewicht in_de_schaal leggen | voor | De minister legde gewicht in de schaal voor de kleine havens.
punt op+brengen/in+brengen/aan+kaarten/maken | dat over van | De minister bracht het punt op dat de termijn te kort is.
mijn_aandacht/onze_aandacht hebben | subject object | De toestand van de dijken heeft mijn aandacht. | authorHolds
als_prioriteit/als_speerpunt/als_aandachtspunt/als_uitgangspunt/als_voorwaarde noemen/aan+merken/benoemen/zien/beschouwen/hanteren/nemen | object | Nederland ziet de toegang tot water als prioriteit.
verband/verbinding/link/relatie leggen | tussen met | De minister legde een verband tussen handel en klimaat.
uitleg/duiding geven | over aan van | De minister gaf uitleg over de nationale regeling.
aanbeveling verdienen | dat om-te te | Het verdient aanbeveling de termijn te verlengen. | impersonal
onvermeld laten | object dat | De minister liet niet onvermeld dat de sector krimpt.
lat hoog leggen | voor | Nederland legt de lat hoog voor de nieuwe regels.
licht laten schijnen | op over | De minister liet zijn licht schijnen over de gevolgen.
staande houden | dat | De minister hield staande dat de cijfers kloppen.
op_de_kaart zetten | object | Nederland zette de kleine havens op de kaart.
in_de_schijnwerpers/op_het_netvlies zetten/plaatsen/brengen | object | De minister plaatste de thuiszorg in de schijnwerpers.
tot_uitgangspunt/tot_leidraad/als_leidraad nemen/maken/hanteren | object | Nederland neemt de rechten van het kind tot uitgangspunt.
kracht bij+zetten | aan object | Nederland zet de oproep kracht bij.
buiten_twijfel/buiten_kijf stellen | dat object | De minister stelde buiten twijfel dat de norm geldt.
in_gedachten roepen/brengen/houden | object dat | De minister riep in gedachten dat de vorige herziening mislukte.
naar_voren schuiven | dat | De lidstaat schoof naar voren dat de netten vol zijn.
nadruk/klem/extra_gewicht/gewicht/relief geven/verlenen | aan | De minister gaf nadruk aan de positie van starters.
topprioriteit/hoofdzaak/kernzaak/erezaak/halszaak/zaak maken | van | Nederland maakt een topprioriteit van schoon drinkwater.
op_de_eerste_plaats/op_de_voorgrond/in_het_middelpunt/bovenaan/op_één/op_nummer_één staan/komen/blijven | subject dat | De veiligheid van kinderen staat voor Nederland op de eerste plaats. | holderIn=voor,bij
op_de_eerste_plaats/in_het_middelpunt/bovenaan plaatsen/zetten/stellen | object | Nederland zet de veiligheid van kinderen op de eerste plaats.
vinger op_de_zere_plek/op_de_wonde leggen | bij direct | De minister legde de vinger op de zere plek. | intransitive
licht/schijnwerper/schijnwerpers/spotlicht werpen/richten/zetten | op | De rapporteur richtte de schijnwerpers op de thuiszorg.
in_de_etalage/in_de_verf/in_de_spotlights zetten | object | De minister zette de thuiszorg in de etalage.
op_het_schild heffen/hijsen | object | De lidstaat hief de persvrijheid op het schild.
ter_discussie/ter_bespreking brengen/voor+leggen/in+brengen | object | De lidstaat bracht de verdeling ter bespreking in.
in_het_midden/in_de_groep brengen/gooien | object dat | De lidstaat bracht in het midden dat de lasten ongelijk zijn.
op_het_bord leggen | object van bij | De lidstaat legde de kwestie op het bord van de Commissie.
onder_het_vergrootglas leggen | object | De rapporteur legde de uitvoering onder het vergrootglas.
aan_de_grote_klok hangen | object dat | De lidstaat hing de vertraging aan de grote klok.
van_de_daken schreeuwen | object dat | De lidstaat schreeuwde de vertraging van de daken.
boekje open+doen | over | De rapporteur deed een boekje open over de uitvoering.
uit_de_doeken doen | object wh dat | De minister deed uit de doeken hoe de regeling werkt.
bij_de_naam/bij_naam/bij_zijn_naam noemen | object | De minister noemde de daders bij naam.
man_en_paard noemen | subject | De minister noemde man en paard. | intransitive
op_een_rij/op_een_rijtje zetten | object wh | De minister zette de gevolgen op een rij.
op_de_radar zetten/brengen/houden | object | De lidstaat zette de kwestie op de radar.
geen_twijfel/geen_misverstand/geen_onduidelijkheid laten bestaan | over dat | De minister heeft er geen twijfel over laten bestaan dat de norm geldt.
klare_wijn schenken | over dat | De minister schonk klare wijn over de kosten. | intransitive
klare_taal/duidelijke_taal/heldere_taal spreken/uit+slaan | over tegen | De minister sprak klare taal over de kosten. | intransitive
geen_blad voor_de_mond nemen | over bij | De minister nam geen blad voor de mond. | intransitive
bekendheid geven | aan | Nederland geeft bekendheid aan het meldpunt.
onder_de_neus wrijven | object dat | De minister wreef de fabrikant onder de neus dat de norm geldt.
belang/noodzaak/urgentie/ernst/gevolgen/risico's/gevaren duidelijk/inzichtelijk/zichtbaar/tastbaar/voelbaar maken | van voor object | De minister maakte de ernst van de toestand duidelijk.
belang/noodzaak/urgentie/waarde/betekenis/ernst uit+dragen/over+brengen/uit+spreken/verwoorden | van om-te | Nederland draagt het belang van een vrije pers uit.
aandacht/oplettendheid/waakzaamheid/prioriteit/voorrang verdienen/behoeven/vergen/vereisen | subject | De positie van ouderen verdient aandacht. | authorHolds
aandacht op+eisen | voor | De lidstaat eiste aandacht op voor de kustvisserij.
geluid laten horen | over dat | De lidstaat liet een ander geluid horen. | intransitive
stem laten horen | over in voor | Nederland wil zijn stem laten horen in het debat. | intransitive
voor_het_daglicht/aan_het_licht/in_de_openbaarheid brengen | object dat | De rapporteur bracht de misstanden aan het licht.
ter_attentie/ter_kennis brengen | object dat van | De minister bracht de kwestie ter kennis van de voorzitter.
in_kennis stellen | van dat object | De minister stelde de voorzitter in kennis van het uitstel.
kaarten op_tafel leggen | over | De lidstaat legde de kaarten op tafel over de verdeling. | intransitive
niet_blind/niet_doof zijn/blijven | voor | Nederland is niet blind voor de gevolgen.
veel_aan/alles_aan gelegen zijn | dat om-te | Er is Nederland veel aan gelegen dat de markt open blijft. | holderIn=object
gehechtheid/toewijding uit+spreken/betuigen/tonen | aan bij voor | De Raad sprak zijn gehechtheid aan de vrede uit.
zwaar tellen | subject dat | De veiligheid van zeelieden telt voor het kabinet zwaar. | holderIn=voor
als_zwaarwegend_criterium/als_een_zwaarwegend_criterium/als_zwaarwegend_punt/als_een_zwaarwegend_punt/als_erezaak/als_een_erezaak/als_prioriteit/als_kernpunt gelden | subject dat | Eenvoud geldt voor het kabinet als een zwaarwegend punt. | holderIn=voor
op_het_belang/op_de_noodzaak/op_de_urgentie/op_de_waarde in+gaan | van om-te subject | De minister zal ingaan op het belang van vrije doorvaart. | intransitive
bij_het_belang/bij_de_noodzaak/bij_de_urgentie stil+staan | van om-te subject | De minister zal stilstaan bij het belang van vrije doorvaart. | intransitive
belang/noodzaak/urgentie noemen/aan+stippen/op+brengen | van om-te | De minister noemde het belang van een vrije doorvaart.
boodschap/standpunt/positie/inzet helder/duidelijk/glashelder/klip_en_klaar/ondubbelzinnig zijn | direct | De boodschap van Nederland is helder: de termijn blijft. | nominalSubject
zich inbreng/interventie/betoog/bijdrage/boodschap richten/toe+spitsen/concentreren | op | De Nederlandse inbreng zal zich toespitsen op de handhaving. | nominalSubject
inbreng/interventie/betoog in_het_teken staan | van | De Nederlandse inbreng stond in het teken van de handhaving. | nominalSubject
prominente_plaats/centrale_plaats/grote_plaats in+ruimen | voor aan | Het kabinet ruimt een prominente plaats in voor het toezicht.
halszaak/erezaak/zwaarwegend_belang zijn/blijven | subject dat | Een vrij toezicht is voor Nederland een halszaak. | holderIn=voor
`;
