import { expect, test } from 'vitest';
import { daysText } from '../../src/publish/days.ts';

test.each([
  ['2024-12-03', '2024-12-03', '3 december 2024', '3 December 2024'],
  ['2024-12-03', '2024-12-04', '3–4 december 2024', '3–4 December 2024'],
  ['2024-11-30', '2024-12-01', '30 november – 1 december 2024', '30 November – 1 December 2024'],
  ['2024-12-30', '2025-01-02', '30 december 2024 – 2 januari 2025', '30 December 2024 – 2 January 2025'],
  ['2024-02-01', '2024-02-29', 'februari 2024', 'February 2024'],
  ['2023-02-01', '2023-02-27', '1–27 februari 2023', '1–27 February 2023'],
  ['2024-06-01', '2024-08-31', 'juni–augustus 2024', 'June–August 2024'],
  ['2025-01-01', '2025-12-31', '2025', '2025'],
  ['2025-01-01', '2027-12-31', '2025–2027', '2025–2027'],
])('%s to %s', (from, to, dutch, english) => {
  expect(daysText(from, to, 'nl-NL')).toBe(dutch);
  expect(daysText(from, to, 'en-GB')).toBe(english);
});
