import { fold } from '../lexemes/fold.ts';
import { compoundParts } from '../lexemes/parts.ts';
import { stem } from '../lexemes/stem.ts';
import { verbForms } from '../verbs/lookup.ts';
import { general } from './groups/general.ts';
import { places } from './groups/places.ts';
import { policy } from './groups/policy.ts';
import { root } from './roots.ts';

const groupsOf = new Map<string, string[]>();
for (const line of [general, policy, places].flatMap((list) => list.trim().split('\n'))) {
  const members = line.split(' ').map((word) => root(stem(fold(word))));
  const name = `~${members[0]}`;
  for (const member of members) {
    const groups = groupsOf.get(member) ?? [];
    if (!groups.includes(name)) groupsOf.set(member, [...groups, name]);
  }
}

/** Words recur within and across letters: what was worked out is kept, up to a bound. */
const known = new Map<string, readonly string[]>();
const bound = 200_000;

/**
 * What a word is compared by: the root of its lexeme (of the infinitive, for a form of a verb), and the names of its
 * groups of near-synonyms.
 */
export function concepts(lexeme: string, word = lexeme): readonly string[] {
  const key = `${lexeme} ${word}`;
  const cached = known.get(key);
  if (cached) return cached;
  const base = root(infinitive(word) ?? lexeme);
  const found = [base, ...(groupsOf.get(base) ?? [])];
  if (known.size >= bound) known.clear();
  known.set(key, found);
  return found;
}

/** The lexeme of the infinitive with its particle, when a word can only be a form of a verb. */
function infinitive(word: string): string | undefined {
  const folded = fold(word);
  if (compoundParts.has(stem(folded))) return undefined;
  const [form] = verbForms(folded);
  return form && stem((form.particle ?? '') + form.lemma);
}
