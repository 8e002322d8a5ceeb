import type { FigureGrammar } from '../../figures.ts';
import { antecedent } from './antecedent.ts';
import { fundedFrom } from './funding.ts';
import { operationIn } from './operations.ts';
import { perOf } from './per.ts';
import { readQuantity } from './quantity.ts';
import { roleOf } from './roles.ts';

const links = new Set(['naar', 'tot', 'en', 'of', ',', 'respectievelijk', 'à', '-', '–', 'plus', 'op']);
const partitive = new Set(
  'van de het alle deze in totaal circa ruim bijna ongeveer tot ca. nog die'.split(' '),
);

/** Before a date that only begins or ends a period, or belongs to another noun ("de top van september"). */
const openers = new Set('sinds sedert vanaf tot vóór na per eind van'.split(' '));

/** Quantities as Dutch writes them. */
export const figures: FigureGrammar = {
  parse: readQuantity,
  links(tokens, from, to) {
    if (to < from || to - from > 3) return false;
    if (tokens[from]?.lower === 'van') {
      for (let i = from; i < to; i++) if (!partitive.has(tokens[i]!.lower)) return false;
      return to > from;
    }
    if (!links.has(tokens[from]?.lower ?? '')) return false;
    for (let i = from + 1; i < to; i++)
      if (!links.has(tokens[i]!.lower) && !partitive.has(tokens[i]!.lower)) return false;
    return true;
  },
  antecedent,
  role: roleOf,
  per: perOf,
  opens(tokens, at) {
    const before = tokens[at - 1]?.lower ?? '';
    if (openers.has(before)) return true;
    const earlier = tokens[at - 2]?.lower ?? '';
    if (before === 'in') return earlier === 'dan' || earlier === 'als';
    return (before === 'de' || before === 'het') && openers.has(earlier);
  },
  fundedFrom,
  operation: operationIn,
};
