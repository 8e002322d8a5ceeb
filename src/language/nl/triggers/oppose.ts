/** Verbs by which a holder rejects, condemns or holds back. Data; docs/lexicon.md tells the notation. */
export const oppose = `
af+wijzen | object dat | Nederland wijst een verplichte heffing af.
verwerpen | object dat | Nederland verwerpt het idee van een gezamenlijke belasting.
weigeren | object te om-te | Rusland weigert inzage in de boeken.
veroordelen | object dat | Nederland veroordeelt de aanslag op het konvooi.
af+keuren | object dat | Het kabinet keurt het geweld tegen betogers af.
laken | object dat | De minister laakte het gebrek aan openheid.
hekelen/gispen/misprijzen/wraken/misbillijken | object dat | De minister misprees de houding van de fabrikant.
brandmerken | object als | Nederland brandmerkte de verkiezingen als oneerlijk.
verfoeien/verafschuwen | object dat | Nederland verafschuwt het gebruik van gifgas.
zich kanten/keren/uit+spreken/verklaren | tegen | Nederland kant zich tegen een verplichte heffing.
zich verzetten | tegen | Nederland verzet zich tegen een verplichte heffing. | intransitive
ageren/opponeren/protesteren/steigeren/fulmineren | tegen | Nederland protesteerde tegen de uitzetting van de diplomaat.
zich verweren | tegen | Nederland verweert zich tegen de klacht.
tegen+stemmen | bij over subject | Nederland heeft tegengestemd. | intransitive
stemmen | tegen | Nederland stemde tegen het voorstel.
zich onthouden | van bij over | Nederland onthield zich van stemming. | intransitive
tegen+houden | object dat | Nederland hield de versoepeling tegen.
blokkeren/dwarsbomen/vetoën/torpederen/saboteren/traineren/frustreren/obstrueren | object dat | De lidstaat blokkeerde het besluit over de sancties.
dwars+liggen | subject bij | De lidstaat lag dwars bij de verdeling. | intransitive
uit+sluiten | object dat | Nederland sluit een hogere bijdrage uit. | negated=assess
af+raden | object te om-te | Nederland raadt af de proef nu te verbreden.
zich distantiëren | van | Nederland distantieert zich van de verklaring.
tegen+gaan | object | Nederland wil nieuwe handelsbelemmeringen tegengaan.
aan+klagen | object | De rapporteur klaagde de corruptie aan.
aan+vechten | object dat | Rusland vecht de beschikking aan.
zich af+zetten | tegen | De lidstaat zette zich af tegen de norm.
uit+halen | naar | De minister haalde uit naar de fabrikant.
tegen+werken/ondermijnen/dwars+zitten | object | De lidstaat werkte de hervorming tegen.
ontzeggen | object | Rusland ontzegde de waarnemers de toegang.
ontmoedigen | object dat | Nederland ontmoedigt het gebruik van contant geld.
weg+wuiven | object | Rusland wuifde de kritiek weg.
berispen | object voor | De Raad berispte de lidstaat.
zich onttrekken | aan | Rusland onttrok zich aan zijn plichten.
ontraden | object om-te te | Nederland ontraadt reizen naar het grensgebied.
onderuit+halen | object | De lidstaat haalde het compromis onderuit.
weg+stemmen | object | De vergadering stemde het voorstel weg.
weg+zetten | als | De lidstaat zette het voorstel weg als voorbarig.
af+schieten/af+serveren | object | De lidstaat schoot het compromis af.
af+remmen | object | De lidstaat remde de hervorming af.
op+komen/aan+schoppen/tekeer+gaan | tegen | De lidstaat kwam op tegen de nieuwe heffing.
tegen+sputteren/tegen+stribbelen/tegen+pruttelen | subject bij over | De lidstaat stribbelde tegen bij de verdeling. | intransitive
af+kraken/af+fakkelen/neer+sabelen/af+branden | object | De lidstaat kraakte het ontwerp af.
boycotten | object | De lidstaten boycotten de zitting in de hoofdstad.
verguizen/verketteren/vervloeken/verachten/minachten | object dat | De lidstaat verguisde het compromis van de voorzitter.
gruwen/walgen | van | Nederland gruwt van een gezamenlijke belasting.
schuwen | object | De lidstaat schuwt een stemming over de zetel.
verijdelen/beletten | object dat | De lidstaat verijdelde een besluit over de zetel.
weren | object uit van | Nederland wil omstreden leveranciers weren uit de netwerken.
af+vallen | object | De lidstaat viel de voorzitter af.
af+haken | subject bij | De lidstaat haakte op het laatste moment af. | intransitive
terug+schrikken | voor | De lidstaat schrikt terug voor een verplichte heffing.
zich af+keren | van | De lidstaat keerde zich af van het akkoord.
zich teweer+stellen | tegen | Nederland zal zich teweerstellen tegen een verplichte heffing.
tegen+streven | object | De lidstaat streefde de hervorming tegen.
af+slaan | object | De lidstaat sloeg het aanbod af.
uit+varen/revolteren/rebelleren/procederen | tegen | De lidstaat voer uit tegen de fabrikant.
attaqueren/desavoueren/verloochenen/verwensen | object | De lidstaat attaqueerde de voorzitter.
negeren/ontwijken | object | De lidstaat negeerde de oproep van de voorzitter.
weerstaan/trotseren | object | De lidstaat weerstond de druk van de voorzitter.
weerhouden | object van | Nederland wil de lidstaat weerhouden van een uittreding.
opzij+schuiven/weg+schuiven | object | De lidstaat schoof de kritiek opzij.
tornen | aan | Nederland wil niet tornen aan de norm. | negated=oppose
verhinderen/verhoeden | dat | Nederland wil verhinderen dat de norm vervalt.
op+houden | object | De lidstaat houdt het pakket op.
steigeren | bij over op | De sector steigerde bij de nieuwe heffing.
bagatelliseren/ridiculiseren/trivialiseren | object dat | De lidstaat bagatelliseerde de metingen.
weerspreken | object dat | De minister weersprak het beeld van een achterstand.
`;
