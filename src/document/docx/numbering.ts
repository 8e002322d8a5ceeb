import { counted } from '../blocks/counting.ts';
import { child, type Element, elements } from '../xml/tree.ts';
import { value } from './styles.ts';

interface Level {
  format: string;
  pattern: string;
  start: number;
}

/** The lists of a Word document, which count as the document is read. */
export interface Numbering {
  /** The mark of the next item of that list at that level: "2.", "a)", "-" for any bullet, '' where the list prints none. */
  next(id: string, level: number): string;
}

/** Reads word/numbering.xml; without one no paragraph has a mark. */
export function readNumbering(root: Element | undefined): Numbering {
  const abstracts = new Map<string, Level[]>();
  const lists = new Map<string, { abstract: string; levels: Level[]; restarted: ReadonlySet<number> }>();
  for (const element of elements(root)) {
    if (element.name === 'w:abstractNum')
      abstracts.set(element.attributes['w:abstractNumId'] ?? '', levelsOf(element));
    if (element.name !== 'w:num') continue;
    const abstract = value(element, 'w:abstractNumId') ?? '';
    const levels = [...(abstracts.get(abstract) ?? [])];
    const restarted = new Set<number>();
    for (const override of elements(element).filter((inner) => inner.name === 'w:lvlOverride')) {
      const index = Number(override.attributes['w:ilvl']);
      const own = child(override, 'w:lvl');
      const start = value(override, 'w:startOverride');
      if (own) levels[index] = levelOf(own);
      if (start !== undefined && levels[index]) {
        levels[index] = { ...levels[index], start: Number(start) };
        restarted.add(index);
      }
    }
    lists.set(element.attributes['w:numId'] ?? '', { abstract, levels, restarted });
  }

  /** Lists of one abstract list count on together, save where one of them starts anew. */
  const counts = new Map<string, number[]>();
  return {
    next(id, level) {
      const list = lists.get(id);
      const own = list?.levels[level];
      if (!list || !own || own.format === 'none') return '';
      const key = list.restarted.size > 0 ? `num ${id}` : `abstract ${list.abstract}`;
      const count = counts.get(key) ?? [];
      counts.set(key, count);
      count[level] = (count[level] ?? own.start - 1) + 1;
      count.length = level + 1;
      if (own.format === 'bullet') return '-';
      return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const other = list.levels[at];
        return other ? counted(count[at] ?? other.start, other.format) : '';
      });
    },
  };
}

function levelsOf(abstract: Element): Level[] {
  const levels: Level[] = [];
  for (const level of elements(abstract).filter((inner) => inner.name === 'w:lvl'))
    levels[Number(level.attributes['w:ilvl'])] = levelOf(level);
  return levels;
}

function levelOf(level: Element): Level {
  return {
    format: value(level, 'w:numFmt') ?? 'decimal',
    pattern: value(level, 'w:lvlText') ?? '',
    start: Number(value(level, 'w:start') ?? 1),
  };
}
