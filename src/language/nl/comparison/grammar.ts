import type { ComparisonGrammar } from '../../comparison.ts';
import { concepts } from './concepts.ts';
import { normSubjects } from './norms.ts';
import { nuance, pointBreaks } from './nuance.ts';
import { additionLexemes, courtesyLexemes, parliamentLexemes, speechConcepts } from './speech.ts';

/** Dutch. */
export const comparison: ComparisonGrammar = {
  concepts,
  speechConcepts,
  parliamentLexemes,
  additionLexemes,
  courtesyLexemes,
  pointBreaks,
  nuance,
  normSubjects,
};
