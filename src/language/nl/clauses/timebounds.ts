import type { TimeBound } from '../../clauses.ts';
import type { Word } from './markedword.ts';

const skipped = /^(?:het|de|einde|eind|loop|van|dit|komende|volgende|ongeveer|circa|en|met)$/;

/** How the words before token `at`, not before token `from`, bound the time that it names. */
export function boundOf(words: readonly Word[], at: number, from: number): TimeBound | undefined {
  let end = false;
  for (let i = at - 1; i >= Math.max(from, at - 6); i--) {
    const { lower } = words[i]!;
    if (lower === 'eind' || lower === 'einde') end = true;
    if (lower === 'vóór' || lower === 'voor') return end ? 'by' : 'before';
    if (lower === 'uiterlijk') return 'by';
    if (lower === 'binnen') return 'within';
    if (lower === 'tot') return 'until';
    if (lower === 'vanaf' || lower === 'sinds' || lower === 'per' || lower === 'na') return 'from';
    if (!skipped.test(lower)) break;
  }
  return end ? 'by' : undefined;
}
