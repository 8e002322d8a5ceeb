import type { ActorName } from '../../actors.ts';
import { countries } from './countries.ts';
import { organisations, shortNames } from './organisations.ts';

/** What a name stands for. */
export type Named = Omit<ActorName, 'start' | 'end'>;

interface Entry {
  /** The tokens of the name, as printed. */
  words: string[];
  named: Named;
}

/** Names by the lower case of their first word, the longest first. */
export const byFirstWord = new Map<string, Entry[]>();
/** Organisations by the capitalised noun that stands for them after "de". */
export const byShortName = new Map<string, Named>();

function add(name: string, named: Named): void {
  const words = name.match(/[\p{L}\d'’.-]+|,/gu)!;
  const first = words[0]!.toLowerCase();
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, named }]);
}

const list = (field: string | undefined): string[] => (field ? field.split(/,(?! )/) : []);

for (const line of countries.trim().split('\n')) {
  const [iso, names, adjectives, inhabitants] = line.split('|');
  const name = list(names)[0]!;
  const country = { kind: 'country', name, id: `iso:${iso}`, iso: iso! } as const;
  for (const one of list(names)) add(one, { ...country, form: 'name' });
  for (const one of list(adjectives)) {
    add(one, { ...country, form: 'adjective' });
    add(inflected(one), { ...country, form: 'adjective' });
  }
  for (const one of list(inhabitants))
    if (!list(adjectives).includes(one)) add(one, { ...country, form: 'inhabitants' });
}
for (const line of organisations.trim().split('\n')) {
  const [id, names] = line.split('|');
  const [name] = list(names);
  const organisation = { kind: 'organisation', name: name!, id: `org:${id}`, form: 'name' } as const;
  for (const one of list(names)) add(one, organisation);
  for (const [short, of] of shortNames) if (of === id) byShortName.set(short, organisation);
}
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** "Chinees" → "Chinese", "Duits" → "Duitse". */
function inflected(adjective: string): string {
  return adjective.endsWith('ees') ? `${adjective.slice(0, -3)}ese` : `${adjective}e`;
}
