import { describe, expect, it } from 'vitest';
import { particlesOf, verbForms } from '../../../../src/language/nl/verbs/lookup.ts';

const readings = (word: string): string[] =>
  verbForms(word).map(
    ({ lemma, particle, form, number, firstPerson, fused }) =>
      `${particle ? `${particle}|` : ''}${lemma} ${form}${number ? ` ${number}` : ''}${firstPerson ? ' ik' : ''}${fused ? ' fused' : ''}`,
  );

describe('verb forms of a word', () => {
  it.each([
    ['roept', ['roepen present singular']],
    ['riep', ['roepen past singular']],
    ['oproept', ['op|roepen present singular fused']],
    ['opgeroepen', ['op|roepen participle fused']],
    ['oproepen', ['op|roepen present plural fused', 'op|roepen infinitive fused']],
    ['uiteengezet', ['uiteen|zetten participle fused']],
    ['steun', ['steunen present singular ik']],
    ['besluit', ['besluiten present singular']],
    ['besloten', ['besluiten past plural', 'besluiten participle']],
    ['zijn', ['zijn present plural', 'zijn infinitive']],
    ['zou', ['zullen past singular']],
    ['toegejuicht', ['toe|juichen participle fused']],
    ['benadrukkend', ['benadrukken presentParticiple']],
  ])('%s', (word, expected) => expect(readings(word)).toEqual(expected));

  it.each(['lidstaten', 'onderwerp', 'agenda', 'de', '', 'op'])('%s is no form of a separable verb', (word) =>
    expect(readings(word).filter((reading) => reading.includes('fused'))).toEqual([]),
  );

  it('tells which particles a verb takes', () => {
    expect(particlesOf('roepen').has('op')).toBe(true);
    expect(particlesOf('steunen').size).toBe(0);
  });
});
