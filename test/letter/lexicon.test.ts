import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { triggers } from '../../src/language/nl/triggers/lexicon.ts';

/** Sentences that are read otherwise than the lexicon says. Known failures: a repair takes its line out. */
const known: ReadonlySet<string> = new Set([
  'Nederland maakte duidelijk dat de grens is bereikt.',
  'De minister gaf te kennen dat de cijfers kloppen.',
  'De minister gaf te verstaan dat de grens is bereikt.',
  'Het kabinet neemt als vaststaand aan dat de norm geldt.',
  'De minister blijft erbij dat de cijfers kloppen.',
  'De Commissie is volgens Nederland aan zet.',
  'Nederland verneemt graag of de sluis open blijft.',
  'Het kabinet heeft bekend gemaakt dat de bijdrage stopt.',
  'De Commissie zal een zitting aan de grens wijden.',
  'De lidstaat deed een handreiking aan de kuststaten.',
]);

/** The stances that a reader may give to a frame: its own, or that of a body as its holder. */
function failing(stance: string): string[] {
  const examples = new Map<string, Set<string>>();
  for (const trigger of triggers()) {
    if (trigger.stance !== stance) continue;
    const right = examples.get(trigger.example) ?? new Set([trigger.stance]);
    if (trigger.collective) right.add(trigger.collective);
    examples.set(trigger.example, right);
  }
  return [...examples]
    .filter(([example, right]) => {
      const { statements } = readText(example);
      return statements.length !== 1 || !right.has(statements[0]!.stance);
    })
    .map(([example]) => example);
}

describe('the sentence of every trigger is read as one statement of its stance', () => {
  it.each(['emphasise', 'assess', 'support', 'oppose', 'concern', 'call', 'commit', 'decide'])(
    '%s',
    (stance) => {
      expect(failing(stance).filter((example) => !known.has(example))).toEqual([]);
    },
  );
});
