import type { UnitRead } from '../../figures.ts';
import type { Token } from '../../tokens.ts';

/** Subjects after which "acht" is the verb: "het kabinet acht maatregelen nodig". */
const judges =
  /^(?:kabinet|regering|nederland|nl|minister|staatssecretaris|ik|hij|zij|ze|men|u|raad|commissie|voorzitterschap|eu|navo|kamer|wie|hof|oekraïne|duitsland|frankrijk|polen|belgië|italië|spanje|bewindspersoon|minister-president)$/;

/**
 * True when the word or digits at `at` count something. "een" does so only before a magnitude, a sum of money, a share
 * or a measure, unaccented not before a time; "acht" is often a verb; "half" needs a magnitude.
 */
export function readsAsNumber(
  tokens: readonly Token[],
  at: number,
  value: number,
  magnitude: number,
  unit: UnitRead | undefined,
): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number') return !isFraction(tokens, at);
  const before = tokens[at - 1];
  const lower = token.lower;
  if (lower === 'een' || lower === 'één') {
    if (magnitude > 1 || unit?.kind === 'money' || unit?.unit === '%') return true;
    if (unit?.kind !== 'measure') return false;
    return (
      lower === 'één' ||
      !/^(?:day|month|year|weken|week|uur|uren|minuut|weekend|eeuw|decennium|werkdag|kwartaal)$/.test(
        unit.unit,
      )
    );
  }
  if (lower === 'half' || lower === 'halve') return magnitude > 1 || unit?.unit === '%';
  if (isFraction(tokens, at)) return false;
  if (lower === 'acht') {
    if (!unit && magnitude === 1) return false;
    if (before?.block === token.block && judges.test(before.lower)) return false;
    if (before?.lower === 'in' && /^(?:te|ge|neem|nam)/.test(tokens[at + 1]?.lower ?? '')) return false;
  }
  return value > 0;
}

/** "twee derde", "drie kwart", "een op de vijf", "vier op de tien". */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.lower ?? '';
  if (/^(?:derde|derden|kwart|vijfde|vierde|tiende|zesde|achtste)$/.test(after)) return true;
  return (
    tokens[at - 1]?.lower === 'de' &&
    tokens[at - 2]?.lower === 'op' &&
    /^(?:een|één|twee|drie|vier|zeven|acht|negen|\d)$/.test(tokens[at - 3]?.lower ?? '')
  );
}
