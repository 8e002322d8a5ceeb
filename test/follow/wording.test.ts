import { expect, it } from 'vitest';
import { wordDifferences } from '../../src/follow/wording.ts';

it('shows what was added and removed between two wordings, word for word', () => {
  expect(
    wordDifferences('steunt het voorstel zonder voorbehoud', 'steunt het voorstel onder voorwaarden'),
  ).toEqual([
    { kind: 'same', text: 'steunt het voorstel' },
    { kind: 'removed', text: 'zonder voorbehoud' },
    { kind: 'added', text: 'onder voorwaarden' },
  ]);
});

it('sees no difference in case and punctuation', () => {
  expect(wordDifferences('Nederland steunt dit,', 'nederland steunt dit.')).toEqual([
    { kind: 'same', text: 'nederland steunt dit.' },
  ]);
});

it('calls everything added when there was nothing', () => {
  expect(wordDifferences('', 'roept op tot rust')).toEqual([{ kind: 'added', text: 'roept op tot rust' }]);
});
