/**
 * Frequent Dutch verbs. One infinitive a line or more, each followed by the particles that it is separable with
 * ("roepen op uit" stands for roepen, oproepen, uitroepen); "=" ends a stressed prefix that is not separable
 * ("onder=steunen"). A comma ends an entry. Data.
 */
export const verbList = `
aan=bidden, aan=schouwen, aan=vaarden, aarden, aarzelen, accelereren, accentueren, accepteren, accommoderen, accorderen, achten hoog, achter=halen
achter=volgen, acteren, activeren, actualiseren, adapteren, ademen in uit, adopteren, adresseren, adverteren, adviseren, afficheren, agenderen, ageren
aggregeren, alarmeren, alloceren, amenderen, amuseren, analyseren, annexeren, annuleren, anonimiseren, anticiperen, antwoorden, appelleren, appen
appreciëren, arbeiden, archiveren, argumenteren, arresteren, articuleren, assisteren, associëren, attaqueren, attenderen, auditeren, automatiseren
autoriseren, avanceren, baden, baggeren, bakenen af, bakken, balanceren uit, bannen uit, baren, barsten los uit, baseren, baten, beamen, beantwoorden
beargumenteren, bebossen, becijferen, becommentariëren, bedanken, bedaren, bedekken, bedelen, bedenken, bederven, bedienen, bedingen, bedoelen
bedragen, bedreigen, bedriegen, bedrijven, bedroeven, bedrukken, beduiden, bedwingen, beëdigen, beëindigen, beelden af uit, begaan, begeleiden
begenadigen, begeren, begeven, begiftigen, beginnen, begraven, begrenzen, begrijpen, begroeten, begroten, begunstigen, behagen, behalen, behandelen
behangen, behappen, behartigen, beheersen, behelpen, behelzen, behoeden, behoeven, behoren toe, behouden voor, beijveren, beïnvloeden, bejegenen
bejubelen, bekampen, bekennen, bekoren, bekeren, bekijken, bekladden, beklagen, bekleden, beklemmen, beklemtonen, beklinken, bekommeren, bekorten, bekostigen
bekrachtigen, bekritiseren, belanden, belasten, belazeren, beledigen, belegeren, beleggen, belemmeren, beletten, beleven, belichamen, belichten
belijden, bellen op af aan, belonen, beloven, beluisteren, bemachtigen, bemannen, bemerken, bemesten, bemiddelen, bemoedigen, bemoeien, bemoeilijken
benadelen, benaderen, benadrukken, benemen, benijden, benodigen, benoemen, benutten, beoefenen, beogen, beoordelen, bepalen, beperken, bepleiten
beproeven, beraadslagen, beraden, beramen, berechten, beredeneren, bereiden voor toe, bereiken, berekenen door, bergen op, berichten, berispen
beroepen, beroeren, beroven, berusten, beschadigen, beschaven, bescheiden, beschermen, beschieten, beschikken, beschouwen, beschrijven, beschuldigen
beseffen, beslaan, beslechten, beslissen mee, besluiten, besmetten, besparen, bespelen, bespeuren, bespieden, bespoedigen, bespotten, bespreken
besproeien, bestaan voort, besteden aan uit, bestelen, bestellen, bestemmen, bestempelen, bestendigen, bestoken, bestormen, bestraffen, bestrijden
bestrijken, bestuderen, bestuiven, besturen, betalen uit terug mee, betekenen, beteugelen, betichten, betitelen, betogen, betonen, betrachten
betrappen, betreden, betreffen, betrekken, betreuren, betuigen, betwijfelen, betwisten, beuren op, bevallen, bevaren, bevatten, bevechten, beveiligen
bevelen aan, beven, bevestigen, bevinden, bevissen, bevoordelen, bevorderen, bevrachten, bevragen, bevredigen, bevreemden, bevriezen, bevrijden
bevruchten, bewaken, bewapenen, bewaren, bewegen, beweren, bewerken om, bewerkstelligen, bewijzen, bewilligen, bewonderen, bewonen, bezegelen, bezeren
bezetten, bezichtigen, bezien, bezigen, bezinnen, bezitten, bezoeken, bezorgen, bezuinigen, bezwaren, bezweren, bezwijken, bidden, biechten op
bieden aan op, bijten af vast, billijken, binden aan in vast, bladeren, blazen op af nieuw, bleken, blijken, blijven aan achter af door na op over uit weg
blikken terug vooruit, blinken uit, bloggen, blokkeren, blussen, boeien, boeken, boeten in, bolwerken, bombarderen, bootsen na, boren aan, borgen
botsen, bouwen op af om uit voort in, boycotten, braden, brainstormen, branden af, brandmerken, breidelen, breiden uit
breken aan af door in los op uit, brengen aan af bijeen binnen bij door in mee naar onder op over samen terug toe tot uit voort voor weg, bruisen
bruuskeren, budgetteren, buigen af om neer, bundelen, burgeren in, calculeren in, capituleren, categoriseren, censureren, centraliseren, certificeren
chanteren, chargeren, checken, cijferen weg, circuleren, citeren, civiliseren, claimen, classificeren, coachen, codificeren, collecteren, coloniseren
combineren, commanderen, commenteren, commercialiseren, committeren, communiceren, compenseren, completeren, compliceren, complimenteren, componeren
compromitteren, concentreren, concerteren, concipiëren, concluderen, concretiseren, concurreren, condoleren, confisqueren, conformeren, confronteren
conserveren, consolideren, constateren, construeren, consulteren, consumeren, contacteren, contextualiseren, continueren, contracteren, contrasteren
contribueren, controleren, convergeren, converseren, converteren, coöpereren, coöpteren, coördineren, copiëren, corresponderen, corrigeren
corrumperen, counteren, crashen, crediteren, creëren, criminaliseren, cultiveren, cumuleren, dagen uit op, dagvaarden, dalen af neer, dammen in
danken af, dansen, dateren, daveren, debatteren, decarboniseren, decentraliseren, decimeren, declareren, decreteren, deduceren, dedupliceren
definiëren, degenereren, degraderen, deinzen terug, dekken af toe, delegeren, delen in mede mee op toe uit, deleten, delven, demobiliseren
democratiseren, demonstreren, demonteren, demotiveren, dempen, denken aan in mee na uit terug vooruit, deponeren, deporteren, deren, derven
desavoueren, destabiliseren, detacheren, detailleren, determineren, detineren, deugen, devalueren, dichten af, dicteren, dienen aan in toe mede-in medeïn
differentiëren, digitaliseren, dijen uit, dijken in, dineren, dingen af mee, dirigeren, disciplineren, disconteren, discrimineren, discussiëren
diskwalificeren, distantiëren, distilleren, distribueren, divergeren, diversifiëren, doceren, documenteren, doden, doelen, doemen op
doen aan af mee na om op over toe uit voor weg recht teniet tekort dicht open, domineren, donderen, doneren, door=breken, door=dringen, door=gronden
door=kruisen, door=lopen, door=staan, door=zien, door=zoeken, dorsen, doseren, doven uit, downloaden, draaien aan af bij door in mee om op terug uit
dragen aan af bij mee op over uit voor voort toe zorg weg, dralen, dreigen, dresseren, dreunen, drijven aan af op uit door, dringen aan binnen door in op terug
drinken, drogen op uit, dromen, drukken af door in terug uit, duchten, duiden aan, duiken op onder, dulden, duperen, dupliceren, duren voort
durven aan, duwen terug door, dwalen af, dwarsbomen, dwingen af op, echoën, economiseren, eerbiedigen, effectueren, effenen, egaliseren, eigenen toe
eindigen, eisen op, elektrificeren, elimineren, emanciperen, emigreren, emitteren, emotioneren, enquêteren, entameren, enten in, enteren, erbarmen
eren, ergeren, erkennen, eroderen, ervaren, erven, escaleren, etaleren, eten op, evacueren, evalueren, evenaren, evolueren, examineren, excelleren
excluderen, excuseren, executeren, exerceren, expanderen, expliciteren, exploderen, exploiteren, exploreren, exporteren, exposeren, extraheren
fabriceren, faciliteren, factureren, falen, falsificeren, faseren in uit, favoriseren, feliciteren, fiatteren, fietsen, filosoferen, filteren uit
finaliseren, financieren mede voor mee, fixeren, flankeren, flirten, fluctueren, fluisteren in, focussen, foeteren, fokken, folteren, forceren
formaliseren, formeren, formuleren, fourneren, frapperen, frauderen, fronsen, frustreren, fulmineren, functioneren, funderen, fungeren, fuseren
fêteren
gaan aan achter achteruit af bij binnen door dood gepaard heen in langs mee na om onder op open over rond samen schuil stuk tegen teloor teniet terug toe uit voor voorbij vooraf vooruit voort verloren weg tekeer
galmen, gapen, garanderen, garneren, gebaren, gebeuren, gebieden, gebruiken, gedenken, gedijen, gedogen, gedragen, gehoorzamen, gelasten af, gelden
geleiden door uit, gelieven, geloven, gelukken, genereren, genezen, genieten, geraken, geschieden, getroosten, getuigen
geven aan af door in mee mis op over prijs terug toe uit uiting vrij weg weer, gevoelen, gewagen, gewennen, gewinnen, gieten, gijzelen, gillen, gispen
glijden af, glimlachen, globaliseren, gloren, gokken, golven, gooien af neer om op weg, graven af op, grazen, grenzen, grieven, grijnzen
grijpen aan in mis terug vast, groeien aan op uit door, groeperen, groeten, gronden, gruwen, gunnen, haasten, hacken, haken af in aan, hakken door
halen aan af binnen door in neer onderuit op over terug uit weg, halveren, hameren af in, handelen af, handhaven, hangen aan af op samen, hanteren, harden uit
harmoniseren, haten, hebben lief mede op over, hechten aan, heersen, heffen aan op, heiligen, hekelen, helen, helpen mee voort uit, herademen, herbebossen
herbegraven, herbenoemen, herbergen, her=bevestigen, herbewapenen, herbezien, herdefiniëren, herdenken, herenigen, herfinancieren, her=formuleren
hergebruiken, her=groeperen, herhalen, herijken, herinneren, herkapitaliseren, herkennen, herkiezen, hernieuwen, heropenen, heroriënteren, heroveren
herover=wegen, herplaatsen, herrijzen, herroepen, herschikken, herstellen, her=structureren, hertekenen, hervatten, herverdelen, her=verzekeren
her=vestigen, hervormen, herwaarderen, herwinnen, herzien, heten welkom, hijsen, hinderen, hinken, hoeden, hoeven, hogen op, hollen uit achteruit
homologeren, hongeren uit, honoreren, hopen op, horen aan bij thuis toe, hospitaliseren
houden aan achter af bij binnen in op open over stand staande stil tegen terug uit vast vol voor weg hoog bezig gereed, huisvesten, huiveren, huldigen
hullen, hunkeren, huren in, huwen, identificeren, ijken, ijlen na, ijveren, illustreren, immigreren, immuniseren, implementeren, impliceren, imponeren
importeren, improviseren, incasseren, incorporeren, indexeren, indiceren, individualiseren, industrialiseren, infecteren, infiltreren, informeren
initiëren, innen, innoveren, insisteren, inspecteren, inspireren, installeren, institutionaliseren, instrueren, integreren, intensiveren, interesseren
intermediëren, internationaliseren, interneren, interpelleren, interpreteren, interrumperen, interveniëren, interviewen, intimideren, introduceren
inventariseren, investeren, irrigeren, irriteren, isoleren, jagen aan na op weg, jammeren, jeuken, joelen, jubelen, juichen toe mee, jureren, justeren
kaarten aan, kaderen in, kampen, kandideren, kantelen, kanten, kapen, kapitaliseren, kapittelen, kappen af, kapseizen, karakteriseren, katalyseren
kelderen, kenmerken, kennen toe, kenschetsen, kentekenen, keren om tegen terug uit weer weder af toe, keuren af goed, keuvelen, kiezen uit voor
kijken aan af door in mee na om op rond toe terug uit vooruit, klagen aan, klampen vast aan, klappen, kleden in, kletsen, kleuren, kleven, klimmen op
klinken door, klonen, kloppen aan, kluisteren, klussen, knappen op, knellen, knevelen, knielen, knijpen dicht toe, knippen, knokken, knopen aan, knutselen
koelen, koersen aan af, koesteren, koken
komen aan achter bijeen binnen bij boven door in langs los mee na neer op over overeen rond samen tegemoet terecht terug tekort toe tot tussen uit uiteen voor voort vooruit vrij weg klaar
kondigen aan af, kopen aan af in op uit om, kopiëren, koppelen aan los terug, korten af in, kortwieken, kosten, krabbelen terug op, kraken af, krenken
kreunen, krijgen aan binnen terug mee rond, krimpen in, kronen, kruipen, kruisen, kruisigen, kuieren, kuisen, kunnen aan, kwalificeren, kwantificeren
kweken, kwellen, kwetsen, kwijlen, kwijten, laaien op, lachen uit, laden in op over, laken, lanceren, landen, lassen
laten achter af binnen blijken door los na open over onverlet toe uit varen vrij weg op in, laven, leasen, legaliseren
leggen aan af bij bloot in neer om op open over stil terug toe uit vast voor vrij weg, legitimeren, leiden af in om op toe terug voort, lekken uit
lenen uit, lenigen, leren aan af, lessen, letten op, leunen, leuren, leven in na op mee samen toe uit, leveren aan af in op over uit
lezen af door in na op voor, liberaliseren, lichten door in op toe voor uit, liegen, liggen achter voor stil dwars, lijden, lijken toe, limiteren
linken, liquideren, lobbyen, logeren, lokaliseren, lokken aan uit, lonen, loochenen
lopen aan achter af binnen in mee na om op over parallel rond stuk terug uit uiteen voor vooruit weg mis, lossen af op in, loten, louteren, loven uit
lozen, luiden in, luisteren af mee, lukken, luwen, maaien, machtigen, mailen
maken aan af bekend bij buit duidelijk goed hard mee na op open over uit vast vrij waar wijs zichtbaar ongedaan kenbaar mogelijk inzichtelijk leeg gebruik schoon
malen, mandateren, manen aan, manifesteren, manipuleren, manoeuvreren, marcheren, marginaliseren, markeren, maskeren, matigen, maximaliseren, mediëren
mee=dogen, melden aan af terug, melken, memoreren, releveren, menen, mengen in, merken aan op, meten af op toe, middelen, migreren, mijden, mikken, militariseren
minachten, minderen, minimaliseren, mis=bruiken, mis=gunnen, mis=handelen, mis=kennen, mis=leiden, mis=lukken, mis=prijzen, missen, mis=verstaan
mitigeren, mobiliseren, modderen aan, moderniseren, modificeren, moedigen aan, moeten, mogen, mompelen, monden uit, monitoren, monopoliseren
monsteren, moorden uit, mopperen, morren, motiveren, moveren, muilkorven, munten uit, naderen, nationaliseren, naturaliseren, navigeren, negeren
neigen, nemen aan af deel door in kennis mee na onder op over plaats terug toe uit voor waar weg, nestelen, netwerken, neutraliseren, nijpen
nivelleren, noden uit, nodigen uit, noemen op, nomineren, noodzaken, nopen, normaliseren, normeren, noteren, notificeren, nuanceren, nummeren
nuttigen, objectiveren, observeren, obstrueren, oefenen in uit, offeren op, offreren, om=armen, om=geven, om=gorden, om=helzen, om=lijsten, om=ringen
om=ruilen, om=schrijven, om=singelen, om=sluiten, om=vatten, om=zeilen, onder=bouwen, onder=breken, onder=drukken, onder=gaan, onder=graven
onder=handelen, onder=houden, onder=kennen, onder=lijnen, onder=mijnen, onder=nemen, onder=richten, onder=schatten, onder=scheiden, onder=scheppen
onder=schikken, onder=schrijven, onder=steunen, onder=strepen, onder=tekenen mede, onder=vangen, onder=verdelen, onder=vinden, onder=vragen
onder=werpen, onder=wijzen, onder=zoeken, ontaarden, ontberen, ontbieden, ontbijten, ontbinden, ontbloten, ontbranden, ontbreken, ontdekken, ontdoen
ontduiken, onteigenen, onteren, ontfermen, ontgaan, ontginnen, ontglippen, onthalen, ontheemden, ontheffen, onthouden, onthullen, onthutsen, ontkennen
ontketenen, ontkomen, ontkoppelen, ontkrachten, ontladen, ontlasten, ontleden, ontlenen, ontlokken, ontlopen, ontluiken, ontluisteren, ontmantelen
ontmaskeren, ontmijnen, ontmoedigen, ontmoeten, ontnemen, ontploffen, ontplooien, ontpoppen, ontraden, ontrafelen, ontregelen, ontruimen, ontslaan
ontsluiten, ontsnappen, ontspannen, ontsporen, ontspringen, ontspruiten, ontstaan, ontsteken, ontstellen, onttrekken, ontvallen, ontvangen
ontvluchten, ontvoeren, ontvouwen, ontvreemden, ontwaken, ontwapenen, ontwaren, ontwerpen, ontwijken, ontwikkelen door, ontwrichten, ontzeggen
ontzenuwen, ontzetten, ontzien, oogsten, oordelen, oormerken, openbaren, openen, opereren, opperen, opponeren, opteren, optimaliseren, ordenen
organiseren, oriënteren, orkestreren, over=bieden, over=bruggen, over=denken, over=drijven, over=handigen, over=heersen, over=komen, over=lappen
over=leggen, over=leven, over=lijden, over=meesteren, over=reden, over=rompelen, over=schaduwen, over=schatten, over=schrijden, over=spoelen
over=stelpen, over=stemmen, over=stijgen, over=stromen, over=treden, over=treffen, over=tuigen, over=vallen, over=vragen, over=wegen, over=weldigen
over=winnen, over=zien, paaien, pachten, pacificeren, pakken aan af in op over uit weg terug door mis, pamperen, paraferen, parafraseren, paren
pareren, parkeren, participeren, passen aan af bij in op toe, passeren, patrouilleren, pauzeren, peilen, peinzen, pendelen, penetreren, pensioneren
perfectioneren, perken in, permitteren, persen af, persifleren, persisteren, personaliseren, pesten, piekeren, pijnigen, pinnen vast
plaatsen over terug in, plagen, plakken, plannen in, planten aan, plaveien, plegen, pleiten vrij, ploegen, ploeteren voort, plooien, plukken
plunderen, pochen, poetsen op, pogen, polariseren, polderen in, politiseren, pompen op in, poneren, porren, poseren, positioneren, posten, potten op
praktiseren, praten aan bij door in mee na om over, preciseren, precluderen, prediken, prefereren, prejudiciëren, preken, prepareren, presenteren
presideren, presteren, pretenderen, prevaleren, prijken, prijzen aan, prikkelen, prioriteren, privatiseren, proberen uit, procederen, proclameren
produceren, proeven, professionaliseren, profileren, profiteren, prognosticeren, programmeren, projecteren, prolongeren, promoten, promoveren
propageren, protesteren, provoceren, publiceren, pushen, putten uit, raadplegen, raden aan af, raken aan, ramen, rammelen, rangeren, rangschikken
ranselen af, rapporteren terug, raseren, ratificeren, rationaliseren, razen, reageren, realiseren, reanimeren, recapituleren, recht=vaardigen
reciproceren, reclameren, reconstrueren, recruteren, rectificeren, recupereren, recyclen, redden, redeneren, redetwisten, reduceren, refereren
reflecteren, reformeren, regelen, regeren, regisseren, registreren, reguleren, rehabiliteren, reiken aan uit toe, reinigen
reizen af door in mee terug, rekenen aan af door in mee toe uit voor, rekken op uit, rekruteren, relateren, relativeren, remmen af, renderen
renoveren, repareren, repatriëren, repliceren, reppen, representeren, reproduceren, reserveren, resetten, resideren, resoneren, respecteren
responderen, restaureren, resteren, resulteren, resumeren, retourneren, revancheren, reviseren, revitaliseren, revolteren, richten aan in op toe
rijden af door mee, rijgen aaneen, rijpen, rijzen op, riskeren, roemen, roepen aan af bijeen op terug toe uit weg in, roeren aan, roesten uit vast
rollen uit op terug, romantiseren, ronden af, ronselen, roteren, rouwen, roven, ruiken, ruilen in om uit, ruimen in op uit, rukken op uit
rusten toe uit, ruziën, saboteren, salueren, sanctioneren, saneren, scanderen, schaden, schaffen aan af, schakelen in uit over door, schalen op af in
schamen, scharen, schatten in, scheiden af, schelden uit kwijt, schelen, schemeren door, schenden, schenken weg, scheppen, scheren, schermen af
scherpen aan in, schetsen, scheuren af uit, schieten af neer op tekort toe voor, schiften, schijnen, schikken in, schilderen af, schimpen, schipperen
schitteren, schokken, scholen bij om, schommelen, schoppen aan, schorsen, schorten op, schragen, schrappen, schreeuwen, schreien, schrijden voort
schrijven aan af in op toe uit voor voort om over, schrikken af terug, schroeven op terug, schromen, schudden op, schuilen
schuiven aan af door naar op opzij voor vooruit weg, schuwen, scoren, screenen, seinen over, selecteren, sensibiliseren, separeren, serveren af, sidderen
sieren, signaleren, simplificeren, simuleren, situeren, sjoemelen, slaan aan af gade neer om op over terug toe uit dicht ineen, slachten, slagen, slaken
slapen, slechten, slepen mee voort, sleutelen, slijpen, slijten, slikken, slingeren, slinken, slopen, sluimeren, sluipen
sluiten aan af in kort op uit, smaden, smalen, smeden, smeken af, smelten om samen, smeren, smokkelen, snappen, snellen toe, snijden aan af in door
snoeien terug, snuffelen, snuiven, socialiseren, solidariseren, solliciteren, sommeren, sonderen, sorteren uit, souperen, spannen aan in samen
sparen uit, specialiseren, specificeren, speculeren, spelden, spelen af in mee op toe uit klaar, spenderen, speuren na op, spiegelen voor, spijbelen
spijten, spinnen, spitsen toe, splijten, splitsen af op, splitten, spoeden, spoelen, sponsoren, sporen aan op, spotten, spreiden
spreken aan af in mee tegen toe uit vrij, sprengen, springen in om op over bij, sprinten
staan aan achter af bij buiten in open op overeen stil tegenover toe uit voor voorop vast terecht centraal garant leeg gade, stabiliseren, stagneren
staken, stallen, stammen af, stampen, standaardiseren, stapelen op, stappen af in op over uit toe, starten op, stationeren, staven
steken in af op over uit aan, stelen
stellen aan af beschikbaar bij bloot centraal gelijk gerust in kandidaat op open teleur tegen toe uit vast veilig vertrouwd voor voorop verplicht verantwoordelijk zeker vrij samen teweer
stemmen teleur af in mee over overeen tegen toe voor weg, stempelen af, sterken aan, sterven af uit, steunen, stevenen af, stichten, stigmatiseren
stijgen uit op, stikken, stimuleren, stippelen uit, stippen aan, stipuleren, stoelen, stofferen, stoken, stollen, stomen klaar, stoppen, storen
storneren, storten in terug, stoten af uit, stotteren, straffen, stralen uit, stranden, streamen, streamlijnen, strekken uit, strelen, streven na tegen
strijden, strijken neer, strippen, stroken, stromen door in uit toe terug, stroomlijnen, structureren, struikelen, studeren, stuiten
sturen aan af bij door in op rond terug toe uit weg mee, stutten, stuwen op, subsidiëren, suggereren, sukkelen, surfen, sussen, swingen, sympathiseren
synchroniseren, systematiseren, talmen, tappen af, tarten, tasten aan, taxeren, teisteren, tekenen aan af op uit mee in toe, telefoneren, telen
tellen af mee op, temmen, temperen, tenderen, tergen, terroriseren, testen, thematiseren, tikken, tillen op, timmeren, tippen, toeren, toeteren
toetsen, toeven, tolereren, tonen aan, toornen, torpederen, trachten, trainen, traineren, transformeren, transporteren, trappen
treden aan af binnen bij in op toe terug uit tegemoet, treffen aan, treiteren, trekken aan af bij in na op terug uit voor door, treuren, treuzelen, triomferen
troosten, trotseren, trouwen, tuchtigen, tuigen af op, tuimelen, turen, twijfelen, twisten, twitteren, typeren, uiten, uniformeren, universaliseren
updaten, upgraden, uploaden, vaardigen af uit, vaccineren, vallen aan af binnen bij in mee op om samen stil tegen terug toe uit weg, vangen aan af op
varen af mee uit wel, variëren, vatten aan op samen, vechten aan, vegen weg aan, veilen, veinzen, vellen neer, ventileren, verachten, verafschuwen
veranderen, verankeren, verantwoorden, verarmen, verbannen, verbazen, verbeelden, verbergen, verbeteren, verbeuren, verbieden, verbijsteren
verbijzonderen, verbinden, verbitteren, verblijden, verblijven, verbloemen, verbouwen, verbranden, verbreden, verbreiden, verbreken, verbroederen
verbrokkelen, verbruiken, verdagen, verdedigen, verdelen onder, verdelgen, verdenken, verdichten, verdienen terug, verdiepen, verdisconteren
verdoemen, verdoezelen, verdoven, verdraaien, verdragen, verdrievoudigen, verdrijven, verdringen, verdrinken, verdubbelen, verduidelijken
verduisteren, verdunnen, verduren, verduurzamen, verdwijnen, veredelen, vereenvoudigen, vereenzelvigen, vereffenen, vereisen, verenigen, vereren
verergeren, verfijnen, verflauwen, verfoeien, verfraaien, vergaan, vergaderen, vergallen, vergaren, vergelden, vergelijken, vergemakkelijken, vergen
vergenoegen, vergeten, vergeven, vergewissen, vergezellen, vergiftigen, vergissen, vergisten, vergoeden, vergoelijken, vergrendelen, vergroenen
vergroten, verguizen, vergunnen, verhalen, verhandelen, verharden, verhaspelen, verheffen, verhelderen, verhelen, verhelpen, verheugen, verhevigen
verhinderen, verhoeden, verhogen, verhoren, verhouden, verhuizen, verhullen, verhuren, verifiëren, verijdelen, verjagen, verjaren, verjongen
verkennen, verkeren, verketteren, verkiezen, verklappen, verklaren, verkleden, verkleinen, verkleuren, verknoeien, verkondigen, verkopen door
verkorten, verkrachten, verkrappen, verkrijgen, verkwisten, verlagen, verlammen, verlangen terug, verlaten, verleggen, verleiden, verlenen, verlengen
verlichten, verliezen, verlinken, verlokken, verloochenen, verlopen, verlossen, verloven, verluiden, vermaken, vermalen, vermanen, vermeerderen
vermelden, vermengen, vermenigvuldigen, vermijden, verminderen, vermissen, vermoeden, vermogen, vermoorden, vermurwen, vernauwen, vernederen, vernemen
vernielen, vernietigen, vernieuwen, veronachtzamen, veronderstellen, verongelukken, verontreinigen, verontrusten, verontschuldigen, verontwaardigen
veroordelen, veroorloven, veroorzaken, verorberen, verordenen, verordonneren, veroveren, verpachten, verpakken, verpanden, verpauperen, verpesten
verplaatsen, verplegen, verpletteren, verplichten, verraden, verrassen, verrekenen, verrichten, verrijken, verrijzen, verruilen, verruimen
verschaffen, verschalken, verschansen, verschepen, verscherpen, verscheuren, verschijnen, verschillen, verschonen, verschralen, verschrikken
verschuilen, verschuiven, versieren, verslaan, verslechteren, versleutelen, verslijten, versluieren, versmaden, versmallen, versmelten, versnellen
versnipperen, versoberen, versoepelen, verspelen, verspillen, versplinteren, verspreiden, verspreken, verstaan, verstarren, verstenen, versterken
versterven, verstevigen, verstikken, verstoken, verstommen, verstoren, verstoten, verstrakken, verstrekken, verstrijken, verstrikken, vertalen door
vertegenwoordigen, vertekenen, vertellen door, verteren, vertoeven, vertolken, vertonen, vertragen, vertrekken, vertroebelen, vertroetelen
vertrouwen toe, vertwijfelen, vervaardigen, vervagen, vervallen, vervalsen, vervangen, vervatten, vervelen, verven, vervlakken, vervliegen, vervloeken
vervoegen, vervoeren, vervolgen, vervolmaken, vervreemden, vervroegen, vervuilen, vervullen, verwaarlozen, verwachten, verwarren, verwateren
verwelkomen, verwennen, verwensen, verweren, verwerken, verwerpen, verwerven, verwezenlijken, verwijden, verwijderen, verwijten, verwijzen door terug
verwisselen, verwittigen, verwoesten, verwonderen, verwoorden, verworden, verwringen, verzachten, verzaken, verzamelen, verzanden, verzegelen
verzekeren, verzelfstandigen, verzenden, verzetten, verzilveren, verzinken, verzinnen, verzoeken, verzoenen, verzorgen, verzuchten, verzuimen
verzwakken, verzwaren, verzwijgen, vestigen, vetoën, vieren, vijlen, vinden plaats terug uit goed, viseren, vissen op, visualiseren, vitten, vlaggen
vlakken uit af, vlammen op, vlechten, vleien, vliegen in uit, vloeien voort af in, vlotten, vluchten, voeden op, voegen bij in samen toe
voelen aan in mee, voeren aan af door in mee op over uit, vol=brengen, vol=doen, volgen na op, vol=harden, vol=maken, vol=staan, vol=tooien
vol=trekken, vol=voeren, vonnissen, voor=komen, voor=spellen, voor=zien, vorderen op terug in, vormen om, vorsen uit na
vragen aan af na op uit door terug, vrezen, vriezen in, vrijwaren, vullen aan in, vuren af aan, waaien over, waarborgen, waarderen op af, waarmerken
waarschuwen, wachten af op, wagen, waken, walgen, wandelen, wanhopen, wankelen, wantrouwen, wapenen, wapperen, wassen, wedijveren, weer=galmen
weer=houden, weer=kaatsen, weer=klinken, weer=leggen, weer=spiegelen, weer=spreken, weer=staan, wegen af mee op, weiden uit, weigeren, wekken op
wenden aan af, wennen, wensen geluk toe, wentelen af, weren, werken aan af bij door in mee na om op samen tegen toe uit voor mede weg, werpen af op terug tegen
werven aan, weten, wettigen, weven, wijden in toe uit, wijken af uit, wijten, wijzen aan af op terug toe uit, wijzigen, wikkelen af, wikken, willen
willigen in, winden op, winnen aan in terug, wisselen af in uit, wissen uit, witwassen, wonen bij samen, worden gewaar, worstelen, wortelen, wraken
wreken, wrijven, wrikken los, wringen, wroeten, wuiven weg, zaaien, zakken af in weg, zegenen, zegevieren, zeggen aan af op toe, zeilen
zenden in uit toe terug door, zetelen, zetten aan af bij door in neer om op over recht stop terug uit uiteen voort voorop vast gevangen weg voor, zeulen
zeuren, zien aan af in om op over tegemoet terug toe uit vooruit, zijn, zinken, zinnen, zinspelen, zitten bij in uit vast voor dwars, zoeken op uit
zoemen in uit, zoenen, zonderen af uit, zoomen in uit, zorgen, zouten, zuchten, zuigen, zuiveren, zullen, zwaaien af toe, zwachtelen, zwakken af
zwellen aan, zwemmen, zwengelen aan, zwenken, zweren af, zwerven, zweven, zwichten, zwijgen, zwoegen, sputteren tegen, stribbelen tegen,
pruttelen tegen, fakkelen af, sabelen neer, bejammeren, tobben, lamenteren, sakkeren, sneren, schamperen, strooien, smoren,
lappen, ketsen af, rinkelen, boezemen in, happen toe, bekoren, polsen, jutten op, soebatten, hengelen, spuien, spellen uit,
inprenten, prenten in, bagatelliseren, ridiculiseren, trivialiseren, bevroeden, gewagen, mis=billijken, steigeren, ontstemmen, bazuinen uit, gissen, wanen, logenstraffen, riposteren, trommelen, morrelen, tornen, knagen, snakken,
reikhalzen, zwepen op, rakelen op, handigen over, kaatsen terug, diagnosticeren, inrichten, banen, halsstarrig, rebelleren
`;
