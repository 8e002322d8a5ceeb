/** Nouns that name who holds a position. Lower case. Data. */
const nouns = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What a noun says of a holder: `office` is the government's own unless something marks it as another country's. */
export type HolderNoun = 'government' | 'office' | 'collective' | 'offices' | 'other';

const byClass: Record<HolderNoun, readonly string[]> = {
  government: nouns('ministerraad ondergetekende nederland nl bewindslieden bewindspersonen den-haag'),
  office: nouns(
    'kabinet regering minister staatssecretaris minister-president premier bewindspersoon bewindsvrouw bewindsman delegatie afvaardiging ambassade ambassadeur voorganger voorgangster ambtsvoorganger ambtsvoorgangster vice-minister-president viceminister-president vicepremier',
  ),
  offices: nouns('ministers staatssecretarissen premiers ministers-presidenten ambassadeurs onderministers'),
  collective: nouns(`
    bondgenoten bondgenoot lidstaten lidstaat landen raad eu unie navo alliantie bondgenootschap voorzitterschap meerderheid minderheid leiders regeringsleiders
    staatshoofden delegaties sprekers staten verdragsstaten verdragspartijen partijen vergadering eurogroep coreper comité conclusies verklaring raadsconclusies
    slotverklaring slotconclusies top deelnemers aanwezigen collega's ambtgenoten g7 g20 g8 men niemand sommigen anderen velen enkelen ovse eurolanden partners partnerlanden conferentie coalitie gelijkgezinden
    eurolidstaten leden naties oeverstaten ondertekenaars aandeelhouders allen iedereen europeanen ministersvergadering leden-staten bewindslieden interventies verdragsluitende
    niemand veiligheidsraad avvn assemblee club donoren donorlanden geldschieters eu-27 eu27 27 vn-lidstaten raad-conclusies noordzeelanden eurotop imfc`),
  other: nouns(`
    commissie parlement ep ecb imf wereldbank oeso hof unhcr opcw iaea eib esm oesolanden rekenkamer president kanselier bondskanselier premier koning voorzitter commissaris
    eurocommissaris commissievoorzitter commissaris-voorzitter vicevoorzitter secretaris-generaal sg plaatsvervangend hv hv/vp hoge hoofdonderhandelaar onderhandelaar gezant
    vertegenwoordiger ambtgenoot ambtsgenoot collega staatsminister gastheer rapporteur benelux nordics visegrad visegrádlanden visegradlanden v4-landen v4 g77 maatschappij vn wto ivbn who iom frontex
    europol eurojust eda sector bedrijfsleven werkgevers vakbonden ngo's organisaties experts deskundigen kamer eerste-kamer minderhedencommissaris oppositie
    fractie kiezers bevolking autoriteiten machthebbers taliban hamas hezbollah leger strijdkrachten instellingen agentschap toezichthouder
    toezichthouders directeur directeur-generaal hoofd generaal commandant saceur afgevaardigde europarlementariërs kandidaat-lidstaten kandidaat-lidstaat derde-landen
    trojka troika werkgevers werknemers werkgeversgroep werknemersgroep werkgeversorganisaties vakbeweging vakcentrales bureau ambtsgenoten bewindvoerder bewindvoerders accountant adviseur coördinator rapporteurs vertegenwoordigers aanklager hoofdaanklager procureur-generaal ombudsman
    onderminister vice-premier initiatiefnemers indieners stafchef burgemeester burgemeesters hulporganisaties waarnemers inspecteurs auditeur`),
};

const exact = new Map<string, HolderNoun>();
for (const [kind, list] of Object.entries(byClass) as [HolderNoun, readonly string[]][])
  for (const noun of list) if (!exact.has(noun)) exact.set(noun, kind);

/** Bodies by their letters, as printed: the European Council, the Councils of ministers, the North Atlantic Council. */
export const bodies: ReadonlySet<string> = new Set(
  nouns('VZ ER RBZ RAZ NAC NAR RvC AVVN VNVR VNAV WHA IAEO-raad'),
);

const endings: [ending: string, kind: HolderNoun][] = [
  ['-bondgenoten', 'collective'],
  ['-lidstaten', 'collective'],
  ['-leiders', 'collective'],
  ['-landen', 'collective'],
  ['naties', 'collective'],
  ['vergadering', 'collective'],
  ['conferentie', 'collective'],
  ['lidstaten', 'collective'],
  ['partnerlanden', 'collective'],
  ['staten', 'collective'],
  ['landen', 'collective'],
  ['ministers', 'offices'],
  ['raad', 'collective'],
  ['-top', 'collective'],
  ['voorzitterschap', 'collective'],
  ['verklaring', 'collective'],
  ['conclusies', 'collective'],
  ['commissaris', 'other'],
  ['commissie', 'other'],
  ['-gezant', 'other'],
  ['voorzitter', 'other'],
  ['gezant', 'other'],
  ['premier', 'other'],
  ['president', 'other'],
  ['econoom', 'other'],
  ['directeur', 'other'],
  ['adviseur', 'other'],
  ['commandant', 'other'],
  ['rapporteur', 'other'],
  ['coördinator', 'other'],
  ['onderhandelaar', 'other'],
  ['vertegenwoordiger', 'other'],
  ['woordvoerder', 'other'],
  ['minister', 'office'],
  ['regering', 'office'],
  ['delegatie', 'office'],
  ['ambassadeur', 'office'],
];

/** What the noun says of a holder; undefined when it names none. */
export function holderNoun(lower: string): HolderNoun | undefined {
  const known = exact.get(lower);
  if (known) return known;
  if (
    lower.length < 6 ||
    /(?:beraad|voorraad|draad|mandaat|kraad|landbouwbeleid|[ewn]eilanden|^eilanden|weilanden|graslanden)$/.test(
      lower,
    )
  )
    return undefined;
  for (const [ending, kind] of endings) if (lower.endsWith(ending)) return kind;
  return undefined;
}

/** Words of quantity that stand before the noun they count: "een groot aantal lidstaten", "een meerderheid van de landen". */
export const quantityNouns: ReadonlySet<string> = new Set(
  nouns(
    'aantal groep groepje meerderheid minderheid handvol deel reeks merendeel paar tal tiental drietal viertal kopgroep vriendengroep kerngroep landengroep kring meeste overgrote',
  ),
);

/** Words that mark a country's own: "de Turkse minister" but not "de Europese ministers". */
export function isForeignAdjective(printed: string): boolean {
  return (
    /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?:se|sche|nse|[^e]dse)$/u.test(printed) && !ownAdjectives.test(printed)
  );
}

const ownAdjectives =
  /(?:Nederlandse|Europese|Economische|Politieke|Juridische|Caribische|Strategische|Trans-Atlantische|Academische|Humanitaire)$/;

/** "Zuidelijke lidstaten", "Baltische staten": a named part of the whole. */
export const regionAdjective =
  /^(?:Baltische|Noordse|Scandinavische|(?:Midden|Oost|Zuid|West|Noord|Centraal)-\p{L}+e|Zuidelijke|Noordelijke|Oostelijke)$/u;

/** First words of the portfolio of a Dutch minister: "van Buitenlandse Zaken" names no country. */
export const portfolio =
  /^(?:Buitenlandse|Binnenlandse|Algemene|Economische|Sociale|Defensie|Financiën|Justitie|Veiligheid|Rechtsbescherming|Infrastructuur|Landbouw|Onderwijs|Volksgezondheid|Klimaat|Asiel|Migratie|Natuur|Milieu|Verkeer|Waterstaat|Cultuur|Wetenschap|Medische|Volkshuisvesting|Ontwikkelingssamenwerking|Handel|Europese|Visserij|Energie|Staat|Transport|Milieuzaken|Jeugd|Sport|Wonen|Digitalisering|Koninkrijksrelaties|Immigratie|Fiscaliteit|Toeslagen|Langdurige|BZ|BHO|BHOS|BuHa-OS|BZK|IenW|IenM|I&W|EZ|EZK|SZW|VWS|OCW|LNV|LVVN|VRO|KGG|JenV|VenJ|AenM|AZ)$/;
