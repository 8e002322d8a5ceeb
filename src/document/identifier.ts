/** Official numbers of parliamentary papers and of documents that a ministry sent: kst-28676-474, kst-21501-02-2226, 2024D46181. */
const OFFICIAL = /(?<![\w-])(kst-[\da-z]+(?:-[\da-z]+)+|\d{4}[DZ]\d{5,6})(?![\w-])/i;

/** The first official number in metadata or an address, in its usual spelling; undefined when there is none. */
export function officialIdentifier(text: string): string | undefined {
  const found = OFFICIAL.exec(text)?.[1];
  if (!found) return undefined;
  return /^kst/i.test(found) ? found.replace(/^kst/i, 'kst') : found.toUpperCase();
}

/** The official number that metadata of a gazette gives, in one field or in two. */
export function identifierOf(meta: ReadonlyMap<string, string>): string | undefined {
  for (const field of [
    'DC.identifier',
    'DCTERMS.identifier',
    'dcterms.identifier',
    'OVERHEIDop.externMetadataRecord',
  ]) {
    const found = officialIdentifier(meta.get(field) ?? '');
    if (found) return found;
  }
  const dossier = meta.get('OVERHEIDop.dossiernummer')?.replace(/\s+/g, '-');
  const number = meta.get('OVERHEIDop.ondernummer')?.trim();
  return dossier && number ? officialIdentifier(`kst-${dossier}-${number}`) : undefined;
}
