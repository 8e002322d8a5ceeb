import { describe, expect, it } from 'vitest';
import { invitedTotals } from '../../src/follow/arithmetic.ts';
import { chains } from '../../src/follow/chains.ts';
import { commitments } from '../../src/follow/commitments.ts';
import { followUp } from '../../src/follow/outcomes.ts';
import { phraseUse } from '../../src/follow/wording.ts';
import { readText } from '../../src/index.ts';
import { nl } from '../../src/language/nl/index.ts';
import type { LetterRecord, Meeting } from '../../src/record/types.ts';
import { marked } from './marked.ts';

const grounded = <T>(value: T) => ({ value, start: 0, end: 0 });
const meeting = (name: string, start: string, end = start, body?: string): Meeting => ({
  name: grounded(name),
  start: grounded(start),
  end: grounded(end),
  ...(body && { body }),
});
const blank = readText('Brief.', { name: 'brief.txt' });
const letter = (
  id: string,
  kind: LetterRecord['kind'],
  about: Meeting,
  otherMeetings: LetterRecord['otherMeetings'] = [],
): LetterRecord => ({ ...blank, id, kind, meeting: about, otherMeetings });

describe('letters of one meeting', () => {
  const body = 'nato-foreign-ministers';
  it('finds agenda, addition and report by body and days, however the meeting is named', () => {
    const found = chains(
      [
        letter('a1', 'annotated_agenda', meeting('FMM', '2024-12-03', '2024-12-04', body)),
        letter('a2', 'annotated_agenda', meeting('NAVO-ministeriële', '2024-12-03', '2024-12-04', body)),
        letter('r1', 'report', meeting('NAVO Foreign Ministers Meeting', '2024-12-03', '2024-12-04', body)),
      ],
      nl,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ agendas: ['a1', 'a2'], reports: ['r1'] });
  });

  it('keeps apart other bodies on the same day and the same body on other days', () => {
    const found = chains(
      [
        letter('a', 'annotated_agenda', meeting('NAVO', '2024-12-03', '2024-12-03', body)),
        letter('b', 'report', meeting('Raad', '2024-12-03', '2024-12-03', 'foreign-affairs-council')),
        letter('c', 'report', meeting('NAVO', '2024-12-05', '2024-12-05', body)),
      ],
      nl,
    );
    expect(found.map(({ id }) => id)).toEqual([
      'foreign-affairs-council/2024-12-03',
      `${body}/2024-12-03`,
      `${body}/2024-12-05`,
    ]);
  });

  it('ties a letter that looks back on a meeting to it, without pairing it', () => {
    const top = meeting('Top van Den Haag', '2025-06-24', '2025-06-25', 'nato-summit');
    const found = chains(
      [
        letter('top', 'report', top),
        letter('later', 'annotated_agenda', meeting('NAVO', '2025-12-03', '2025-12-04', body), [
          { ...top, relation: 'earlier' },
        ]),
      ],
      nl,
    );
    expect(found[0]).toMatchObject({ reports: ['top'], agendas: [], mentionedIn: ['later'] });
  });
});

describe('undertakings', () => {
  const agenda = marked(
    'agenda',
    'annotated_agenda',
    `Oesters
Nederland {commit planned: zal vóór 1 maart 2021 een plan voor oesterbanken indienen}.
Het kabinet {commit planned: zal € 4 miljoen aan oesterkwekers betalen}.
`,
  );
  const [plan] = agenda.statements;
  const withDeadline = {
    ...agenda,
    statements: [{ ...plan!, deadline: '2021-02-28' }, agenda.statements[1]!],
  };
  it.each([
    ['2021-01-01', 'open'],
    ['2021-02-10', 'due'],
    ['2021-03-02', 'overdue'],
  ])('on %s: %s', (today, state) => {
    expect(commitments(withDeadline, today)[0]).toMatchObject({ deadline: '2021-02-28', state });
  });

  it('are reported when done and superseded when undertaken anew', () => {
    const report = marked(
      'report',
      'report',
      `Oesters
Nederland {commit planned: zal het plan voor oesterbanken vóór 1 juni 2021 indienen}.
Het kabinet {commit reported: betaalde € 4 miljoen aan oesterkwekers}.
`,
    );
    const { outcomes } = followUp(withDeadline, report, nl);
    const states = commitments(withDeadline, '2021-03-02', 30, { report, outcomes });
    expect(states.map(({ state }) => state)).toEqual(['superseded', 'reported']);
  });
});

it('works out the total that a letter invites and sees a total that does not fit', () => {
  const record = { ...blank, figures: [] as LetterRecord['figures'] };
  const base = { hedge: 'exact' as const, start: 0, end: 4 };
  record.figures = [
    { ...base, low: 4, high: 5, unit: 'rotaties' },
    {
      ...base,
      start: 20,
      end: 24,
      low: 90,
      high: 90,
      unit: 'person',
      hedge: 'about',
      per: 'rotatie',
      operation: grounded('Baken'),
    },
    { ...base, start: 50, end: 54, low: 600, high: 600, unit: 'person', operation: grounded('Baken') },
    { ...base, start: 70, end: 74, low: 400, high: 400, unit: 'person', operation: grounded('Baken') },
  ];
  expect(invitedTotals(record)).toEqual([
    { times: 0, each: 1, low: 360, high: 450, unit: 'person', hedge: 'about', contradictedBy: [2] },
  ]);
});

it('finds the first and last letter that use a phrase', () => {
  const dated = (id: string, date: string, text: string): LetterRecord => ({
    ...readText(text, { name: `${id}.txt` }),
    id,
    letter: { ...blank.letter, date: grounded(date) },
  });
  const use = phraseUse(
    [
      dated('c', '2024-03-01', 'Steun zo lang als nodig is.'),
      dated('a', '2022-03-01', 'Wij steunen zo lang\nals nodig.'),
      dated('b', '2023-03-01', 'Geen woord hierover.'),
    ],
    'zo lang als nodig',
  );
  expect(use).toMatchObject({ first: { letter: 'a' }, last: { letter: 'c' } });
  expect(phraseUse([], 'niets')).toBeUndefined();
});
