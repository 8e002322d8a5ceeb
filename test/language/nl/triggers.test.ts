import { describe, expect, it } from 'vitest';
import { triggers, triggersOf } from '../../../src/language/nl/triggers/lexicon.ts';
import { readTriggers } from '../../../src/language/nl/triggers/notation.ts';
import { stanceOfNoun } from '../../../src/language/nl/triggers/nouns.ts';
import { particlesOf, verbForms } from '../../../src/language/nl/verbs/lookup.ts';
import { perfectWithZijn } from '../../../src/language/nl/verbs/perfect.ts';
import type { Trigger } from '../../../src/language/triggers.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
const name = (trigger: Trigger): string =>
  [
    trigger.reflexive && 'zich',
    ...(trigger.fixed ?? []).map((alternatives) => alternatives[0]),
    trigger.modal,
    `${trigger.particle ?? ''}${trigger.verbs.join('/')}`,
  ]
    .filter(Boolean)
    .join(' ');

function hasVerb(trigger: Trigger, sentence: string[]): boolean {
  return sentence.some((word) =>
    verbForms(word).some(
      (form) =>
        trigger.verbs.includes(form.lemma) &&
        (form.particle === trigger.particle ||
          (!form.fused && trigger.particle !== undefined && sentence.includes(trigger.particle))),
    ),
  );
}

function hasFixed(trigger: Trigger, sentence: string[]): boolean {
  const text = ` ${sentence.join(' ')} `;
  return (trigger.fixed ?? []).every((alternatives) =>
    alternatives.some((words) => text.includes(` ${words} `)),
  );
}

function isShown(trigger: Trigger): boolean {
  const sentence = words(trigger.example);
  const reflexive = !trigger.reflexive || sentence.some((word) => /^(zich|mij|me|ons)$/.test(word));
  const { modal } = trigger;
  const governed = !modal || sentence.flatMap(verbForms).some((form) => form.lemma === modal);
  return reflexive && governed && hasFixed(trigger, sentence);
}

/** One key for each way in which a frame may be met. */
function keys(trigger: Trigger): string[] {
  const combine = (left: string[], right: readonly string[]): string[] =>
    left.flatMap((start) => right.map((end) => `${start} ${end}`));
  const fixed = (trigger.fixed ?? []).reduce(combine, [trigger.reflexive ? 'zich' : '']);
  const verbs = combine(fixed, trigger.verbs).map(
    (key) => `${key} ${trigger.particle ?? ''} ${trigger.modal ?? ''}`,
  );
  return combine(verbs, trigger.content);
}

describe('the lexicon of triggers', () => {
  const lexicon = triggers();

  it('is large', () => {
    expect(new Set(lexicon.flatMap(keys)).size).toBeGreaterThan(1500);
    expect(lexicon.length).toBeGreaterThan(500);
  });

  it.each(['emphasise', 'assess', 'support', 'oppose', 'concern', 'call', 'commit', 'decide'])(
    'has an example of every frame of %s in itself',
    (stance) => {
      const without = lexicon.filter((trigger) => trigger.stance === stance && !isShown(trigger)).map(name);
      expect(without).toEqual([]);
    },
  );

  it('has only verbs and particles that are known', () => {
    const unknown = lexicon.flatMap(({ verbs, particle }) =>
      verbs.filter(
        (verb) =>
          !verbForms(verb).some((form) => form.lemma === verb) ||
          (particle !== undefined && !particlesOf(verb).has(particle)),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('shows every particle group of a line in some example or shares its verb form', () => {
    const examples = new Map<string, Trigger[]>();
    for (const trigger of lexicon) {
      examples.set(trigger.example, [...(examples.get(trigger.example) ?? []), trigger]);
    }
    for (const [example, group] of examples) {
      expect(
        group.some((trigger) => hasVerb(trigger, words(example))),
        example,
      ).toBe(true);
    }
  });

  it('says nothing twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const trigger of lexicon) {
      for (const key of keys(trigger)) {
        const before = seen.get(key);
        if (before !== undefined) twice.push(`${key} (${before}, ${trigger.stance})`);
        seen.set(key, trigger.stance);
      }
    }
    expect(twice).toEqual([]);
  });

  it('gives the frame that asks most of the clause first', () => {
    const [first] = triggersOf('stellen');
    expect(first?.fixed).toBeDefined();
    expect(triggersOf('fietsen')).toEqual([]);
  });
});

describe('words beside the frames', () => {
  it('nouns with a stance', () => {
    expect(stanceOfNoun('bezorgdheid')).toBe('concern');
    expect(stanceOfNoun('bezwaren')).toBe('oppose');
    expect(stanceOfNoun('agenda')).toBeUndefined();
  });

  it('verbs with zijn in the perfect', () => {
    expect(perfectWithZijn('komen', 'overeen')).toBe(true);
    expect(perfectWithZijn('treden', 'toe')).toBe(true);
    expect(perfectWithZijn('nodigen', 'uit')).toBe(false);
    expect(perfectWithZijn('nemen', 'aan')).toBe(false);
  });
});

describe('the notation', () => {
  it('reads particle, reflexive, fixed words, modal and flags', () => {
    expect(
      readTriggers(
        'support',
        'zich in_alles kunnen vinden | in | Ik kan mij daarin vinden. | negated=oppose',
      ),
    ).toEqual([
      {
        verbs: ['vinden'],
        reflexive: true,
        fixed: [['in alles']],
        modal: 'kunnen',
        stance: 'support',
        negated: 'oppose',
        content: ['in'],
        example: 'Ik kan mij daarin vinden.',
      },
    ]);
    expect(
      readTriggers('call', 'eis/wens uit+spreken/uiten | dat | Ik spreek de wens uit dat het lukt.').map(
        ({ verbs, particle }) => [particle, verbs],
      ),
    ).toEqual([
      ['uit', ['spreken']],
      [undefined, ['uiten']],
    ]);
  });

  it('rejects what it cannot read', () => {
    expect(() => readTriggers('call', 'oproepen | tot')).toThrow('Not a line');
    expect(() => readTriggers('call', 'eisen | dat | Ik eis dat. | altijd')).toThrow('Unknown flag');
  });
});
