/** Frames by which a holder undertakes something or carries it out. Data; docs/lexicon.md tells the notation. */
export const commit = `
toe+zeggen | object dat te om-te | Nederland heeft toegezegd tien miljoen euro bij te dragen.
toezegging/belofte/toezeggingen/beloften doen/geven | dat te om-te van voor over | De minister deed de toezegging dat de Kamer een overzicht krijgt.
beloven | object dat te om-te | De minister beloofde de cijfers te delen.
verzekeren | dat van | De minister verzekerde dat de bijdrage doorloopt.
garanderen | object dat | De minister garandeerde dat de bijdrage doorloopt.
waarborgen | object dat | Het kabinet waarborgt de onafhankelijkheid van de toezichthouder. | governmentOnly
garant/borg staan | voor | Nederland staat garant voor de lening.
zich garant stellen | voor | Nederland stelt zich garant voor de lening.
in+staan | voor | De minister staat in voor de juistheid van de cijfers.
zich verbinden | aan tot om-te | Nederland verbindt zich tot een jaarlijkse bijdrage.
zich verplichten | tot om-te | Nederland verplicht zich tot een jaarlijkse bijdrage.
zich committeren | aan om-te | Nederland committeert zich aan de nieuwe doelen.
gecommitteerd/toegewijd zijn/blijven | aan | Nederland blijft gecommitteerd aan de nieuwe doelen.
commitment/verplichting/verplichtingen aan+gaan/af+geven | voor aan om-te tot | Nederland ging de verplichting aan om de uitstoot te halveren.
beschikbaar stellen/maken/houden | object voor aan | Nederland stelt twee helikopters beschikbaar.
ter_beschikking stellen | object aan voor | Nederland stelt twee helikopters ter beschikking.
vrij+maken | object voor | Nederland maakt tien miljoen euro vrij voor noodhulp. | governmentOnly
uit+trekken | object voor | Nederland trekt tien miljoen euro uit voor noodhulp. | governmentOnly
reserveren/oormerken/bestemmen/alloceren | object voor | Nederland reserveert tien miljoen euro voor noodhulp. | governmentOnly
leveren | object aan | Nederland levert twee helikopters aan de missie. | governmentOnly
bijdrage leveren/geven/doen/verlenen | aan van | Nederland levert een bijdrage aan de missie. | governmentOnly
bij+dragen | aan object met | Nederland draagt bij aan de missie. | governmentOnly
bij+springen | object met | Nederland zal de buurlanden bijspringen. | intransitive governmentOnly
hulp/bijstand/assistentie/ondersteuning/noodhulp bieden/verlenen/leveren/verstrekken/verschaffen | aan bij voor | Nederland verleent bijstand aan de getroffen regio. | governmentOnly
bij+staan | object met bij | Nederland staat de getroffen regio bij. | governmentOnly
helpen | object bij met om-te te | Nederland helpt de getroffen regio bij het herstel. | governmentOnly
financieren/mede+financieren/bekostigen/subsidiëren/mee+financieren | object | Nederland financiert een opleidingscentrum in de regio. | governmentOnly
doneren/schenken/over+maken | object aan | Nederland doneert vijftig voertuigen aan de kustwacht. | governmentOnly
investeren | in object | Nederland investeert in de beveiliging van de havens. | governmentOnly
verdubbelen/verhogen/hernieuwen/vernieuwen/continueren/intensiveren/versterken/verruimen/verlagen/af+bouwen/uit+breiden/op+voeren/op+schalen | object | Nederland zal de bijdrage aan het fonds verhogen. | collective=decide
voort+zetten | object | Nederland zet de bijdrage aan de missie voort. | governmentOnly
in+zetten | op | Nederland zet in op een kortere procedure.
zich in+zetten | voor om-te tegen | Nederland zet zich in voor een kortere procedure.
zich in+spannen | voor om-te | Nederland spant zich in voor een kortere procedure.
zich beijveren | voor om-te | Nederland beijvert zich voor een kortere procedure.
zich sterk/hard maken | voor | Nederland maakt zich sterk voor een kortere procedure.
zich toe+leggen | op | Nederland legt zich toe op de opleiding van loodsen.
zich richten | op | Nederland zal zich richten op de opleiding van loodsen. | governmentOnly
zich concentreren/focussen | op | Nederland concentreert zich op de opleiding van loodsen. | governmentOnly
focussen | op | Nederland focust op de opleiding van loodsen. | governmentOnly
ijveren | voor | Nederland ijvert voor een kortere procedure.
strijden/vechten | voor tegen | Nederland strijdt voor het behoud van het natuurgebied. | governmentOnly
werken | aan | Nederland werkt aan een nationaal actieplan. | governmentOnly
toe+werken | naar | Nederland werkt toe naar een nationaal verbod. | governmentOnly
streven | naar | Nederland streeft naar een akkoord voor de zomer.
na+streven | object | Nederland streeft een evenwichtige verdeling na.
beogen | object te om-te | Nederland beoogt de procedure te verkorten. | governmentOnly
trachten/proberen/pogen | te object om-te | Nederland zal trachten de procedure te verkorten. | governmentOnly
bereid/bereidwillig/genegen/geneigd zijn/blijven | te om-te tot | Nederland is bereid de kosten te delen.
bereidheid uit+spreken/tonen/uiten/hebben | te om-te tot | Nederland sprak de bereidheid uit om de kosten te delen.
zich bereid tonen/verklaren/betonen | te om-te tot | De lidstaten toonden zich bereid om de kosten te delen.
voornemens/van_plan/van_zins/zinnens/van_voornemen zijn | te om-te | Nederland is voornemens een conferentie te organiseren. | contentDecides
voornemen/plan/plannen/intentie/ambitie/doel hebben/op+vatten/koesteren | te om-te | Nederland heeft het voornemen om een conferentie te organiseren. | contentDecides
zich voor+nemen | te om-te object | Het kabinet neemt zich voor de wet te herzien. | contentDecides
zich ten_doel stellen | object te om-te | Het kabinet stelt zich ten doel de uitstoot te halveren.
als_doel/tot_doel stellen | object om-te | Het kabinet heeft als doel gesteld de uitstoot te halveren.
overwegen | object te om-te of | Het kabinet overweegt de wet te herzien. | contentDecides governmentOnly
in_overweging nemen | object of | Het kabinet neemt een herziening in overweging.
zich beraden | op over | Het kabinet beraadt zich op een herziening van de wet.
zich buigen | over | Het kabinet zal zich buigen over een herziening van de wet.
onderzoeken | object of wh | Het kabinet zal onderzoeken of een herziening nodig is. | governmentOnly
na+gaan | of wh | Het kabinet zal nagaan of een herziening nodig is. | governmentOnly
bezien/bekijken | object of wh | Het kabinet zal bezien of een herziening nodig is. | governmentOnly
verkennen | object of wh | Het kabinet verkent de mogelijkheden voor een herziening. | governmentOnly
bestuderen | object of wh | Het kabinet bestudeert de mogelijkheden voor een herziening. | governmentOnly
toetsen/evalueren/herzien/herijken/heroverwegen/actualiseren | object of aan | Het kabinet zal de regeling evalueren. | notPresent collective=decide governmentOnly
tegen_het_licht houden | object | Het kabinet zal de regeling tegen het licht houden.
monitoren/volgen | object wh of | Het kabinet zal de uitvoering nauwgezet monitoren. | governmentOnly
vinger aan_de_pols houden | bij | Nederland houdt de vinger aan de pols bij de uitvoering. | governmentOnly
toe+zien | op | Nederland ziet toe op een juiste uitvoering. | governmentOnly
letten | op | Nederland zal erop letten dat de kosten beperkt blijven. | governmentOnly
waken | voor over | Nederland zal ervoor waken dat de kosten oplopen. | governmentOnly
zorgen | voor | Het kabinet zorgt ervoor dat de Kamer de stukken krijgt. | governmentOnly
zorg dragen | voor | Het kabinet draagt zorg voor een tijdige omzetting. | governmentOnly
bewerkstelligen/bevorderen | object dat | Nederland bevordert de opleiding van loodsen. | governmentOnly
faciliteren/organiseren/beleggen/verzorgen/coördineren | object | Nederland organiseert een conferentie over waterbeheer. | governmentOnly
op_zich nemen | object | Nederland neemt de leiding van de missie op zich. | governmentOnly
voor_zijn_rekening/voor_haar_rekening/voor_rekening nemen | object | Nederland neemt de helft van de kosten voor zijn rekening. | governmentOnly
verantwoordelijkheid/leiding/voortouw/initiatief/trekkersrol nemen | voor om-te tot in bij | Nederland neemt het voortouw bij de hervorming. | governmentOnly
een_rol/rol/voortrekkersrol spelen/vervullen | in bij | Nederland wil een leidende rol spelen bij de hervorming. | governmentOnly
zijn_steentje/steentje bij+dragen | aan | Nederland draagt zijn steentje bij aan de hervorming. | governmentOnly
mee+doen/participeren | aan met in | Nederland doet mee aan de proef. | governmentOnly
toe+treden | tot | Nederland treedt toe tot het verdrag. | governmentOnly
lanceren | object | Nederland lanceert een nieuw fonds. | governmentOnly
op+richten/in+stellen/op+zetten/initiëren/starten | object | Nederland richt een expertisecentrum op. | collective=decide
initiatieven/activiteiten ontplooien/ondernemen | voor op om-te tegen in | Nederland ontplooit initiatieven voor jongeren. | governmentOnly
actie/stappen/maatregelen ondernemen/zetten/nemen/treffen | tegen om-te voor op | Nederland neemt maatregelen tegen de smokkel. | governmentOnly
uit+zenden/uit+sturen/zenden/sturen/detacheren/plaatsen/stationeren/in+zetten | object | Nederland zendt twee waarnemers uit. | governmentOnly
doen toe+komen | object | Ik zal uw Kamer het rapport doen toekomen.
laten toe+komen | object | Ik zal uw Kamer het rapport laten toekomen.
toe+zenden/toe+sturen/voor+leggen | object | Ik zal uw Kamer het rapport toezenden. | governmentOnly futureOnly
terug+komen | op | Ik zal hierop terugkomen in het verslag. | governmentOnly futureOnly
terug+koppelen | object over aan | Ik zal de uitkomst aan uw Kamer terugkoppelen. | governmentOnly futureOnly
aan+bieden | te om-te object aan | Nederland bood aan de conferentie te organiseren.
aanbod doen | om-te te aan voor | Nederland deed het aanbod om de conferentie te organiseren.
zich kandidaat stellen | voor | Nederland stelt zich kandidaat voor de Mensenrechtenraad. | intransitive
door+gaan | met | Nederland gaat door met de training van agenten. | governmentOnly
vervolgen | object | Nederland vervolgt de training van agenten. | governmentOnly
uit+voeren/implementeren | object | Nederland zal de aanbevelingen uitvoeren. | notPresent governmentOnly
uitvoering/gevolg/gehoor/invulling/opvolging/vervolg/navolging/vorm/gestalte/inhoud/handen_en_voeten/impuls geven | aan | Nederland geeft uitvoering aan de resolutie. | governmentOnly
werk maken | van | Nederland maakt werk van de aanbevelingen. | governmentOnly
na+komen/na+leven | object | Nederland komt zijn verplichtingen na. | governmentOnly
ten_uitvoer brengen/leggen | object | Nederland zal de aanbevelingen ten uitvoer brengen. | governmentOnly
gestand doen | object | Nederland doet zijn belofte gestand.
ratificeren/bekrachtigen/ondertekenen/tekenen | object | Nederland zal het verdrag ratificeren. | notPresent collective=decide governmentOnly
ter_harte nemen | object | Nederland neemt de aanbevelingen ter harte. | governmentOnly
over+nemen | object | Het kabinet neemt de aanbevelingen over. | governmentOnly
mee+nemen | object in bij | Het kabinet neemt de aanbeveling mee in de evaluatie. | governmentOnly
op+volgen | object | Het kabinet volgt de aanbevelingen op. | governmentOnly
mee+werken/mede+werken | aan | Nederland werkt mee aan het onderzoek. | governmentOnly
medewerking verlenen/toe+zeggen | aan | Nederland verleent medewerking aan het onderzoek. | governmentOnly
samen+werken | met aan in bij | Nederland zal met de buurlanden samenwerken aan een noodplan. | notPresent governmentOnly
samen op+trekken | met in | Nederland zal met de buurlanden samen optrekken. | notPresent intransitive governmentOnly
op+trekken | met | Nederland trekt op met de buurlanden. | governmentOnly
op+komen | voor | Nederland komt op voor de rechten van journalisten. | governmentOnly
tegemoet+komen | aan object | Nederland komt de eilanden tegemoet. | governmentOnly
aan+pakken/bestrijden/terug+dringen/voorkomen | object | Nederland zal de smokkel aanpakken. | notPresent governmentOnly
paraat/klaar/gereed staan | voor om-te | Nederland staat klaar om te helpen.
voor+staan | object dat | Nederland staat een geleidelijke invoering voor. | governmentOnly
voor_ogen hebben/staan | object | Het kabinet heeft een geleidelijke invoering voor ogen.
willen | infinitive | Nederland wil de uitstoot halveren.
wensen | te | Nederland wenst de samenwerking te verdiepen.
zich genoodzaakt/genoopt/gedwongen/verplicht/geroepen zien/voelen/weten | te om-te tot | Het kabinet ziet zich genoodzaakt de bijdrage te verlagen.
af+wachten | object of wh | Nederland wil de uitkomst van het onderzoek afwachten. | governmentOnly
aan_de_slag gaan/zijn | met om-te | Het kabinet gaat aan de slag met de aanbevelingen. | governmentOnly
inzet/doel/streven/ambitie/voornemen/bedoeling/intentie/doelstelling zijn/blijven/vormen | dat te om-te direct object | De inzet van Nederland is de procedure te verkorten. | nominalSubject
inzet/beleid/streven/aandacht gericht zijn | op te om-te | De Nederlandse inzet is gericht op een kortere procedure. | nominalSubject
bemiddelen | tussen in | Nederland zal bemiddelen tussen de partijen. | notPresent governmentOnly
handhaven | object | Nederland handhaaft de grenscontroles. | contentDecides collective=decide
in_stand houden | object | Nederland houdt het consulaat in stand. | governmentOnly
schragen/borgen/veilig+stellen/zeker+stellen | object dat | Nederland zal de toegang tot het archief veiligstellen. | notPresent governmentOnly
om+zetten | object | Nederland zal de richtlijn omzetten. | notPresent governmentOnly
aan+passen/wijzigen/amenderen | object | Het kabinet zal de wet aanpassen. | notPresent collective=decide governmentOnly
op+vangen/op+nemen | object | Nederland zal honderd vluchtelingen opvangen. | notPresent governmentOnly
trainen/op+leiden | object | Nederland zal honderd agenten opleiden. | notPresent governmentOnly
kopen/aan+schaffen/aan+kopen | object | Nederland zal honderd voertuigen aanschaffen. | notPresent governmentOnly
aan+kondigen | object dat te om-te | De Commissie kondigde aan de cijfers te herzien. | contentDecides
bekend+maken | dat te object | Het kabinet maakte bekend dat de bijdrage stopt. | contentDecides
bekend maken | dat te object | Het kabinet heeft bekend gemaakt dat de bijdrage stopt. | contentDecides
in_het_vooruitzicht stellen | object dat | De lidstaten stelden twintig miljoen in het vooruitzicht.
uit+loven | object | Nederland loofde een bedrag uit voor de winnaar.
over_de_brug komen | met | De lidstaten kwamen over de brug met twintig miljoen. | intransitive
zich vast+leggen | op om-te tot | Rusland legde zich vast op een datum.
aan+melden | object voor bij | Nederland meldt twee schepen aan voor de oefening. | governmentOnly
zich aan+melden | voor bij | Nederland meldt zich aan voor de oefening.
zich op+werpen/aan+bieden/aan+dienen | als om-te voor | Nederland wierp zich op als bemiddelaar.
wijden | aan | De Commissie zal een zitting aan de grens wijden. | notPresent governmentOnly
met_uw_kamer/met_de_kamer/met_u delen | object | Ik zal de uitkomst met uw Kamer delen. | governmentOnly futureOnly
terugkoppeling/verslag/rekenschap geven/doen/uit+brengen/af+leggen | van over aan | Ik zal uw Kamer verslag doen van de bijeenkomst. | governmentOnly futureOnly
verantwoording af+leggen | over aan | De minister zal verantwoording afleggen over de uitgaven. | governmentOnly futureOnly
op+hogen | object met tot | Nederland zal het bedrag ophogen. | notPresent governmentOnly
af+staan/over+dragen | object aan | Nederland zal de schepen overdragen. | notPresent governmentOnly
aan+wenden | object voor | Nederland zal het bedrag aanwenden voor noodhulp. | notPresent governmentOnly
toe+passen/hanteren | object | Nederland zal de regeling toepassen. | notPresent governmentOnly
in+voeren/door+voeren/aan+scherpen/vereenvoudigen/hervormen/moderniseren/versnellen | object | Nederland zal de regeling invoeren. | notPresent collective=decide governmentOnly
door+zetten/door+pakken | object met | Nederland zal de hervorming doorzetten. | notPresent governmentOnly
mee+denken/mee+helpen/mee+betalen/bij+sturen/in+grijpen | over aan bij met | Nederland zal meedenken over de uitwerking. | notPresent intransitive governmentOnly
uit+werken/op+stellen/ontwikkelen/voor+bereiden/presenteren/publiceren/in+dienen/op+starten/op+pakken | object | Het kabinet zal een plan uitwerken. | notPresent governmentOnly
in+spelen | op | Het kabinet zal inspelen op de vraag. | notPresent governmentOnly
op+treden | tegen als | Nederland zal optreden tegen de smokkel. | notPresent governmentOnly
voort+bouwen | op | Nederland zal voortbouwen op de conclusies. | notPresent governmentOnly
in+tekenen | op | Nederland tekent in op het fonds. | governmentOnly
zich houden | aan | Nederland houdt zich aan de afspraken. | governmentOnly
zich gebonden achten/weten/voelen | aan | Nederland acht zich gebonden aan de afspraken.
zich verantwoordelijk voelen/weten | voor | Nederland voelt zich verantwoordelijk voor de slachtoffers.
zich bezinnen | op over | Het kabinet bezint zich op nadere stappen. | governmentOnly
zich ontfermen | over | Nederland ontfermt zich over de kinderen. | governmentOnly
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
bouwen | aan | Nederland bouwt aan een sterk netwerk. | governmentOnly
bruggen bouwen/slaan | tussen | Nederland wil bruggen slaan tussen de partijen.
stap zetten | om-te in naar op voor tegen | Nederland zal een stap zetten naar een verbod. | notPresent governmentOnly
beschermen/bewaken/bestendigen/herstellen/behouden/vermijden/beperken/in+perken/vergroten/verbeteren/verminderen/verduurzamen | object | Nederland zal de kust beschermen. | notPresent governmentOnly
zorgen weg+nemen | bij over van | De minister wil de zorgen bij de sector wegnemen.
af+vaardigen | object | Nederland zal een delegatie afvaardigen. | notPresent governmentOnly
betrekken | object bij | Het kabinet zal de gemeenten betrekken bij de uitvoering. | notPresent governmentOnly
steken | in | Nederland steekt tien miljoen in het fonds. | governmentOnly
dreigen | met | Rusland dreigde met tegenmaatregelen.
zich laten leiden | door | Nederland laat zich leiden door het belang van het kind.
inventariseren/analyseren | object wh of | Het kabinet zal de knelpunten inventariseren. | notPresent governmentOnly
in_kaart brengen | object wh of | Het kabinet zal de knelpunten in kaart brengen. | notPresent governmentOnly
tot_stand brengen | object | Nederland wil een akkoord tot stand brengen.
mogelijk maken | object dat om-te | Nederland maakt de oefening mogelijk. | governmentOnly
in_staat stellen | object om-te te tot | Nederland stelt de kustwacht in staat de zee te bewaken. | governmentOnly
uw_kamer/de_kamer/u/kamer informeren/berichten/in+lichten/bij+praten | over object van | Ik zal uw Kamer na de zomer informeren over de uitkomst. | futureOnly intransitive
op_de_hoogte houden/brengen/stellen | object over van | Ik zal uw Kamer op de hoogte houden van de uitkomst. | futureOnly
uw_kamer/de_kamer ontvangen | object | Uw Kamer ontvangt na afloop een verslag. | authorHolds
uw_kamer/u toe+gaan | subject | De brief gaat uw Kamer voor de zomer toe. | authorHolds
ter_hand nemen | object | Het kabinet neemt de herziening ter hand. | governmentOnly
best doen | om-te voor | Nederland doet zijn best om de sluis open te houden.
alles in_het_werk stellen | om-te | Nederland stelt alles in het werk om de sluis open te houden.
al_het_mogelijke/alles/het_uiterste doen | om-te aan | Nederland doet al het mogelijke om de sluis open te houden.
schromen/aarzelen | te om-te | Nederland zal niet aarzelen op te treden.
betalen/uit+keren/verstrekken/verschaffen/af+dragen/voor+schieten | object aan | Nederland betaalt de helft van de kosten. | governmentOnly
contact/contacten/banden houden/onderhouden | met | Nederland onderhoudt contact met de nabestaanden. | governmentOnly
bezig/doende zijn | met te | Het kabinet is bezig met een herziening. | governmentOnly
in_het_voornemen/in_de_bedoeling liggen | te om-te dat | Het ligt in het voornemen de wet te herzien. | impersonal
inspanningen/inzet/activiteiten/middelen richten | op | Nederland richt de inspanningen op het herstel.
zich beschikbaar/ter_beschikking stellen/houden | voor als om-te | Nederland stelt zich beschikbaar als bemiddelaar.
met_een_voorstel/met_voorstellen/met_een_plan/met_een_reactie/met_een_standpunt/met_richtsnoeren komen | voor over | Het kabinet komt met een plan voor de dijken. | governmentOnly intransitive
uit+brengen/op+leveren | object | Het kabinet zal het rapport uitbrengen. | notPresent governmentOnly
verantwoordelijkheid dragen/aanvaarden | voor | Nederland draagt verantwoordelijkheid voor de missie. | governmentOnly
onder_handen nemen | object | Het kabinet zal de regeling onder handen nemen. | notPresent governmentOnly
laten onderzoeken/verkennen/uit+zoeken/evalueren | object of wh | Het kabinet laat onderzoeken of de sluis lekt. | governmentOnly
na+denken | over | Het kabinet denkt na over een herziening. | governmentOnly
studeren | op | Het kabinet studeert op een herziening. | governmentOnly
uit+zoeken | of wh object | Het kabinet zal uitzoeken of de sluis lekt. | notPresent governmentOnly
zich beperken | tot | Nederland beperkt zich tot technische hulp. | governmentOnly
zich voor+bereiden | op | Nederland bereidt zich voor op de onderhandelingen. | governmentOnly
rapporteren | over aan | Nederland zal jaarlijks rapporteren over de voortgang. | futureOnly governmentOnly
uit+wisselen | object | Nederland zal gegevens uitwisselen met de buurlanden. | futureOnly governmentOnly
vervangen/ontmantelen/uit+faseren/sluiten/halveren | object | Nederland zal de bussen vervangen. | notPresent governmentOnly
af+zien | van | Nederland ziet af van deelname aan het fonds.
mikken/koersen | op | Nederland koerst op een akkoord in het voorjaar.
aan+koersen | op | Nederland koerst aan op een akkoord in het voorjaar.
zich verstaan | met over | De minister zal zich verstaan met zijn ambtgenoot. | notPresent governmentOnly
gehouden/gebonden zijn/blijven | aan tot te om-te | Nederland is gehouden aan de uitspraak. | governmentOnly
vastbesloten/vastberaden/gebrand zijn/blijven | te om-te op | Nederland is vastbesloten de norm te halen.
contact/verbinding op+nemen/zoeken | met | De minister zal contact opnemen met zijn ambtgenoot. | futureOnly governmentOnly
zorg+dragen | voor | Het kabinet zal zorgdragen voor een tijdige omzetting. | governmentOnly
schouders zetten | onder | Nederland zet de schouders onder de hervorming. | governmentOnly
kar trekken | bij van | Nederland trekt de kar bij de hervorming. | governmentOnly intransitive
nek uit+steken | voor | Nederland steekt zijn nek uit voor de hervorming.
terug+deinzen | voor | Nederland deinst niet terug voor maatregelen.
in_acht nemen | object | Nederland neemt de uitspraak in acht. | governmentOnly
voorzieningen/voorbereidingen treffen | voor om-te op | Nederland treft voorbereidingen voor de evacuatie. | governmentOnly
spits af+bijten | bij met | Nederland bijt het spits af bij de hervorming. | governmentOnly
handschoen op+nemen/op+pakken | om-te | Nederland neemt de handschoen op om de route te openen.
duit in_het_zakje doen | bij | Nederland doet een duit in het zakje bij de noodhulp.
aan+haken | bij | Nederland haakt aan bij het initiatief. | governmentOnly
bereidheid bestaan/zijn | om-te te tot | Bij het kabinet bestaat bereidheid om de kosten te delen. | holderIn=bij,onder
`;
