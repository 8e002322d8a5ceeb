import { describe, expect, it } from 'vitest';
import { type FollowUp, followUp } from '../../src/follow/outcomes.ts';
import { nl } from '../../src/language/nl/index.ts';
import type { LetterRecord } from '../../src/record/types.ts';
import { printed } from '../../src/span.ts';
import { marked } from './marked.ts';

const agenda = marked(
  'agenda',
  'annotated_agenda',
  `Den Haag, 3 mei 2021

Visserij
Nederland {call planned: zal de Commissie oproepen de vangst van paling in de Waddenzee te beperken}.
Ook {commit planned: zal Nederland € 4 miljoen bijdragen aan het herstel van oesterbanken}.

Kustwacht
Het kabinet {support planned: zal het voorstel voor een gezamenlijk patrouilleschip steunen}.
Nederland {call planned: zal erop aandringen dat het schip vóór 1 maart 2022 vaart}.

Overig
De minister {emphasise planned: zal aandacht vragen voor de veiligheid van vissers bij storm}.
Nederland {concern standing: heeft zorgen over de plaatsing van windmolens in paaigebieden}.
Het kabinet {commit planned: zal uw Kamer in het najaar over de uitkomsten informeren}.
`,
);
const report = marked(
  'report',
  'report',
  `Den Haag, 20 mei 2021

Visserij
Nederland {call reported: drong er bij de Commissie op aan minder paling te laten vangen in de Waddenzee}.
Denemarken {other oppose reported: verzette zich daartegen}.
Voor het herstel van oesterbanken {commit reported: zegde Nederland € 2,5 miljoen toe}.

Kustwacht
Met het voorstel voor een patrouilleschip {oppose reported: stemde Nederland niet in}.
Nederland {call reported: vroeg om een schip dat uiterlijk 1 september 2022 vaart}.
De Raad {collective decide reported: stelde de begroting vast}.

In de marge
De minister {oppose reported: veroordeelde de aanval op een veerboot in de Rode Zee}.
`,
);
const found = followUp(agenda, report, nl);

const of = (words: string, { outcomes }: FollowUp = found, record: LetterRecord = agenda) =>
  outcomes.find(({ announced }) => printed(record.text, announced).includes(words));

describe('what became of announced positions', () => {
  it.each([
    ['paling', 'reported'],
    ['€ 4 miljoen', 'changed'],
    ['patrouilleschip steunen', 'changed'],
    ['1 maart 2022', 'changed'],
    ['veiligheid van vissers', 'not_reported'],
    ['in het najaar', 'not_reported'],
  ])('%s: %s', (words, outcome) => {
    expect(of(words)?.outcome).toBe(outcome);
  });

  it('leaves out a standing position that the report does not take up', () => {
    expect(of('windmolens')).toBeUndefined();
  });

  it('shows the words of the report that answer', () => {
    const answers = of('paling')!.evidence.map((span) => printed(report.text, span));
    expect(answers).toEqual([
      'drong er bij de Commissie op aan minder paling te laten vangen in de Waddenzee',
    ]);
  });

  it('says which figure, day and attitude differ', () => {
    expect(of('€ 4 miljoen')!.changes).toContainEqual({
      what: 'figure',
      announced: '€ 4 miljoen',
      reported: '€ 2,5 miljoen',
    });
    expect(of('1 maart 2022')!.changes).toContainEqual({
      what: 'date',
      announced: '1 maart 2022',
      reported: '1 september 2022',
    });
    expect(of('patrouilleschip')!.changes.map(({ what }) => what)).toContain('polarity');
  });

  it('gives reasons and a score for every outcome', () => {
    for (const outcome of found.outcomes) {
      expect(outcome.reasons.length).toBeGreaterThan(0);
      expect(outcome.score).toBeGreaterThan(0);
      expect(outcome.score).toBeLessThanOrEqual(1);
    }
    expect(of('paling')!.reasons).toContainEqual({
      code: 'words',
      words: expect.arrayContaining(['paling', 'Waddenzee']),
    });
  });

  it('lists what the report has and the agenda had not', () => {
    expect(found.new.map((span) => printed(report.text, span))).toEqual([
      'veroordeelde de aanval op een veerboot in de Rode Zee',
    ]);
  });

  it('has no answers where the report has no statements', () => {
    const { outcomes, new: fresh } = followUp(agenda, { ...report, statements: [] }, nl);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(new Array(6).fill('not_reported'));
    expect(fresh).toEqual([]);
  });
});
