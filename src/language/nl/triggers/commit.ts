/** Verbs by which a holder undertakes something or carries it out. Data; docs/lexicon.md tells the notation. */
export const commit = `
toe+zeggen | object dat te om-te | Nederland heeft toegezegd tien miljoen euro bij te dragen.
beloven | object dat te om-te | De minister beloofde de cijfers te delen.
verzekeren | dat te om-te van | De minister verzekerde dat de bijdrage doorloopt.
garanderen | object dat | De minister garandeerde dat de bijdrage doorloopt.
waarborgen | object dat | Het kabinet waarborgt de onafhankelijkheid van de toezichthouder. | governmentOnly
in+staan | voor | De minister staat in voor de juistheid van de cijfers.
zich verbinden | aan tot om-te | Nederland verbindt zich tot een jaarlijkse bijdrage.
zich verplichten | tot om-te | Nederland verplicht zich tot een jaarlijkse bijdrage.
zich committeren | aan om-te | Nederland committeert zich aan de nieuwe doelen.
vrij+maken | object voor | Nederland maakt tien miljoen euro vrij voor noodhulp. | governmentOnly
uit+trekken | object voor | Nederland trekt tien miljoen euro uit voor noodhulp. | governmentOnly
reserveren/oormerken/bestemmen/alloceren | object voor | Nederland reserveert tien miljoen euro voor noodhulp. | governmentOnly
leveren | object aan | Nederland levert twee helikopters aan de missie. | governmentOnly
bij+dragen | aan object met | Nederland draagt bij aan de missie. | governmentOnly
bij+springen | met | Nederland zal de buurlanden bijspringen met pompen. | governmentOnly
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
beogen | te om-te | De Raad beoogt een besluit te nemen.
beogen | object | Nederland beoogt een kortere procedure. | governmentOnly collective=commit
trachten/proberen/pogen | te object om-te | Nederland zal trachten de procedure te verkorten. | governmentOnly
zich voor+nemen | te om-te object | Het kabinet neemt zich voor de wet te herzien. | contentDecides
overwegen | object te om-te of | Het kabinet overweegt de wet te herzien. | contentDecides governmentOnly
zich beraden | op over | Het kabinet beraadt zich op een herziening van de wet.
onderzoeken | object of wh | Het kabinet zal onderzoeken of een herziening nodig is. | governmentOnly
na+gaan | of wh | Het kabinet zal nagaan of een herziening nodig is.
bezien/bekijken | object of wh | Het kabinet zal bezien of een herziening nodig is. | governmentOnly
verkennen | object of wh | Het kabinet verkent de mogelijkheden voor een herziening. | governmentOnly
bestuderen | object of wh | Het kabinet bestudeert de mogelijkheden voor een herziening. | governmentOnly
toetsen/evalueren/herzien/herijken/heroverwegen/actualiseren | object of aan | Het kabinet zal de regeling evalueren. | notPresent collective=decide governmentOnly
monitoren/volgen | object wh of | Het kabinet zal de uitvoering nauwgezet monitoren. | governmentOnly
toe+zien | op | Nederland ziet toe op een juiste uitvoering. | governmentOnly
letten | op | Nederland zal erop letten dat de kosten beperkt blijven. | governmentOnly
waken | voor over | Nederland zal ervoor waken dat de kosten oplopen. | governmentOnly
zorgen | voor | Het kabinet zorgt ervoor dat de Kamer de stukken krijgt. | governmentOnly
bewerkstelligen/bevorderen | object dat | Nederland bevordert de opleiding van loodsen. | governmentOnly
faciliteren/organiseren/beleggen/verzorgen/coördineren | object | Nederland organiseert een conferentie over waterbeheer. | governmentOnly
mee+doen/participeren | aan met in | Nederland doet mee aan de proef. | governmentOnly
toe+treden | tot | Nederland treedt toe tot het verdrag. | governmentOnly
lanceren | object | Nederland lanceert een nieuw fonds. | governmentOnly
op+richten/in+stellen/op+zetten/initiëren/starten | object | Nederland richt een expertisecentrum op. | collective=decide
uit+zenden/uit+sturen/zenden/sturen/detacheren/plaatsen/stationeren/in+zetten | object | Nederland zendt twee waarnemers uit. | governmentOnly
doen toe+komen | object | Ik zal uw Kamer het rapport doen toekomen.
laten toe+komen | object | Ik zal uw Kamer het rapport laten toekomen.
terug+komen | op | Ik zal hierop terugkomen in het verslag. | governmentOnly futureOnly
terug+koppelen | object over aan | Ik zal de uitkomst aan uw Kamer terugkoppelen. | governmentOnly futureOnly
aan+bieden | te om-te object aan | Nederland bood aan de conferentie te organiseren.
door+gaan | met | Nederland gaat door met de training van agenten. | governmentOnly
vervolgen | object | Nederland vervolgt de training van agenten. | governmentOnly
uit+voeren/implementeren | object | Nederland zal de aanbevelingen uitvoeren. | notPresent governmentOnly
na+komen/na+leven | object | Nederland komt zijn verplichtingen na. | governmentOnly
ratificeren/bekrachtigen | object | Nederland zal het verdrag ratificeren. | notPresent collective=decide governmentOnly
ondertekenen/tekenen | object | Nederland zal de verklaring ondertekenen. | notPresent collective=support governmentOnly
mee+nemen | object in bij | Het kabinet neemt de aanbeveling mee in de evaluatie. | governmentOnly
op+volgen | object | Het kabinet volgt de aanbevelingen op. | governmentOnly
mee+werken/mede+werken | aan | Nederland werkt mee aan het onderzoek. | governmentOnly negated=oppose
samen+werken | met aan in bij | Nederland zal met de buurlanden samenwerken aan een noodplan. | notPresent governmentOnly
op+trekken | met | Nederland trekt op met de buurlanden. | governmentOnly
tegemoet+komen | aan object | Nederland komt de eilanden tegemoet. | governmentOnly
aan+pakken/bestrijden/terug+dringen/voorkomen | object | Nederland zal de smokkel aanpakken. | notPresent governmentOnly
voor+staan | object dat | Nederland staat een geleidelijke invoering voor. | governmentOnly
willen | infinitive | Nederland wil de uitstoot halveren.
wensen | te | Nederland wenst de samenwerking te verdiepen.
af+wachten | object of wh | Nederland wil de uitkomst van het onderzoek afwachten. | governmentOnly
bemiddelen | tussen in | Nederland zal bemiddelen tussen de partijen. | notPresent governmentOnly
handhaven | object | Nederland handhaaft de grenscontroles. | contentDecides collective=decide
schragen/borgen/veilig+stellen/zeker+stellen | object dat | Nederland zal de toegang tot het archief veiligstellen. | notPresent governmentOnly
om+zetten | object | Nederland zal de richtlijn omzetten. | notPresent governmentOnly
aan+passen/wijzigen/amenderen | object | Het kabinet zal de wet aanpassen. | notPresent collective=decide governmentOnly
op+vangen/op+nemen | object | Nederland zal honderd vluchtelingen opvangen. | notPresent governmentOnly
trainen/op+leiden | object | Nederland zal honderd agenten opleiden. | notPresent governmentOnly
kopen/aan+schaffen/aan+kopen | object | Nederland zal honderd voertuigen aanschaffen. | notPresent governmentOnly
aan+kondigen | object dat te om-te | De Commissie kondigde aan de cijfers te herzien. | contentDecides
bekend+maken | dat te object | Het kabinet maakte bekend dat de bijdrage stopt. | contentDecides
uit+loven | object | Nederland loofde een bedrag uit voor de winnaar.
zich vast+leggen | op om-te tot | Rusland legde zich vast op een datum.
aan+melden | object voor bij | Nederland meldt twee schepen aan voor de oefening. | governmentOnly
zich aan+melden | voor bij | Nederland meldt zich aan voor de oefening.
zich op+werpen/aan+bieden/aan+dienen | als om-te voor | Nederland wierp zich op als bemiddelaar.
wijden | aan | De Commissie zal een zitting aan de grens wijden. | notPresent governmentOnly
op+hogen | object met tot | Nederland zal het bedrag ophogen. | notPresent governmentOnly
af+staan/over+dragen | object aan | Nederland zal de schepen overdragen. | notPresent governmentOnly
aan+wenden | object voor | Nederland zal het bedrag aanwenden voor noodhulp. | notPresent governmentOnly
toe+passen/hanteren | object | Nederland zal de regeling toepassen. | notPresent governmentOnly
in+voeren/door+voeren/aan+scherpen/vereenvoudigen/hervormen/moderniseren/versnellen | object | Nederland zal de regeling invoeren. | notPresent collective=decide governmentOnly
door+zetten/door+pakken | object met | Nederland zal de hervorming doorzetten. | governmentOnly
mee+denken/mee+helpen/mee+betalen/bij+sturen/in+grijpen | over aan bij met | Nederland zal meedenken over de uitwerking. | notPresent intransitive governmentOnly
uit+werken/op+stellen/ontwikkelen/voor+bereiden/presenteren/publiceren/in+dienen/op+starten/op+pakken | object | Het kabinet zal een plan uitwerken. | notPresent governmentOnly
in+spelen | op | Het kabinet zal inspelen op de vraag. | notPresent governmentOnly
op+treden | tegen als | Nederland zal optreden tegen de smokkel. | notPresent governmentOnly
voort+bouwen | op | Nederland zal voortbouwen op de conclusies. | notPresent governmentOnly
in+tekenen | op | Nederland tekent in op het fonds. | governmentOnly
zich houden | aan | Nederland houdt zich aan de afspraken. | governmentOnly
zich bezinnen | op over | Het kabinet bezint zich op nadere stappen. | governmentOnly
zich ontfermen | over | Nederland ontfermt zich over de kinderen. | governmentOnly
bouwen | aan | Nederland bouwt aan een sterk netwerk. | governmentOnly
beschermen/bewaken/bestendigen/herstellen/behouden/vermijden/beperken/in+perken/vergroten/verbeteren/verminderen/verduurzamen | object | Nederland zal de kust beschermen. | notPresent governmentOnly
af+vaardigen | object | Nederland zal een delegatie afvaardigen. | notPresent governmentOnly
betrekken | object bij | Het kabinet zal de gemeenten betrekken bij de uitvoering. | notPresent governmentOnly
steken | in | Nederland steekt tien miljoen in het fonds. | governmentOnly
dreigen | met | Rusland dreigde met tegenmaatregelen.
zich laten leiden | door | Nederland laat zich leiden door het belang van het kind.
inventariseren/analyseren | object wh of | Het kabinet zal de knelpunten inventariseren. | notPresent governmentOnly
schromen/aarzelen | te om-te | Nederland zal niet aarzelen op te treden.
betalen/uit+keren/verstrekken/verschaffen/af+dragen/voor+schieten | object aan | Nederland betaalt de helft van de kosten. | governmentOnly
uit+brengen/op+leveren | object | Het kabinet zal het rapport uitbrengen. | notPresent governmentOnly
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
zorg+dragen | voor | Het kabinet zal zorgdragen voor een tijdige omzetting. | governmentOnly
terug+deinzen | voor | Nederland deinst niet terug voor maatregelen.
aan+haken | bij | Nederland haakt aan bij het initiatief. | governmentOnly
over+nemen | object | Het kabinet neemt de aanbevelingen over. | governmentOnly collective=decide negated=oppose
toe+zenden/toe+sturen/voor+leggen/rond+sturen/aan+leveren/over+leggen | object | Ik zal uw Kamer het rapport toezenden. | governmentOnly futureOnly
in+leggen/bij+leggen/storten/bij+passen | object in | Nederland legt negen miljoen euro in. | governmentOnly
vergoeden/compenseren/kwijt+schelden | object | Nederland vergoedt de helft van de kosten. | governmentOnly
sponsoren/uit+lenen/toe+leggen | object aan op | Nederland sponsort een leerstoel in de regio. | governmentOnly
mee+dingen/dingen | naar | Nederland dingt mee naar de vestiging van het agentschap.
zich vast+bijten | in | Nederland bijt zich vast in een duurzame oplossing.
zich haasten | om-te te | De minister haastte zich de nabestaanden te helpen.
zich wapenen | tegen | Nederland wapent zich tegen digitale aanvallen. | governmentOnly
zich hoeden | voor | Nederland zal zich hoeden voor een te snelle invoering.
zich in+schrijven | voor bij | Nederland schrijft zich in voor de oefening. | governmentOnly
zich verzekeren | van | Nederland verzekert zich van voldoende vaccins. | governmentOnly
zich werpen | op | De minister werpt zich op de herziening. | governmentOnly
voorzien | in | Nederland voorziet in de opleiding van de loodsen. | governmentOnly
op+tuigen/in+richten/uit+rollen/uit+bouwen | object | Nederland zal een meldpunt optuigen. | notPresent governmentOnly
effectueren/verwezenlijken/realiseren/waar+maken/in+vullen | object | Nederland zal de belofte waarmaken. | notPresent governmentOnly
op+lossen/verhelpen/weg+werken/weg+nemen/in+lopen | object | Nederland zal de achterstand wegwerken. | notPresent governmentOnly
zoeken | naar | Nederland zoekt naar een oplossing voor de kustvissers. | governmentOnly
begeleiden/ontzien/tegemoet+treden/ontlasten | object bij | Het kabinet zal de ondernemers begeleiden bij de overgang. | notPresent governmentOnly
zich verdiepen | in | Het kabinet zal zich verdiepen in de gevolgen. | governmentOnly
af+dekken/af+wikkelen/af+lossen | object | Nederland zal de lening aflossen. | notPresent governmentOnly
hervatten | object | Nederland hervat de steun aan de missie. | governmentOnly collective=decide
stoppen/kappen | met | Nederland stopt met de bijdrage aan het fonds. | governmentOnly
behartigen | object | Nederland behartigt de belangen van de eilanden. | governmentOnly
mobiliseren | object voor | Nederland mobiliseert extra middelen voor de opvang. | governmentOnly
beantwoorden/raadplegen/consulteren/introduceren/terug+brengen/bijeen+roepen/na+trekken | object | Het kabinet zal de gemeenten raadplegen. | notPresent governmentOnly
door+drukken/door+drijven | object | De lidstaat wil de hervorming doordrukken. | collective=decide
zweren | dat te | De minister zwoer dat de bijdrage doorloopt.
bezweren | dat | De minister bezwoer dat de bijdrage doorloopt.
open+stellen | object voor | Nederland zal de databank openstellen voor inspecteurs. | governmentOnly
vooruit+lopen | op | Nederland zal niet op de omvang vooruitlopen. | governmentOnly notPresent
voor+zitten | object | De minister heeft een zitting over de kustwacht voorgezeten. | notPresent governmentOnly
in+willigen/honoreren/toe+staan/vergunnen | object | Nederland willigde het verzoek van de haven in. | collective=decide negated=oppose
`;
