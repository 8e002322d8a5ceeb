/** Phrases around a verb by which a body decides, adopts, agrees or appoints. Data; docs/lexicon.md tells the notation. */
export const decide = `
besluit/besluiten/beslissing nemen/aan+nemen/vellen | over om-te te dat tot | De ministers namen een besluit over de verdeling. | intransitive
tot_een_besluit/tot_besluitvorming/tot_overeenstemming/tot_een_akkoord/tot_een_vergelijk/tot_consensus/tot_een_compromis komen | over | De lidstaten kwamen tot overeenstemming over de verdeling. | intransitive
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
van_de_lijst halen/schrappen | object | De Raad haalde de rederij van de lijst.
licht op_groen zetten | voor | De leiders zetten het licht op groen voor de start.
politieke_richtsnoeren/richtsnoeren/conclusies/verklaring/aanbevelingen/resolutie uit+vaardigen/uit+brengen | over voor | De leiders brachten een verklaring uit over de visserij. | intransitive
stekker trekken | uit | De Raad trok de stekker uit het project.
in_de_ijskast zetten | object | De Raad zette het dossier in de ijskast.
op_de_lange_baan schuiven | object | De Raad schoof het dossier op de lange baan.
intentieverklaring/memorandum/contract/convenant/samenwerkingsovereenkomst/akkoord/overeenkomst tekenen/ondertekenen | over met | Nederland heeft een intentieverklaring getekend over de bouw van windparken. | intransitive
`;
