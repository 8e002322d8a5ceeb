/** Frames by which a body decides, adopts, agrees or appoints. Data; docs/lexicon.md tells the notation. */
export const decide = `
besluiten | object dat te om-te tot over | De Raad besloot de sancties te verlengen.
besluit/besluiten/beslissing nemen/aan+nemen/vellen | over om-te te dat tot | De ministers namen een besluit over de verdeling. | intransitive
tot_een_besluit/tot_besluitvorming/tot_overeenstemming/tot_een_akkoord/tot_een_vergelijk/tot_consensus/tot_een_compromis komen | over | De lidstaten kwamen tot overeenstemming over de verdeling. | intransitive
beslissen | dat over te om-te | De Raad besliste dat de zetel verhuist.
aan+nemen | object | De Raad nam de conclusies aan.
vast+stellen | object | De Raad stelde de vangsthoeveelheden vast.
overeen+komen | object dat te om-te over | De lidstaten kwamen overeen de lijst te verlengen.
af+spreken | object dat te om-te over | De ministers spraken af de lijst te verlengen.
afspraak/afspraken maken | over om-te te dat met | De ministers maakten afspraken over de lijst.
akkoord/overeenstemming/consensus/compromis/vergelijk/politiek_akkoord/algemene_oriëntatie/eensgezindheid/eenstemmigheid/unanimiteit bereiken/sluiten/vinden | over | De Raad bereikte overeenstemming over de verdeling. | intransitive
het_eens/eens worden | over | De lidstaten werden het eens over de verdeling.
goed+keuren | object dat | De Raad keurde de begroting goed.
accorderen/fiatteren/autoriseren/homologeren | object | De Raad accordeerde het akkoord.
vast+leggen | object dat | De lidstaten legden vast dat de lijst jaarlijks wordt herzien.
verankeren | object | De lidstaten verankerden de norm in de tekst.
aan+wijzen | object als tot | De Raad wees een gezant aan.
aan+stellen | object als tot | De Raad stelde een gezant aan.
benoemen | object tot als | De Raad benoemde een gezant.
verkiezen/kiezen | object tot | De vergadering verkoos een nieuwe voorzitter.
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
mandaat verlenen/geven/verstrekken/verlengen | aan voor om-te | De Raad verleende een mandaat aan de Commissie. | intransitive
toe+laten/toe+kennen/toe+wijzen | object aan | De Raad kende de lidstaat extra middelen toe.
gunnen/verlenen | object aan | De Raad verleende de lidstaat een uitzondering.
kandidaat-lidstatus/ontheffing/uitstel/dispensatie/kwijting/décharge/vrijstelling verlenen/toe+kennen/geven | aan voor | De Raad verleende kwijting aan de beheerder. | intransitive
af+ronden/af+sluiten/voltooien | object | De Raad rondde de onderhandelingen af.
af+handelen | object | De Raad handelde het dossier af.
terug+trekken | object uit | Nederland trok de militairen terug.
in+willigen/honoreren/toe+staan/vergunnen | object | De Raad willigde het verzoek in.
vrij+geven | object | De Raad gaf de middelen vrij.
vereffenen/beslechten | object | De Raad beslechtte het geschil.
op_de_lijst plaatsen/zetten | object | De Raad plaatste de rederij op de lijst.
in+trekken | object | De Raad trok het mandaat in.
aan+houden/uit+stellen/verdagen | object tot | De Raad hield het besluit aan.
op+zeggen | object | Rusland zegde het verdrag op.
paraferen | object | De ministers parafeerden het verdrag.
in_werking stellen | object | De Raad stelde het mechanisme in werking.
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
knoop door+hakken | over | De leiders hakten de knoop door over de verdeling. | intransitive
knopen door+hakken | over | De leiders hakten knopen door over de verdeling. | intransitive
deal/verdrag/overeenkomst/pact/wapenstilstand/bestand sluiten | met over | De partijen sloten een overeenkomst met de kuststaten. | intransitive
startsein/startschot/aftrap geven | voor | De leiders gaven het startsein voor de onderhandelingen.
in+roepen | object | De lidstaat riep het artikel in.
naar_voren schuiven | object als | De Benelux schoof een kandidaat naar voren.
uit+wijzen/uit+zetten | object | Rusland wees twee diplomaten uit.
ontnemen | object | De Raad ontnam de lidstaat het stemrecht.
onderhandelingen/toetredingsonderhandelingen/procedure/hoofdstuk/hoofdstukken openen/sluiten/starten/af+ronden/af+sluiten/staken | met over object | De Raad opende de onderhandelingen met de kandidaat. | intransitive
in_het_leven roepen | object | De Raad riep een fonds in het leven.
formaliseren/finaliseren | object | De Raad formaliseerde het akkoord.
aan_de_lijst toe+voegen | object | De Raad voegde de rederij aan de lijst toe.
van_de_lijst halen/schrappen | object | De Raad haalde de rederij van de lijst.
licht op_groen zetten | voor | De leiders zetten het licht op groen voor de start.
politieke_richtsnoeren/richtsnoeren/conclusies/verklaring/aanbevelingen/resolutie uit+vaardigen/uit+brengen | over voor | De leiders brachten een verklaring uit over de visserij. | intransitive
vervroegen/vertragen | object | De Raad vervroegde de herziening.
verdelen | object over | De Raad verdeelde de quota over de vloten.
beklinken | object | De leiders beklonken het akkoord.
af+hameren | object | De voorzitter hamerde het voorstel af.
installeren | object als | De Raad installeerde een werkgroep.
stekker trekken | uit | De Raad trok de stekker uit het project.
in_de_ijskast zetten | object | De Raad zette het dossier in de ijskast.
op_de_lange_baan schuiven | object | De Raad schoof het dossier op de lange baan.
door+schuiven | object naar | De Raad schoof het dossier door naar het voorjaar.
`;
