/** Phrases around a verb by which a body decides, adopts, agrees or appoints. Data; docs/lexicon.md tells the notation. */
export const decide = `
besluit/besluiten/beslissing nemen/aan+nemen/vellen | over om-te te dat tot | De ministers namen een besluit over de verdeling. | intransitive
afspraak/afspraken maken | over om-te te dat met | De ministers maakten afspraken over de lijst.
akkoord/overeenstemming/consensus/compromis/vergelijk/politiek_akkoord/algemene_oriëntatie/eensgezindheid/eenstemmigheid/unanimiteit bereiken/sluiten/vinden | over | De Raad bereikte overeenstemming over de verdeling. | intransitive
het_eens/eens worden | over | De lidstaten werden het eens over de verdeling.
mandaat verlenen/geven/verstrekken/verlengen | aan voor om-te | De Raad verleende een mandaat aan de Commissie. | intransitive
kandidaat-lidstatus/ontheffing/uitstel/dispensatie/kwijting/décharge/vrijstelling verlenen/toe+kennen/geven | aan voor | De Raad verleende kwijting aan de beheerder. | intransitive
op_de_lijst plaatsen/zetten | object | De Raad plaatste de rederij op de lijst.
in_werking stellen | object | De Raad stelde het mechanisme in werking.
knoop door+hakken | over | De leiders hakten de knoop door over de verdeling. | intransitive
knopen door+hakken | over | De leiders hakten knopen door over de verdeling. | intransitive
deal/verdrag/overeenkomst/pact/wapenstilstand/bestand sluiten | met over | De partijen sloten een overeenkomst met de kuststaten. | intransitive
startsein/startschot/aftrap geven | voor | De leiders gaven het startsein voor de onderhandelingen.
naar_voren schuiven | object als | De Benelux schoof een kandidaat naar voren.
onderhandelingen/toetredingsonderhandelingen/procedure/hoofdstuk/hoofdstukken openen/sluiten/starten/af+ronden/af+sluiten/staken | met over object | De Raad opende de onderhandelingen met de kandidaat. | intransitive
in_het_leven roepen | object | De Raad riep een fonds in het leven.
aan_de_lijst toe+voegen | object | De Raad voegde de rederij aan de lijst toe.
van_de_lijst/van_tafel halen/schrappen/af+voeren | object | De Raad haalde de rederij van de lijst.
licht op_groen zetten | voor | De leiders zetten het licht op groen voor de start.
politieke_richtsnoeren/richtsnoeren/conclusies/verklaring/aanbevelingen/resolutie uit+vaardigen/uit+brengen | over voor | De leiders brachten een verklaring uit over de visserij. | intransitive
stekker trekken | uit | De Raad trok de stekker uit het project.
in_de_ijskast zetten | object | De Raad zette het dossier in de ijskast.
op_de_lange_baan schuiven | object | De Raad schoof het dossier op de lange baan.
intentieverklaring/memorandum/contract/convenant/samenwerkingsovereenkomst/akkoord/overeenkomst tekenen/ondertekenen | over met | Nederland heeft een intentieverklaring getekend over de bouw van windparken. | intransitive
tot_een_besluit/tot_besluitvorming/tot_overeenstemming/tot_een_akkoord/tot_een_vergelijk/tot_consensus/tot_een_compromis/tot_een_gemeenschappelijk_standpunt/tot_een_gezamenlijk_standpunt/tot_een_beslissing/tot_afspraken/tot_een_afspraak/tot_een_slotverklaring/tot_een_verklaring/tot_een_deal/tot_een_gemeenschappelijke_lijn/tot_een_oplossing/tot_eensgezindheid/tot_conclusies/tot_een_regeling/tot_een_schikking/tot_een_algemene_oriëntatie/tot_een_uitkomst/tot_een_verdrag/tot_zaken komen | over | De lidstaten kwamen tot overeenstemming over de verdeling. | intransitive
elkaar vinden | in op | De lidstaten vonden elkaar in een kortere termijn.
vergelijk/schikking/regeling treffen | over met voor | De partijen troffen een schikking over de schade. | intransitive
als_hamerstuk/met_een_hamerslag/zonder_debat/zonder_discussie/zonder_beraadslaging/per_acclamatie/bij_acclamatie/unaniem/met_algemene_stemmen/met_eenparigheid_van_stemmen/langs_schriftelijke_weg af+doen/aan+nemen/vast+stellen/aanvaarden/af+handelen/goed+keuren | object | De Raad deed het voorstel als hamerstuk af.
in_stemming/tot_stemming brengen | object | De voorzitter bracht het voorstel in stemming.
buiten_werking stellen | object | De Raad stelde de afspraak buiten werking.
in_werking laten treden | object | De Raad laat de regeling in werking treden.
van_kracht/ongeldig/nietig/ontvankelijk/niet-ontvankelijk/bevoegd/onbevoegd verklaren | object | Het Hof verklaarde het besluit nietig.
sancties/strafmaatregelen/tegenmaatregelen/strafheffingen/vergeldingsmaatregelen in+stellen/treffen/af+kondigen/op+leggen/uit+breiden/aan+scherpen | tegen op voor | De Raad stelde sancties in tegen de rederij. | intransitive
akkoord/deal/begroting/pakket rond+krijgen | over met | De voorzitter kreeg de deal rond. | intransitive
op_een_lijn/op_één_lijn komen | over | De lidstaten kwamen op één lijn over de verdeling. | intransitive
eens raken | over | De lidstaten raakten het eens over de verdeling.
eens kunnen worden | over | De lidstaten konden het eens worden over de verdeling.
gezamenlijk_standpunt/gemeenschappelijk_standpunt/gezamenlijke_lijn/gemeenschappelijke_positie/onderhandelingspositie/gemeenschappelijke_lijn in+nemen/bepalen/bereiken/aan+nemen/formuleren | over | De Raad bereikte een gemeenschappelijk standpunt over de richtlijn. | intransitive
voorzitterschap/zetel/functie/post toe+wijzen/toe+kennen/over+dragen | aan object | De vergadering wees de zetel toe aan de lidstaat. | intransitive
volmacht/mandaat/vrijbrief/carte_blanche mee+geven/toe+kennen | aan voor om-te object | De Raad gaf de onderhandelaar een mandaat mee. | intransitive
koers/lijn/marsroute/agenda/routekaart/strategie/kaders uit+zetten/vast+leggen/af+spreken | voor | De leiders zetten de koers uit voor de komende jaren. | intransitive
punt/streep zetten | achter onder | De partijen zetten een punt achter het geschil.
boek sluiten | over | De partijen sloten het boek over het geschil.
strijdbijl begraven | subject over | De partijen begroeven de strijdbijl. | intransitive
handtekeningen zetten/plaatsen | onder | De partijen zetten hun handtekeningen onder het verdrag.
laatste_hand leggen | aan | De Raad legde de laatste hand aan de verklaring.
naar_een_werkgroep/naar_de_werkgroep/naar_het_coreper/naar_de_commissie/naar_een_comité door+verwijzen/verwijzen/terug+sturen/terug+verwijzen | object | De Raad verwees het voorstel naar een werkgroep.
uit_de_tekst/uit_de_conclusies/uit_de_verklaring/uit_het_pakket schrappen/halen/verwijderen/weg+laten | object | De lidstaten schrapten de passage uit de tekst.
ongedaan maken | object | De Raad maakte de verhoging ongedaan.
voor_het_hof dagen/brengen | object | De Commissie daagde de lidstaat voor het Hof.
inbreukprocedure/procedure/onderzoek/rechtszaak/zaak in+stellen/starten/aan+spannen/in+leiden/openen | tegen naar | De Commissie stelde een inbreukprocedure in tegen de lidstaat. | intransitive
oplossing/tussenoplossing/middenweg/tussenweg/uitweg/tussenvorm/formulering/formule vinden/bereiken | voor over | Over de verdeling werd een tussenoplossing gevonden. | intransitive
mandaat/onderhandelingsmandaat/raadspositie/raadsmandaat/deelakkoord/principeakkoord/voorlopig_akkoord/gedeeltelijke_algemene_oriëntatie bereiken | over voor | De ambassadeurs bereikten een mandaat voor de onderhandelingen. | intransitive
`;
