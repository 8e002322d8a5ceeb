import type { Reference } from '../../record/types.ts';

/** The years of the cited documents whose number has one: COM/2025/845 came out in 2025. */
export function publicationYears(references: readonly Reference[]): number[] {
  return references.flatMap(({ type, id }) => {
    const year = type === 'com' ? /^[A-Z]+\/(\d{4})\//.exec(id)?.[1] : undefined;
    return year ? [Number(year)] : [];
  });
}
