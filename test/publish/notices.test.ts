import { expect, test } from 'vitest';
import { readText } from '../../src/index.ts';
import { messagesFor } from '../../src/publish/messages/messages.ts';
import { noticeText } from '../../src/publish/notices.ts';

test('what does not fit is said in the language of the interface', () => {
  const [notice] = readText('Den Haag, woensdag 4 maart 2024\n\nGeachte voorzitter,\n').notices;
  expect(noticeText(notice!, messagesFor('nl'))).toBe(
    '“woensdag 4 maart 2024”: 4 maart 2024 is een maandag, geen woensdag.',
  );
  expect(noticeText(notice!, messagesFor('en'))).toBe(
    '“woensdag 4 maart 2024”: 4 March 2024 is a Monday, not a Wednesday.',
  );
});

test('ranges of days in a notice are written as days', () => {
  const notice = {
    rule: 'meeting-days',
    message: '',
    parameters: { first: '2024-03-04', second: '2024-04-04/2024-04-05' },
    spans: [],
  };
  expect(noticeText(notice, messagesFor('en'))).toContain(
    'on 4 March 2024 in one place and on 4–5 April 2024',
  );
});

test('a rule that the interface does not know speaks as the record does', () => {
  const notice = { rule: 'new-rule', message: 'Something does not fit.', parameters: {}, spans: [] };
  expect(noticeText(notice, messagesFor('nl'))).toBe('Something does not fit.');
});
