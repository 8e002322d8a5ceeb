import { countries } from '../actors/countries.ts';

let names: ReadonlySet<string> | undefined;

/** The word, in lower case, is the name of a country. */
export function isCountry(lower: string): boolean {
  names ??= new Set(
    countries
      .trim()
      .split('\n')
      .flatMap((line) => line.split('|')[1]!.toLowerCase().split(',')),
  );
  return names.has(lower);
}
