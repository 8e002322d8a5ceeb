import { overlaps, type Span } from '../../span.ts';
import { CommandError, type Door } from '../door.ts';
import { whyUnread } from '../read/failures.ts';
import { readInput } from '../read/letter.ts';
import { explainStatement } from './explain.ts';

/** Explains the statement of that number, or every statement that touches the stretch `start-end` of the text. */
export async function explainLetter(path: string, which: string, door: Door): Promise<void> {
  const wanted = parseWhich(which, door);
  const record = await readInput({ path, relative: path }, {}, door).catch((error: unknown) => {
    throw new CommandError(whyUnread(path, error, door));
  });
  const { statements } = record;
  const chosen = statements.flatMap((statement, index) =>
    ('number' in wanted ? index + 1 === wanted.number : overlaps(statement, wanted)) ? [index] : [],
  );
  if (chosen.length === 0) throw new CommandError(noneFound(wanted, statements.length, door));
  const layout = {
    language: door.language,
    colours: door.colours(door.stdout),
    width: Math.min(Math.max(door.stdout.columns ?? 80, 40), 100),
  };
  door.stdout.write(chosen.map((index) => explainStatement(record, index, layout)).join('\n'));
}

type Which = { number: number } | Span;

function parseWhich(which: string, { say }: Door): Which {
  const [, number, start, end] = /^(?:s?(\d{1,9})|(\d{1,9})-(\d{1,9}))$/.exec(which) ?? [];
  if (number !== undefined) return { number: Number(number) };
  if (start !== undefined && Number(start) < Number(end)) return { start: Number(start), end: Number(end) };
  throw new CommandError(
    say({
      nl: `'${which}' is geen standpunt: geef het nummer uit de samenvatting, of een stuk tekst als begin-einde.`,
      en: `'${which}' is no position: give its number in the summary, or a stretch of the text as start-end.`,
    }),
    2,
  );
}

function noneFound(wanted: Which, count: number, { say }: Door): string {
  return 'number' in wanted
    ? say({
        nl: `er is geen standpunt ${wanted.number}; de brief heeft er ${count}.`,
        en: `there is no position ${wanted.number}; the letter has ${count}.`,
      })
    : say({
        nl: `in ${wanted.start}-${wanted.end} is geen standpunt gelezen. Mist er een, meld dan de zin.`,
        en: `no position was read in ${wanted.start}-${wanted.end}. If one is missing, report the sentence.`,
      });
}
