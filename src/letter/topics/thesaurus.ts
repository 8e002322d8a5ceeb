import type { Language } from '../../language/language.ts';
import type { Thesaurus, TopicDefinition } from '../../record/thesaurus.ts';

/** Lists already made, so that their index of terms is made once. */
const made = new WeakMap<Thesaurus, Map<string, readonly TopicDefinition[]>>();

/** The topics to read for: the language's own, with those of the thesaurus added, put in place of their namesakes, or alone. */
export function topicsFor(language: Language, thesaurus: Thesaurus | undefined): readonly TopicDefinition[] {
  if (!thesaurus) return language.topics;
  const byLanguage = made.get(thesaurus) ?? new Map<string, readonly TopicDefinition[]>();
  made.set(thesaurus, byLanguage);
  const list = byLanguage.get(language.code) ?? combine(language.topics, thesaurus);
  byLanguage.set(language.code, list);
  return list;
}

function combine(
  own: readonly TopicDefinition[],
  { replace, topics }: Thesaurus,
): readonly TopicDefinition[] {
  if (replace) return topics;
  const renewed = new Set(topics.map(({ id }) => id));
  return [...own.filter(({ id }) => !renewed.has(id)), ...topics];
}
