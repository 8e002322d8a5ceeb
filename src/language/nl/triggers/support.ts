/** Verbs by which a holder approves, backs or thanks. Data; docs/lexicon.md tells the notation. */
export const support = `
steunen | object dat te | Nederland steunt het voorstel voor een gezamenlijk register.
ondersteunen | object dat | Het kabinet ondersteunt de oproep van de rapporteur.
verwelkomen | object dat | Nederland verwelkomt het akkoord over de vangstmogelijkheden.
onderschrijven | object dat | Nederland onderschrijft de conclusies van de rekenkamer.
waarderen | object dat | De minister waardeert de inspanningen van de bemiddelaar.
toe+juichen | object dat | Het kabinet juicht de komst van het fonds toe.
begroeten | object dat | Nederland begroet de hervatting van de gesprekken.
prijzen | object om dat | De minister prees de inzet van de vrijwilligers.
loven | object om | De minister loofde de moed van de journalisten.
complimenteren | object met voor | De minister complimenteerde het voorzitterschap met het resultaat.
roemen | object om | De minister roemde de werkwijze van het agentschap.
bejubelen | object | De minister bejubelde het akkoord.
huldigen | object | De minister huldigde de reddingswerkers.
danken | object voor | Nederland dankte het gastland voor de goede organisatie.
bedanken | object voor | De minister bedankte de scheidende voorzitter voor zijn werk.
feliciteren | object met | De minister feliciteerde zijn ambtgenoot met de verkiezingsuitslag.
kunnen rekenen | op | Het voorstel kan rekenen op de steun van Nederland. | holderIn=van
bij+vallen | object | Nederland viel de voorzitter bij.
bij+treden | object | Nederland trad het standpunt van de buurlanden bij.
begrijpen | object | Het kabinet begrijpt de wens van de eilanden.
open+staan | voor | Nederland staat open voor aanpassing van de drempel.
zich open+stellen | voor | Nederland stelt zich open voor een andere verdeling.
zich verheugen | over dat | Nederland verheugt zich over de vrijlating van de bemanning.
verheugen | object dat | Het verheugt het kabinet dat de gesprekken worden hervat. | holderIn=object
in+stemmen | met dat | Nederland stemt in met de tekst van het mandaat. | collective=decide negated=oppose intransitive
zich aan+sluiten | bij | Nederland sluit zich aan bij de verklaring van de kuststaten. | intransitive
zich scharen | achter onder bij | Nederland schaart zich achter het plan van de voorzitter.
zich voegen | bij | Nederland voegde zich bij de groep van gelijkgezinden.
zich kunnen vinden | in met | Nederland kan zich vinden in de voorgestelde tekst. | negated=oppose
zich herkennen | in | Nederland herkent zich in de analyse van het bureau.
kunnen leven | met | Nederland kan leven met een kortere termijn. | negated=oppose
aanvaarden/accepteren | object dat | Nederland aanvaardt het compromis. | collective=decide negated=oppose
kunnen billijken | object dat | Het kabinet kan de gekozen drempel billijken. | negated=oppose
billijken | object dat | Het kabinet billijkt de gekozen drempel.
stemmen | voor vóór | Nederland stemde voor het voorstel van de Commissie. | negated=oppose
zich uit+spreken | voor | Nederland sprak zich uit voor een strengere norm. | negated=oppose
staan | achter | Nederland staat achter de afspraken van vorig jaar. | negated=oppose
condoleren | object met | De minister condoleerde zijn ambtgenoot met het verlies.
mee+leven | met | Nederland leeft mee met de slachtoffers van de aardbeving.
toe+stemmen | in | Nederland stemde toe in een verlenging. | collective=decide negated=oppose
omarmen | object dat | Nederland omarmt de aanbevelingen van het panel.
respecteren | object dat | Nederland respecteert de keuze van het gastland. | negated=oppose
eerbiedigen | object | Nederland eerbiedigt de uitspraak van het Hof. | negated=oppose
geloven | in | Nederland gelooft in de kracht van het vrije woord. | negated=oppose
verdedigen | object | De minister verdedigde het nieuwe stelsel tegenover zijn collega's.
verkiezen/prefereren | boven object | Het kabinet verkiest een vrijwillig stelsel boven een verplichting. | collective=decide
kiezen | voor | Nederland kiest voor een geleidelijke invoering. | collective=decide
vast+houden | aan | Nederland houdt vast aan de gemaakte afspraken over de visquota. | contentDecides
aan+prijzen | object | De minister prees de werkwijze van de rekenkamer aan.
bewilligen | in | Het kabinet bewilligt in een kort uitstel. | negated=oppose
berusten | in | Nederland berust in de uitkomst van de stemming. | negated=oppose
zich neer+leggen | bij | Nederland legt zich neer bij de uitkomst van de stemming. | negated=oppose
zich conformeren | aan | Nederland conformeert zich aan de uitkomst van de stemming. | negated=oppose
goed+vinden | object dat | De minister vindt goed dat de datum verschuift. | negated=oppose
mee+gaan | in met | Nederland gaat mee in de redenering van de rapporteur. | negated=oppose
mee+tekenen/mede+ondertekenen | object | Nederland tekende de verklaring van de kuststaten mee.
toe+wensen | object | De minister wenste zijn ambtgenoot veel succes toe.
voelen | voor | Nederland voelt voor een vrijwillig stelsel. | negated=oppose
los+laten | object | Nederland laat het voorbehoud los.
propageren/promoten | object | Nederland propageert het gebruik van open standaarden.
koesteren | object | Nederland koestert de goede band met de buurlanden.
tolereren/dulden | object dat | Nederland tolereert een kort uitstel. | negated=oppose
hoog+houden | object | Nederland houdt de beginselen van het Handvest hoog.
zich stellen | achter | Nederland stelt zich achter de plannen van de voorzitter.
uit+kijken/uit+zien | naar | Nederland ziet uit naar de voorstellen van de Commissie.
onthalen | object | De lidstaten onthaalden het voorstel met instemming.
op+nemen | voor | Nederland nam het op voor de kleine eilanden.
sympathiseren | met | Nederland sympathiseert met het initiatief.
zich schikken | in naar | Nederland schikt zich in de uitkomst. | negated=oppose
slikken | object | De lidstaat slikte het compromis.
zich lenen | voor | Nederland leent zich voor een bemiddelende rol. | governmentOnly negated=oppose
beamen | object | De minister beaamde het betoog van de rapporteur.
voor+stemmen | bij over subject | Nederland heeft voorgestemd. | intransitive negated=oppose
mee+stemmen | met | Nederland stemde mee met de kuststaten. | intransitive
bij+springen | object | De lidstaat sprong de voorzitter bij.
bewonderen/appreciëren/hoog+achten | object dat | De minister bewondert de moed van de reddingswerkers.
zwichten | voor | De lidstaat zwichtte voor de argumenten van de voorzitter. | negated=oppose
in+binden/in+schikken/toe+happen/bij+draaien | subject | De lidstaat bond op het laatst in. | intransitive
zich vergenoegen | met | Nederland vergenoegt zich met een evaluatie. | negated=oppose
zich verenigen | met | De lidstaat verenigt zich met de tekst. | negated=oppose
zich kunnen verenigen | met | Nederland kan zich verenigen met de tekst. | negated=oppose
vergoelijken | object | De lidstaat vergoelijkte het optreden van de politie. | negated=oppose
gedogen | object dat | Nederland gedoogt een kort uitstel. | negated=oppose
eren | object | De minister eerde de gevallenen.
zich laten overtuigen/om+praten/vermurwen/over+halen | door van tot | De lidstaat liet zich overtuigen door de cijfers. | intransitive negated=oppose
gunnen | object aan | Nederland gunt de regio een overgangstermijn. | collective=decide
op+komen | voor | Nederland komt op voor de rechten van journalisten.
geluk+wensen | object met | De minister wenste de nieuwe voorzitter geluk. | intransitive
aan+spreken | subject | Het idee van een keurmerk spreekt Nederland aan. | holderIn=object negated=oppose
mede-in+dienen/medeïn+dienen | object | Nederland zal de resolutie mede-indienen.
`;
