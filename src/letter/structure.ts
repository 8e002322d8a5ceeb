import type { Section } from '../record/types.ts';
import { printed, trim } from '../span.ts';
import type { Reading } from './reading.ts';

/** Sections with their headings, in order; a section runs to the next heading of its level or above. Linear in the number of blocks. */
export function readSections({ text, document }: Reading): Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const { kind, level = 1, start, end } of document.blocks) {
    if (kind !== 'heading') continue;
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop()!.end = start;
    const heading = { start, end };
    const section = { title: printed(text, heading), level, heading, start, end: text.length };
    sections.push(section);
    open.push(section);
  }
  const last = document.blocks.at(-1)?.end ?? text.length;
  for (const section of open) section.end = last;
  for (const section of sections) section.end = trim(text, section).end;
  return sections;
}
