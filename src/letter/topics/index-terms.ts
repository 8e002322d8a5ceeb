import type { Language } from '../../language/language.ts';
import type { TopicDefinition } from '../../record/thesaurus.ts';

/** Where a term leads: the topic by its place in the list, and the lexemes that must follow the first. */
interface Entry {
  topic: number;
  rest: string[];
}

/** The terms of a thesaurus by the lexeme that they start with. */
export interface TermIndex {
  byFirst: Map<string, Entry[]>;
  /** Topics whose term is a part of a compound, by the lexeme of the part. */
  byPart: Map<string, number[]>;
}

/** Thesauri outlive many letters; each is analysed once for a language. */
const known = new WeakMap<readonly TopicDefinition[], Map<string, TermIndex>>();

/** The index of a list of topics; made once for each list and language. */
export function indexTerms(topics: readonly TopicDefinition[], language: Language): TermIndex {
  const made = known.get(topics) ?? new Map<string, TermIndex>();
  known.set(topics, made);
  const index = made.get(language.code) ?? analyse(topics, language);
  made.set(language.code, index);
  return index;
}

function analyse(topics: readonly TopicDefinition[], language: Language): TermIndex {
  const index: TermIndex = { byFirst: new Map(), byPart: new Map() };
  topics.forEach(({ terms }, topic) => {
    for (const term of terms) {
      const bare = term.replace(/\*$/, '');
      const block = { kind: 'paragraph' as const, start: 0, end: bare.length };
      const [first, ...rest] = language.lexemes(language.tokenize(bare, [block])).map(({ lexeme }) => lexeme);
      if (first === undefined) continue;
      push(index.byFirst, first, { topic, rest });
      if (term !== bare && rest.length === 0) push(index.byPart, first, topic);
    }
  });
  return index;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
