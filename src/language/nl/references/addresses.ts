/**
 * Addresses of documents that their number alone tells. Official publications, Parlis, EUR-Lex, ELI, the register of the
 * Council and UN documents publish these patterns as lasting; other documents get no address.
 */
const publications = 'https://zoek.officielebekendmakingen.nl';

/** A paper, act or record in the official publications: `kst-28676-474`, `trb-2019-3`. */
export function publicationUrl(id: string): string {
  return `${publications}/${id}.html`;
}

/** A numbered paper of a dossier; undefined for the dossier as a whole. */
export function kamerstukUrl(dossier: string, number: string | undefined): string | undefined {
  return number === undefined ? undefined : publicationUrl(`kst-${dossier}-${number}`);
}

/** A paper by its number in the parliament's own system: `2024D46181`, `2024Z18012`. */
export function parliamentUrl(id: string): string {
  return `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}`;
}

/** A UN document by its symbol. Resolutions of the Security Council need their year. */
export function unUrl(symbol: string): string {
  return `https://docs.un.org/${symbol}`;
}

/** A document of the Commission by series, year and number. */
export function commissionUrl(series: string, year: string, number: string): string | undefined {
  if (series === 'C') return undefined;
  return `https://eur-lex.europa.eu/legal-content/NL/ALL/?uri=${series}:${year}:${number}:FIN`;
}

/** A document of the Council: `ST-8921-2024-INIT`. */
export function councilUrl(number: string, year: string): string {
  return `https://data.consilium.europa.eu/doc/document/ST-${number}-${year}-INIT/nl/pdf`;
}

/** An act of the EU by its European Legislation Identifier; `kind` as ELI names it. */
export function actUrl(
  kind: 'reg' | 'dir' | 'dec' | undefined,
  year: string,
  number: string,
): string | undefined {
  return kind && `https://data.europa.eu/eli/${kind}/${year}/${number}/oj`;
}
