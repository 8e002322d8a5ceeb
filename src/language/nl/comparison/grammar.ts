import type { ComparisonGrammar } from '../../comparison.ts';
import { asides } from './asides.ts';
import { concepts } from './concepts.ts';
import { normSubjects } from './norms.ts';
import { nuance, pointBreaks } from './nuance.ts';
import { rates } from './rates.ts';
import { courtesyLexemes, parliamentLexemes, speechConcepts } from './speech.ts';

/** Dutch. */
export const comparison: ComparisonGrammar = {
  concepts,
  speechConcepts,
  parliamentLexemes,
  courtesyLexemes,
  pointBreaks,
  asides,
  rates,
  nuance,
  normSubjects,
};
