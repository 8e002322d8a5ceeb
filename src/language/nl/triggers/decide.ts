/** Verbs by which a body decides, adopts, agrees or appoints. Data; docs/lexicon.md tells the notation. */
export const decide = `
besluiten | object dat te om-te tot over | De Raad besloot de sancties te verlengen.
beslissen | dat over te om-te | De Raad besliste dat de zetel verhuist.
aan+nemen | object | De Raad nam de conclusies aan.
vast+stellen | object | De Raad stelde de vangsthoeveelheden vast.
overeen+komen | object dat te om-te over | De lidstaten kwamen overeen de lijst te verlengen.
af+spreken | object dat te om-te over | De ministers spraken af de lijst te verlengen.
goed+keuren | object dat | De Raad keurde de begroting goed.
accorderen/fiatteren/autoriseren/homologeren | object | De Raad accordeerde het akkoord.
vast+leggen | object dat | De lidstaten legden vast dat de lijst jaarlijks wordt herzien.
verankeren | object | De lidstaten verankerden de norm in de tekst.
aan+wijzen | object als tot | De Raad wees een gezant aan.
aan+stellen | object als tot | De Raad stelde een gezant aan.
benoemen | object tot als | De Raad benoemde een gezant.
verkiezen | tot als | De vergadering verkoos de Pool tot voorzitter.
kiezen | object tot | De vergadering koos een nieuwe voorzitter.
voor+dragen/nomineren | object voor als | Nederland droeg een kandidaat voor.
herbenoemen/herkiezen | object als tot | De Raad herbenoemde de voorzitter.
ontslaan/ontheffen/ontbinden | object | De Raad ontbond het comité.
op+heffen | object | De Raad hief de sancties op.
op+schorten/schorsen/stop+zetten/stil+leggen/beëindigen/staken | object | De Raad schortte de betalingen op.
op+leggen/af+kondigen/uit+vaardigen | object tegen aan | De Raad legde een uitvoerverbod op.
machtigen | object om-te te tot | De Raad machtigde de Commissie tot onderhandelen.
verordenen/verordonneren/decreteren | object dat | De Raad verordende dat de havens sluiten.
bepalen | object dat wh | De Raad bepaalde dat de havens sluiten.
stipuleren | object dat | De lidstaten stipuleerden dat de havens sluiten.
toe+laten/toe+kennen/toe+wijzen | object aan | De Raad kende de lidstaat extra middelen toe.
verlenen | object aan | De Raad verleende de lidstaat een uitzondering.
af+ronden/af+sluiten/voltooien | object | De Raad rondde de onderhandelingen af. | governmentOnly collective=decide
af+handelen | object | De Raad handelde het dossier af.
terug+trekken | object uit | Nederland trok de militairen terug.
vrij+geven | object | De Raad gaf de middelen vrij.
vereffenen/beslechten | object | De Raad beslechtte het geschil.
in+trekken | object | De Raad trok het mandaat in.
aan+houden/uit+stellen/verdagen | object tot | De Raad hield het besluit aan.
op+zeggen | object | Rusland zegde het verdrag op.
paraferen | object | De ministers parafeerden het verdrag.
verlengen | object tot met | De Raad verlengde de sancties.
uit+roepen | object tot | De Raad riep de zone uit tot natuurgebied.
proclameren | object tot | De vergadering proclameerde een dag van de zee.
af+breken | object | De partijen braken de onderhandelingen af.
af+schaffen/verbieden/schrappen/samen+voegen | object | De Raad schafte de uitzondering af.
over+gaan | tot | De Raad ging over tot stemming.
bij+stellen | object | De Raad stelde de raming bij.
beschikken | dat | De Raad beschikte dat de havens sluiten.
bezegelen | object | De leiders bezegelden het akkoord.
belasten | met | De Raad belastte de Commissie met het toezicht.
voor+schrijven | object dat | De Raad schreef voor dat de havens sluiten.
verplichten | tot om-te object | De Raad verplichtte de lidstaten tot rapportage.
vrij+stellen | object van | De Raad stelde kleine bedrijven vrij.
terug+draaien/herroepen | object | De Raad draaide de verruiming terug.
terug+verwijzen | object naar | De Raad verwees het voorstel terug.
in+roepen | object | De lidstaat riep het artikel in.
uit+wijzen/uit+zetten | object | Rusland wees twee diplomaten uit.
ontnemen | object | De Raad ontnam de lidstaat het stemrecht.
formaliseren/finaliseren | object | De Raad formaliseerde het akkoord.
vervroegen/vertragen | object | De Raad vervroegde de herziening.
verdelen | object over | De Raad verdeelde de quota over de vloten.
beklinken | object | De leiders beklonken het akkoord.
af+hameren | object | De voorzitter hamerde het voorstel af.
installeren | object als | De Raad installeerde een werkgroep.
door+schuiven | object naar | De Raad schoof het dossier door naar het voorjaar.
af+gelasten/af+blazen/annuleren | object | De Raad gelastte de conferentie af.
sanctioneren/legaliseren/legitimeren | object | De Raad sanctioneerde de afspraak.
beëdigen | object als tot | De vergadering beëdigde de nieuwe rechters.
schikken | object | De partijen schikten het geschil.
incorporeren | object in | De Raad incorporeerde de norm in de verordening.
versoepelen/verscherpen/bevriezen | object | De Raad versoepelde de regeling.
terug+roepen | object | Nederland riep de ambassadeur terug.
delegeren | object aan | De Raad delegeerde de bevoegdheid aan de Commissie.
terug+nemen | object | De Commissie nam het voorstel terug.
verlaten | object | De lidstaat verliet het verdrag.
af+zeggen | object | De lidstaat zegde de conferentie af.
dagvaarden | object voor | De Commissie dagvaardde de lidstaat voor het Hof.
door+halen | object | De vergadering haalde de zinsnede door. | notPresent
`;
