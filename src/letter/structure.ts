import type { Section } from '../record/types.ts';
import type { Reading } from './reading.ts';

/** Sections with their headings, in order; a section runs to the next heading of its level or above. */
export function readSections(_reading: Reading): Section[] {
  return [];
}
