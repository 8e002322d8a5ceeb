import { expect, it } from 'vitest';
import { changes } from '../../src/follow/changes.ts';
import { isAnnounced, lettersOf } from '../../src/follow/outcomes.ts';
import { positions } from '../../src/follow/positions.ts';
import { readTerms } from '../../src/follow/terms.ts';
import { nl } from '../../src/language/nl/index.ts';
import { marked } from './marked.ts';

/** What differs between one announcement and one answer. */
function between(announced: string, reported: string): string[] {
  const letters = lettersOf(
    readTerms(marked('a', 'annotated_agenda', `Den Haag, 3 mei 2021\n\nVisserij\n${announced}\n`), nl),
    readTerms(marked('b', 'report', `Den Haag, 20 mei 2021\n\nVisserij\n${reported}\n`), nl),
  );
  const [one] = positions(letters.agenda).filter(isAnnounced);
  return changes(one!, positions(letters.report), letters.agenda, letters.report, letters.rare).map(
    ({ what, announced: then, reported: now }) => [what, then, now].filter(Boolean).join(' '),
  );
}

const plan = 'Nederland {call planned: zal de Commissie vragen om vóór 1 maart 2022 een plan te maken}.';

it.each([
  ['the same day', plan, 'Ik {call reported: vroeg om een plan vóór 1 maart 2022}.', []],
  [
    'a half year that goes on after the day',
    plan,
    'Ik {call reported: vroeg om een plan in de eerste helft van 2022}.',
    ['date 1 maart 2022 eerste helft van 2022'],
  ],
  [
    'months are parts of years',
    'Nederland {call planned: zal vragen het mandaat met twaalf maanden te verlengen}.',
    'Ik {call reported: vroeg het mandaat met 1 jaar te verlengen}.',
    [],
  ],
  [
    'one of what was to be several',
    'Nederland {commit planned: zal twee kustwachtschepen aanbieden}.',
    'Ik {commit reported: bood één kustwachtschip aan}.',
    ['figure twee één kustwachtschip'],
  ],
  [
    'several named without their number',
    'Nederland {commit planned: zal twee kustwachtschepen aanbieden}.',
    'Ik {commit reported: bood de kustwachtschepen aan}.',
    ['scope twee'],
  ],
  [
    'a study in the place of the thing',
    'Nederland {call planned: zal pleiten voor een verbod op sleepnetten}.',
    'Ik {call reported: vroeg een verbod op sleepnetten te onderzoeken}.',
    ['softening onderzoeken'],
  ],
  [
    'a condition that is left out',
    'Nederland {support planned: zal instemmen met het fonds, mits vissers meebeslissen}.',
    'Ik {support reported: stemde in met het fonds}.',
    ['condition mits'],
  ],
  [
    'a word that limits nothing after another',
    'Nederland {emphasise planned: zal de risico’s benadrukken}.',
    'Ik {emphasise reported: heb niet alleen de risico’s benadrukt}.',
    [],
  ],
  [
    'a refusal that was given up',
    'Nederland {oppose planned: zal zich tegen het fonds keren}.',
    'Met het fonds {support reported: kon Nederland uiteindelijk leven}.',
    ['polarity oppose support', 'concession uiteindelijk'],
  ],
  [
    'another rate',
    'Nederland {call planned: zal vragen om ieder kwartaal te rapporteren}.',
    'Ik {call reported: vroeg om een halfjaarlijkse rapportage}.',
    ['date ieder kwartaal halfjaarlijkse'],
  ],
  [
    'a day in the season',
    'Nederland {commit planned: zal in het najaar een brief sturen}.',
    'De brief {commit reported: is op 12 oktober 2021 gestuurd}.',
    [],
  ],
  [
    'a day before a recess',
    'Nederland {commit planned: zal vóór het kerstreces een brief sturen}.',
    'De brief {commit reported: is op 12 november 2021 gestuurd}.',
    [],
  ],
  [
    'what a relative clause says beside the point is no loss',
    'Nederland {support planned: zal de missie steunen, die twaalf waarnemers telt}.',
    'Ik {support reported: heb de missie gesteund}.',
    [],
  ],
  [
    'done before the day by which it was to be done',
    'Nederland {commit planned: zal vóór 1 maart 2022 een plan sturen}.',
    'Het plan {commit reported: is op 12 december 2021 gestuurd}.',
    [],
  ],
  [
    'an amount that the sentence before has',
    'Nederland droeg vorig jaar EUR 35 miljoen bij. Het kabinet {commit planned: zal deze bijdrage handhaven}.',
    'Nederland {commit reported: zegde EUR 30 miljoen toe}.',
    ['figure EUR 35 miljoen EUR 30 miljoen'],
  ],
  [
    'an amount that the sentence after has',
    'Nederland {commit planned: zal het verdrag tekenen, waarmee EUR 45 miljoen is gemoeid}.',
    'De minister {commit reported: heeft het verdrag getekend}. Daarmee is EUR 38 miljoen gemoeid.',
    ['figure EUR 45 miljoen EUR 38 miljoen'],
  ],
])('%s', (_, announced, reported, expected) => {
  expect(between(announced, reported)).toEqual(expected);
});
