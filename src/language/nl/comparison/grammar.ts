import type { ComparisonGrammar } from '../../comparison.ts';
import { concepts } from './concepts.ts';
import { normSubjects } from './norms.ts';
import { nuance, pointBreaks } from './nuance.ts';
import { parliamentLexemes, speechConcepts } from './speech.ts';

/** Dutch. */
export const comparison: ComparisonGrammar = {
  concepts,
  speechConcepts,
  parliamentLexemes,
  pointBreaks,
  nuance,
  normSubjects,
};
