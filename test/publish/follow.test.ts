import { expect, test } from 'vitest';
import { followUp } from '../../src/follow/outcomes.ts';
import { readText } from '../../src/index.ts';
import { nl } from '../../src/language/nl/index.ts';
import { followNote } from '../../src/publish/follow/note.ts';
import { followMessages } from '../../src/publish/messages/follow.ts';
import { messagesFor } from '../../src/publish/messages/messages.ts';
import { renderPlain } from '../../src/publish/note/plain.ts';

test('what is less likely than not is told with a reserve', () => {
  const agenda = readText('Nederland zal pleiten voor strengere sancties tegen Belarus.', {
    name: 'agenda.txt',
  });
  const report = readText('Nederland heeft gepleit voor strengere sancties tegen Belarus.', {
    name: 'verslag.txt',
  });
  const found = followUp(agenda, report, nl);
  const told = (language: 'nl' | 'en', score: number): string =>
    renderPlain(
      followNote({ ...found, outcomes: found.outcomes.map((one) => ({ ...one, score })) }, agenda, report, {
        messages: messagesFor(language),
        follow: followMessages[language],
      }),
    );
  expect(told('nl', 0.9)).toMatch(/- Teruggekoppeld: “zal pleiten/);
  expect(told('nl', 0.3)).toMatch(/- Mogelijk teruggekoppeld: “zal pleiten/);
  expect(told('nl', 0.9)).toContain('1 teruggekoppeld, 0 gewijzigd, ');
  expect(told('nl', 0.3)).toContain('1 teruggekoppeld, 0 gewijzigd (samen 1 mogelijk), ');
  expect(told('en', 0.3)).toMatch(/- Possibly reported: “zal pleiten/);
});
