/** Verbs by which a holder says that something matters, brings it up or recalls it. Data; docs/lexicon.md tells the notation. */
export const emphasise = `
benadrukken | object dat wh | Nederland benadrukt dat de regels voor iedereen gelden.
onderstrepen | object dat wh | Het kabinet onderstreept het belang van een tijdig akkoord.
onderlijnen | object dat | Nederland onderlijnt de waarde van een open gesprek.
beklemtonen | object dat wh | De minister beklemtoonde dat vrijwilligheid het uitgangspunt is.
accentueren | object dat | Nederland accentueert de rol van de regio's.
wijzen | op | Nederland zal erop wijzen dat de termijn in juni verstrijkt.
herhalen | dat | Nederland herhaalde dat de termijn vaststaat.
herhalen | object | Het kabinet herhaalde zijn inbreng. | contentDecides
memoreren/releveren | object dat aan | De minister memoreerde dat de afspraak uit 2014 stamt.
herinneren | aan | De minister herinnerde eraan dat alle partijen hebben getekend.
voorop+stellen | object dat | Het kabinet stelt voorop dat de veiligheid van de bemanning telt.
voorop+staan | dat subject | Voor Nederland staat voorop dat de kosten gelijk worden verdeeld. | impersonal holderIn=voor,bij
centraal+stellen | object | Nederland stelt de positie van de gebruiker centraal.
centraal+staan | subject dat | Voor het kabinet staat het belang van de patiënt centraal. | holderIn=voor,bij
uiteen+zetten | object dat wh | De minister zette uiteen waarom de termijn te kort is.
toe+lichten | object dat wh | Nederland lichtte toe hoe de nationale regeling werkt.
uit+leggen | object dat wh | De minister legde uit waarom de wet is gewijzigd.
verduidelijken | object dat wh | Nederland verduidelijkte dat het voorstel alleen nieuwe schepen betreft.
attenderen | op | De minister attendeerde de Raad op het ontbreken van een raming.
agenderen | object dat | Nederland zal de wachttijden aan de grens agenderen.
aan+kaarten | object dat wh | De minister kaartte de schending van het luchtruim aan.
aan+snijden | object | De minister sneed de kwestie van de tolheffing aan.
op+brengen | object dat | Nederland heeft de werkomstandigheden in de havens opgebracht.
op+werpen | object dat of | De minister wierp op dat de grondslag ontbreekt.
in+brengen | object dat | Nederland bracht in dat de effecten nog niet zijn onderzocht.
voor+houden | dat object | De minister hield zijn collega's voor dat uitstel duurder is.
aan+voeren | object | Het kabinet voerde de gevolgen voor de handel aan.
aan+halen | object dat | De minister haalde de lessen van de vorige crisis aan.
aan+stippen | object dat | De minister stipte de achterstand bij de registratie aan.
aan+roeren | object | De minister roerde de kwestie van de visumplicht aan.
hechten | aan | Nederland hecht aan een onafhankelijke beoordeling.
prioriteren | object | Nederland prioriteert de beveiliging van de havens.
hameren | op | Nederland hamerde op een gelijk speelveld.
bevestigen | object dat | Het kabinet bevestigde dat de afspraken onverkort gelden. | contentDecides
herbevestigen | object dat | De lidstaten herbevestigden de beginselen van het Handvest. | contentDecides
uit+dragen | object dat | Nederland draagt uit dat mensenrechten ondeelbaar zijn.
belichten | object dat | De minister belichtte de positie van grensarbeiders.
uit+lichten | object | Nederland lichtte de gevolgen voor de tuinbouw uit.
aan+komen | op | Voor Nederland komt het nu aan op een snelle uitvoering. | impersonal
draaien | om | Voor Nederland draait het om de veiligheid van de passagiers. | holderIn=voor
aan+dragen | object dat | De minister droeg praktijkvoorbeelden aan.
benoemen | dat | De minister benoemde dat uitstel duurder is.
mee+geven | dat object | Nederland gaf de Commissie mee dat kleine bedrijven ontzien moeten worden.
over+brengen | dat object | De minister bracht over dat de handelsroute open moet blijven. | contentDecides
uit+drukken | object dat | De minister drukte het belang van samenwerking uit. | contentDecides
verwoorden/vertolken | object dat | De minister verwoordde het standpunt van de kuststaten. | contentDecides
volharden | in bij | Nederland volhardt in het uitgangspunt dat de vervuiler betaalt. | contentDecides
schetsen | object dat wh | De minister schetste de gevolgen voor de visserij.
verwijzen | naar | De minister verwees naar de lessen van de vorige crisis. | notPresent
refereren | aan | De minister refereerde aan de lessen van de vorige crisis. | notPresent
gelden | dat | Voor Nederland geldt dat de lasten eerlijk verdeeld worden. | holderIn=voor
in+zoomen | op | De minister zoomde in op de positie van starters.
in+prenten | object dat | De minister prentte de lidstaten in dat de tijd dringt.
in+scherpen/in+hameren | object dat | De minister scherpte de lidstaten in dat de tijd dringt.
illustreren/expliciteren/verhelderen | object dat wh | De minister illustreerde de gevolgen voor de kustvisserij.
uit+spellen/uit+bazuinen | object dat | De minister spelde de gevolgen uit.
bloot+leggen | object | De rapporteur legde de zwakke plekken bloot.
uit+weiden | over | De minister weidde uit over de gevolgen.
articuleren/etaleren/belijden | object | De lidstaat articuleerde zijn belang bij de handelsroute.
op+rakelen | object | De lidstaat rakelde de kwestie van de naam op.
entameren | object | De minister entameerde de kwestie van de tolheffing.
ontvouwen | object wh | De minister ontvouwde zijn visie op de havens.
persisteren | bij in | De lidstaat persisteert bij zijn lezing.
prediken/verkondigen | object | De lidstaat predikt soberheid.
citeren | object uit | De minister citeerde de uitspraak van het Hof.
gewagen | van | De minister gewaagde van een kentering.
preciseren | object dat | De Commissie preciseerde de raming.
vertellen | over | De minister vertelde over het nieuwe loket.
betogen | dat | De minister betoogde dat de markt dit zelf kan oplossen.
`;
