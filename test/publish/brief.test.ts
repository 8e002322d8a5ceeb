import { describe, expect, it } from 'vitest';
import { commitments } from '../../src/follow/commitments.ts';
import { followUp } from '../../src/follow/outcomes.ts';
import { nl } from '../../src/language/nl/index.ts';
import { type BriefInput, briefNote } from '../../src/publish/brief/brief.ts';
import { draftNote } from '../../src/publish/brief/draft.ts';
import { followJson } from '../../src/publish/follow/json.ts';
import { followNote } from '../../src/publish/follow/note.ts';
import { briefMessages } from '../../src/publish/messages/brief.ts';
import { followMessages } from '../../src/publish/messages/follow.ts';
import { messagesFor } from '../../src/publish/messages/messages.ts';
import { renderMarkdown } from '../../src/publish/note/markdown.ts';
import { marked } from '../follow/marked.ts';

const agenda = marked(
  'agenda-1',
  'annotated_agenda',
  `Oesterbanken
Nederland {commit planned: zal € 4 miljoen bijdragen aan het herstel van oesterbanken}.
Het kabinet {call planned: zal Noorwegen vragen om een lagere vangst van makreel}.
`,
);
const report = marked(
  'report-1',
  'report',
  `Oesterbanken
Voor het herstel van oesterbanken {commit reported: zegde Nederland € 2,5 miljoen toe}.
Nederland {call reported: vroeg Noorwegen minder makreel te vangen}.

In de marge
De minister {oppose reported: veroordeelde de aanval op een veerboot}.
`,
);
const next = marked(
  'agenda-2',
  'annotated_agenda',
  `Windmolens
Nederland {concern planned: zal zijn zorgen uiten over windmolens in paaigebieden}.
`,
);
const found = followUp(agenda, report, nl);
const words = (language: 'nl' | 'en') => ({
  messages: messagesFor(language),
  follow: followMessages[language],
  brief: briefMessages[language],
});
const [undertaking] = commitments(agenda, '2021-06-01');
const input: BriefInput = {
  meeting: { name: 'Visserijraad', start: '2021-06-10', end: '2021-06-11', place: 'Oostende' },
  letters: [next],
  outcomes: [],
  previous: {
    name: 'Visserijraad',
    start: '2021-05-10',
    end: '2021-05-10',
    outcome: { agenda, report, followUp: found },
  },
  commitments: [
    { commitment: { ...undertaking!, state: 'overdue', deadline: '2021-05-31' }, record: agenda },
  ],
  series: [],
  records: new Map(),
  today: '2021-06-01',
};

describe('follow-up in words', () => {
  it('says in Dutch and English what differs', () => {
    const dutch = renderMarkdown(followNote(found, agenda, report, words('nl')));
    expect(dutch).toContain('**Gewijzigd:** “zal € 4 miljoen bijdragen aan het herstel van oesterbanken”');
    expect(dutch).toContain('“€ 2,5 miljoen” in plaats van “€ 4 miljoen”');
    expect(dutch).toContain('## Nieuw in het verslag\n\n- “veroordeelde de aanval op een veerboot”');
    const english = renderMarkdown(followNote(found, agenda, report, words('en')));
    expect(english).toContain('“€ 2,5 miljoen” instead of “€ 4 miljoen”');
  });

  it('gives every outcome of the JSON a reason in words', () => {
    const { outcomes } = followJson(found, report, words('en')) as { outcomes: { reason: string }[] };
    for (const { reason } of outcomes) expect(reason).toMatch(/^\S.*\.$/);
  });
});

describe('the brief', () => {
  const markdown = renderMarkdown(briefNote(input, words('nl')));
  it.each([
    ['the days and place', '- **Wanneer:** 10–11 juni 2021\n- **Waar:** Oostende'],
    ['positions', '“zal zijn zorgen uiten over windmolens in paaigebieden”'],
    ['what became of the last time', '## Vorige keer: Visserijraad, 10 mei 2021'],
    ['what was changed', '“€ 2,5 miljoen” in plaats van “€ 4 miljoen”'],
    ['undertakings with state and deadline', '- **te laat, uiterlijk 31 mei 2021:** “zal € 4 miljoen'],
    ['that there are no figures', '## Cijfers met hun verloop\n\nGeen.'],
    ['sources', 'agenda-2, teken'],
  ])('has %s', (_, expected) => {
    expect(markdown).toContain(expected);
  });

  it('says so when there is no earlier meeting', () => {
    const { previous: _, ...first } = input;
    expect(renderMarkdown(briefNote(first, words('en')))).toContain(
      'The register has no earlier meeting of this body.',
    );
  });
});

describe('the draft of a report', () => {
  it('has what was announced as points to report on', () => {
    const markdown = renderMarkdown(draftNote(input.meeting, [agenda], words('nl')));
    expect(markdown).toContain('# Verslag van Visserijraad (concept)');
    expect(markdown).toContain('- “zal Noorwegen vragen om een lagere vangst van makreel”[^2]');
    expect(markdown).toContain('## In de marge van de bijeenkomst');
  });
});
