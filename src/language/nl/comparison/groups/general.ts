/** Words of any letter that are used for the same thing. A group a line; the first stands for the group. Data. */
export const general = `
begroting budget
uitgave besteding bestedingen
kosten last lasten uitgaven prijskaartje
raming schatting begroot
financiering bekostiging financieren bekostigen
bezuiniging besparing korting ombuiging
verhogen ophogen opkrikken opvoeren optrekken vergroten
verhoging ophoging groei stijging toename stijgen toenemen groeien aanwas
verlagen verminderen reduceren terugbrengen terugdringen verkleinen inkrimpen
daling afname verlaging vermindering reductie afbouw dalen afnemen krimp
plafond bovengrens maximum limiet
drempel ondergrens minimum
lening krediet kredietverlening
schuld schulden schuldenlast
subsidie toelage
belasting heffing accijns fiscaal
tekort gebrek schaarste tekortkoming hiaat lacune
boete sanctie strafmaatregel dwangsom
vergoeding compensatie schadeloosstelling
garantie waarborg zekerheid
fonds trustfonds financieringsinstrument faciliteit
geld middelen gelden
termijn reactietijd deadline tijdpad tijdlijn tijdschema
verlenging voortzetting prolongatie verlengen voortzetten continueren
uitstel vertraging oponthoud uitstellen vertragen opschorten aanhouden
spoed spoedig snel snelheid haast voortvarend urgent urgentie dringend
afronden voltooien afsluiten beeindigen finaliseren
beginnen starten aanvang start begin opstarten aanvangen
geleidelijk stapsgewijs gefaseerd fasering trapsgewijs
implementatie uitvoering invoering tenuitvoerlegging omzetting implementeren uitvoeren
goedkeuring instemming akkoord fiat goedkeuren
aanvaarden aannemen aanvaarding aanname
ratificatie bekrachtiging ratificeren bekrachtigen
intrekken schrappen weglaten doorhalen
wijziging aanpassing herziening amendement wijzigen aanpassen herzien modernisering moderniseren actualisering
uitzondering ontheffing vrijstelling uitzonderen
voorwaarde eis vereiste criterium conditie conditionaliteit
overgang transitie omschakeling overschakelen
evaluatie beoordeling toetsing doorlichting evalueren toetsen
toezicht controle inspectie handhaving monitoring monitoren
verslag rapport rapportage verslaglegging
overzicht lijst inventarisatie opsomming
plan actieplan programma routekaart stappenplan
tekst slottekst slotverklaring verklaring conclusie slotdocument communique
passage paragraaf alinea bepaling
afspraak toezegging belofte
verdrag overeenkomst conventie convenant
wetgeving regelgeving wet- verordening richtlijn
norm doelstelling streefwaarde doel streefcijfer ambitie
maatregel noodmaatregel stap
oprichten instellen oprichting instelling
benoemen aanstellen aanwijzen benoeming aanstelling
coordinator gezant afgezant
deskundige expert specialist
onderzoek onderzoeken studie analyse verkenning
bijeenkomst conferentie top overleg
gesprek dialoog onderhandeling gedachtewisseling
samenwerking cooperatie samenwerken
deelname participatie deelnemen meedoen participeren
lidmaatschap toetreding toetreden
kandidatuur kandidaat kandidaatstelling
voorzitterschap voorzitter
voorstel ontwerp ontwerpbesluit
bezwaar tegenwerping bedenking
verschil geschil geschilpunt onenigheid
eensgezind eenheid eensgezindheid unaniem eendracht eensluidend
aanpak benadering methode werkwijze
kritiek kritisch
transparantie openbaar openbaarheid openbaren publiek publicatie publiceren inzichtelijk
vertrouwelijk geheim besloten
verantwoording verantwoordelijkheid rekenschap
naleving nakomen naleven nakoming
inzet bijdrage
beperken inperken begrenzen beperking inperking
belemmering obstakel hindernis blokkade blokkeren belemmeren hinderen hinder
toegang toegankelijk bereikbaar
vereenvoudigen vereenvoudiging laagdrempelig versimpelen
lasten regeldruk bureaucratie
verplichting plicht verplichten verplicht bindend
vrijwillig vrijwilligheid
bevoegdheid mandaat bevoegd
vergroting uitbreiding uitbreiden verbreden verbreding
aandeel deel gedeelte percentage
bedrag som geldbedrag
kosteloos gratis
betaalbaar betaalbaarheid goedkoop
duur kostbaar prijzig
winst opbrengst baten rendement
verlies schade derving
bijdrage afdracht contributie
schuldenaar debiteur
afschrijven afschrijving afboeken afboeking kwijtschelden kwijtschelding
aflossen aflossing terugbetalen terugbetaling
uitkeren uitkering uitbetalen uitbetaling tranche
buffer reserve voorziening
achtervang vangnet
bestemmen oormerken reserveren uittrekken vrijmaken
begunstigde ontvanger
gelijk hetzelfde eender identiek evenredig gelijkwaardig gelijkheid
onderscheid differentiatie differentieren maatwerk
eerlijk billijk rechtvaardig rechtvaardigheid
haalbaar haalbaarheid realistisch uitvoerbaar uitvoerbaarheid werkbaar
doeltreffend effectief doeltreffendheid effectiviteit
doelmatig doelmatigheid efficient efficientie
helder duidelijk duidelijkheid helderheid eenduidig
streng strikt stevig strenger scherp
ambitieus ambitieuzer
evenwicht balans evenwichtig gebalanceerd
samenhang coherentie samenhangend
versnippering versnipperd
onafhankelijk onafhankelijkheid zelfstandig autonomie autonoom soeverein soevereiniteit
afhankelijk afhankelijkheid
kwetsbaar kwetsbaarheid gevoelig gevoeligheid
noodzaak noodzakelijk nodig onmisbaar essentieel cruciaal
voorrang prioriteit prioriteren voorop
achterstand achterblijven achterblijver vertraagd
voortgang vooruitgang vordering vorderingen
doorbraak oplossing uitweg
impasse patstelling
gevolg effect impact consequentie uitwerking nasleep
oorzaak grondoorzaak reden achtergrond
ontwikkeling trend verloop
toekomst toekomstig vooruitblik
verleden eerder voorheen
begin aanvang aanloop
einde slot afloop beeindiging
jaareinde jaarwisseling eindejaar
tijdelijk voorlopig interim
blijvend permanent structureel duurzaam
tussentijds tussenrapport tussenbalans
vaker frequentie frequent regelmatig
voorbereiding voorbereiden voorbereidingstijd
vooruitlopen anticiperen voorschot
tijdig bijtijds
overgangstermijn overgangsperiode invoeringstermijn ingangsdatum inwerkingtreding
werkgroep taskforce commissie
rol taak functie
zeggenschap inspraak medezeggenschap stem
besluitvorming besluit besluiten beslissing beslissen
stemming stemmen meerderheid unanimiteit
veto vetorecht
voorbehoud studievoorbehoud
onderhandelen onderhandelaar onderhandelingen
bemiddeling bemiddelen bemiddelaar mediation
bijeenroepen convocatie
uitnodigen uitnodiging
bezoeken bezoek werkbezoek missiebezoek
gastheer organiseren organisatie gastland
delegatie afvaardiging
vertegenwoordiger vertegenwoordiging gedelegeerde
overheid autoriteit bestuur
decentraal gemeente provincie regio regionaal lokaal
nationaal binnenlands
grensoverschrijdend internationaal
wereldwijd mondiaal
buurland nabuur omgeving
lidstaat eu-land
bondgenoot bondgenootschap navo alliantie
partner partnerschap partnerland
coalitie samenwerkingsverband kopgroep
gezamenlijk gemeenschappelijk collectief samen
afzonderlijk apart bilateraal
steunbetuiging solidariteit solidair
uitwisselen uitwisseling delen
bundelen bundeling poolen
stroomlijnen stroomlijning
harmoniseren harmonisatie gelijktrekken gelijkschakelen
erkennen erkenning
toepassen toepassing hanteren
herstellen herstel wederopbouw heropbouw
voorkomen preventie vermijden tegengaan
bestrijden bestrijding aanpakken aanpak strijd
opsporen opsporing
melden melding meldplicht
waarborgen borgen gewaarborgd verzekeren verankeren verankering vastleggen
handhaven behouden behoud vasthouden bestendigen instandhouding
loslaten verlaten laten-vallen
verbieden verbod ban uitsluiten uitsluiting
toestaan toestemming vergunning toelaten vergunningverlening
vrijlaten vrijlating invrijheidstelling
hervorming hervormen hervormd
ontmantelen opheffen opheffing
samenvoegen fuseren fusie
splitsen opknippen los
verplaatsen verhuizen verlegging verleggen
spreiden verspreiden verspreiding
verdelen verdeling toedeling toewijzing
meten meetbaar indicator
cijfer statistiek kengetal
kennis expertise deskundigheid knowhow
innovatie vernieuwing innovatief
onzekerheid twijfel onduidelijkheid
vertrouwen geloofwaardigheid geloofwaardig
geschil conflict
scheiding scheiden loskoppelen
koppeling koppelen verbinden gekoppeld
bewijs bewijsmateriaal
aansprakelijkheid aansprakelijk
vertrek uittreding brexit
uitzicht perspectief vooruitzicht
kans mogelijkheid gelegenheid
risico gevaar
ramp calamiteit crisis noodsituatie
jong jeugd jongere jeugdwerkloosheid
oudere bejaarde senioren
gezin familie huishouden
gehandicapt handicap beperking
arm armoede minstbedeeld
rijk welvarend welvaart
`;
