/** Verbs by which a holder judges, expects, states or concludes. Data; docs/lexicon.md tells the notation. */
export const assess = `
verwachten | object dat te van | Nederland verwacht dat de Raad in juni besluit.
voorzien | object dat | Het kabinet voorziet een lange onderhandeling.
uit+gaan | van | Nederland gaat ervan uit dat de raming klopt.
aan+nemen | dat | Het kabinet neemt aan dat de raming klopt.
rekenen | op | Het kabinet rekent op een akkoord in het voorjaar.
hopen | op dat te | Het kabinet hoopt op een spoedige doorbraak.
vertrouwen | op dat | Het kabinet vertrouwt erop dat de toezichthouder ingrijpt.
menen | dat te direct | Het kabinet meent dat de raming te laag is.
vinden | dat object als | Nederland vindt dat de raming te laag is.
geloven | dat | Nederland gelooft dat de raming te laag is.
denken | dat | Nederland denkt dat de raming te laag is.
oordelen | dat | Het kabinet oordeelt dat de grondslag toereikend is.
achten | object dat te | Nederland acht de termijn haalbaar.
beschouwen | object als dat | Nederland beschouwt het besluit als een eerste stap.
aan+merken | object als | Nederland merkt het besluit aan als een eerste stap.
kwalificeren/kenschetsen/typeren/bestempelen/karakteriseren/betitelen/omschrijven/aan+duiden/definiëren | object als | De minister bestempelde het besluit als een eerste stap.
zien | object als | Nederland ziet het besluit als een eerste stap.
zien | dat in | Nederland ziet dat de uitvoering achterblijft.
noemen | object | De minister noemde het besluit een eerste stap.
op+vatten | object als | Nederland vat het besluit op als een eerste stap.
in+schatten | object dat | Het kabinet schat in dat de uitvoering twee jaar duurt.
schatten | object dat op | Het kabinet schat dat de uitvoering twee jaar duurt.
ramen | object dat op | De Commissie raamt de kosten op een miljard euro.
taxeren | object dat als | Het kabinet taxeert de kans op een akkoord als klein.
begroten | object op | De Commissie begroot de kosten op een miljard euro.
beoordelen | object als of wh | Het kabinet beoordeelt de tekst als evenwichtig.
concluderen | dat | De minister concludeerde dat verdere gesprekken nodig zijn.
constateren | object dat | Het kabinet constateert dat de uitvoering achterblijft.
vast+stellen | dat | Het kabinet stelt vast dat de uitvoering achterblijft.
observeren/signaleren/waar+nemen/bespeuren/bemerken | object dat | Het kabinet signaleert dat de uitvoering achterblijft.
op+merken | dat | De minister merkte op dat de uitvoering achterblijft.
aan+tekenen | dat bij | Het kabinet tekent daarbij aan dat de uitvoering achterblijft.
in+zien | dat | Nederland ziet in dat de uitvoering tijd kost.
beseffen | object dat | Het kabinet beseft dat de uitvoering tijd kost.
zich realiseren/beseffen | dat object | Nederland realiseert zich dat de uitvoering tijd kost.
erkennen | object | Het kabinet erkent de bevoegdheid van het Hof. | negated=oppose
erkennen | dat | Het kabinet erkent dat de uitvoering tijd kost.
onderkennen | object dat | Het kabinet onderkent dat de uitvoering tijd kost.
toe+geven | object dat te | De minister gaf toe dat de uitvoering tijd kost.
beamen | dat | De minister beaamde dat de uitvoering tijd kost.
aan+geven | dat te wh object | De minister gaf aan dat de termijn te kort is.
stellen | dat | De minister stelde dat de termijn te kort is.
beweren | object dat te | De Commissie beweert dat de termijn te kort is.
verklaren | dat te | De minister verklaarde dat de termijn te kort is. | contentDecides
zeggen | dat te | De minister zei dat de termijn te kort is. | contentDecides
melden | object dat te | De Commissie meldde dat de cijfers kloppen.
mee+delen/mede+delen | object dat te | De Commissie deelde mee dat de cijfers kloppen.
berichten | dat | De gezant berichtte dat de cijfers kloppen.
rapporteren | dat | De gezant rapporteerde dat de wapenstilstand grotendeels wordt nageleefd.
laten weten | dat te object | Rusland liet weten dat de cijfers kloppen. | contentDecides
laten blijken | dat | De minister liet blijken dat de termijn te kort is. | contentDecides
laten zien | dat | De minister liet zien dat de cijfers kloppen.
laten op+tekenen | dat | De lidstaat liet optekenen dat de tekst onduidelijk is. | contentDecides
zich uit+spreken | over | De Raad sprak zich uit over de verdeling. | contentDecides
zich uit+laten | over | De minister liet zich uit over de verdeling. | contentDecides
bevinden | object dat | De rekenkamer bevond het systeem in orde.
ervaren | object als | Nederland ervaart de procedure als te zwaar.
toe+schrijven/toe+rekenen | object aan | Nederland schrijft de aanval toe aan de inlichtingendienst.
wijten | object aan | Het kabinet wijt de vertraging aan de coronacrisis.
betwijfelen | object of dat | Nederland betwijfelt of de planning haalbaar is.
interpreteren/lezen/duiden/verstaan | object als | Nederland leest de tekst als een verduidelijking.
af+leiden/op+maken | dat uit | Het kabinet leidt hieruit af dat de markt herstelt.
vermoeden | object dat | Het kabinet vermoedt dat de markt herstelt.
veronderstellen | object dat | Het kabinet veronderstelt dat de markt herstelt.
tegemoet+zien | object | Nederland ziet de voorstellen tegemoet.
uit+wijzen/aan+tonen | dat | Het kabinet toonde aan dat de maatregel werkt.
voorspellen/prognosticeren | object dat | De Commissie voorspelt een groei van de markt.
claimen | dat te | De Commissie claimt dat de stof veilig is.
onderbouwen/beargumenteren/argumenteren/redeneren/tegen+werpen | dat | De minister argumenteerde dat de markt herstelt.
antwoorden/repliceren/reageren | dat | De Commissie antwoordde dat de cijfers kloppen. | contentDecides
schrijven | dat | De Commissie schrijft dat de cijfers kloppen.
aan+hangen | object dat | Het kabinet hangt de opvatting aan dat de markt herstelt.
aan+vullen | dat | De minister vulde aan dat de markt herstelt.
toe+voegen | dat | De minister voegde toe dat de markt herstelt.
af+doen | als | Rusland deed de beschuldiging af als verzinsel.
bekennen | dat te object | Rusland bekende dat de cijfers waren vervalst.
berekenen/becijferen/door+rekenen | object dat op | De Commissie berekende dat de kosten twee miljard bedragen.
poneren | dat object | De minister poneerde dat de markt herstelt.
speculeren | over op | De voorzitter speculeerde over een extra bijeenkomst.
samen+vatten | object dat | De voorzitter vatte samen dat de lidstaten het plan steunen.
uit+spreken | dat | De Raad sprak uit dat de markt herstelt. | contentDecides
verkondigen | dat | De oppositie verkondigt dat de markt herstelt.
vermelden | dat | De Commissie vermeldt dat de markt herstelt.
verdenken | van | De autoriteiten verdenken de rederij van smokkel.
verzuchten | dat | De voorzitter verzuchtte dat de tijd ontbrak.
zinspelen | op | De voorzitter zinspeelde op een extra bijeenkomst.
aan+rekenen | object dat | Nederland rekent de staat de vertraging aan.
over+laten | aan | Het kabinet laat de keuze over aan de lidstaten.
vast+staan | dat | Voor het kabinet staat vast dat de norm geldt. | impersonal holderIn=voor
begrijpen | dat | Het kabinet begrijpt dat de sector meer tijd wil.
vernemen | object dat | Het kabinet heeft vernomen dat de sluis open is.
vertellen | dat | De voorzitter vertelde dat de sluis open is.
rekenen | tot | Nederland rekent de eilanden tot de kwetsbare gebieden.
vergelijken | met | De minister vergeleek de crisis met die van 2008. | notPresent
bestrijden | dat | Nederland bestrijdt dat de grondslag toereikend is.
betwisten | object dat | Nederland betwist de bevoegdheid van de Commissie.
tegen+spreken | object dat | De minister sprak de berichten over een sluiting tegen.
ontkennen | object dat te | Rusland ontkende de troepen te hebben gestuurd.
weerleggen | object dat | De minister weerlegde de kritiek op de raming.
ontzenuwen | object | De minister ontzenuwde het verwijt.
zich kunnen voor+stellen | dat object | Nederland kan zich voorstellen dat de termijn wijzigt.
ontwaren | object dat | De Commissie ontwaarde een patroon.
zich vergewissen | van | Het kabinet heeft zich vergewist van de juistheid van de cijfers.
voor+komen | dat | Het komt het kabinet voor dat de raming te laag is. | holderIn=object
laten door+schemeren | dat object | De minister liet doorschemeren dat de cijfers kloppen. | contentDecides
aan+voeren | dat | Het kabinet voerde aan dat de maatregel de handel verstoort.
gissen | naar dat | De lidstaten gissen naar de gevolgen.
reppen | van over | De Commissie repte van vertraging.
spreken | van | De voorzitter sprak van een keerpunt.
voor+rekenen/uit+rekenen | dat object | De Commissie rekende voor dat de lasten dalen.
voor+spiegelen | object dat | De Commissie spiegelde een daling van de kosten voor.
loochenen/logenstraffen/ontkrachten | object dat | Rusland loochende de aanval.
riposteren/pareren | dat object | De Commissie pareerde de kritiek.
proeven | object dat | De voorzitter proefde bereidheid bij de kuststaten.
relativeren/nuanceren | object dat | De minister relativeerde de gevolgen.
af+meten | aan | Het kabinet meet het succes af aan de uitvoering.
herkennen | object in | Het kabinet herkent het beeld van de rapporteur.
resumeren/recapituleren | dat object | De voorzitter resumeerde dat de lidstaten verdeeld zijn.
diagnosticeren | object dat | De rapporteur diagnosticeerde een gebrek aan toezicht.
calculeren/in+calculeren | object dat | Het kabinet calculeert een vertraging in.
rectificeren | object dat | De Commissie rectificeerde de raming.
anticiperen | op | Het kabinet anticipeert op een langere onderhandeling.
vol+houden | dat | De Commissie houdt vol dat de cijfers kloppen.
noteren/registreren | dat object | Het kabinet noteert dat de cijfers kloppen.
beredeneren/pretenderen | dat | De Commissie pretendeert dat de cijfers kloppen.
communiceren/twitteren/mailen | dat | De Commissie communiceerde dat de cijfers kloppen.
onthullen | dat object | De Commissie onthulde dat de cijfers waren vervalst.
neer+zetten | als | De lidstaat zette het plan neer als een eerste stap.
becommentariëren | object | De voorzitter becommentarieerde de uitkomst.
denken | aan | Het kabinet denkt aan een vrijwillig fonds.
af+wegen | object tegen | Het kabinet weegt de kosten af tegen de baten.
door+geven | dat | De gezant gaf door dat de sluis open is.
bevroeden | object dat | Nederland had de afloop niet bevroed. | negated=assess
vrij+pleiten | object van | De Commissie pleit de rederij vrij van nalatigheid.
volharden | dat | De gezant volhardde dat de prijs klopt.
zich voor+stellen | dat van | Het kabinet stelt zich voor dat de termijn ruimer wordt.
`;
