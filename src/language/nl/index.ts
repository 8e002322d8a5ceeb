import type { Language } from '../language.ts';
import { actors } from './actors/grammar.ts';
import { clauses } from './clauses/grammar.ts';
import { comparison } from './comparison/grammar.ts';
import { dates } from './dates/grammar.ts';
import { figures } from './figures/grammar.ts';
import { head } from './head/grammar.ts';
import { hyphenation } from './hyphenation.ts';
import { commonLexemes } from './lexemes/common.ts';
import { lexemes } from './lexemes/lexemes.ts';
import { meetings } from './meetings/grammar.ts';
import { kinds } from './meetings/kinds.ts';
import { notices } from './notices/grammar.ts';
import { participation } from './participants/grammar.ts';
import { people } from './people/grammar.ts';
import { references } from './references/grammar.ts';
import { sentences } from './sentences.ts';
import { sessions } from './sessions/grammar.ts';
import { tokenize } from './tokenize.ts';
import { topics } from './topics/thesaurus.ts';

/** Dutch. */
export const nl: Language = {
  code: 'nl',
  country: 'NL',
  tokenize,
  sentences,
  lexemes,
  commonLexemes,
  comparison,
  clauses,
  dates,
  figures,
  head,
  kinds,
  meetings,
  sessions,
  participation,
  people,
  topics,
  actors,
  notices,
  references,
  hyphenation,
};
