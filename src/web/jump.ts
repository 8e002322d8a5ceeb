import { startReading } from '../letter/reading.ts';
import { readReferences } from '../letter/references/references.ts';
import type { Context } from './context.ts';
import { links } from './links.ts';

/** The least share of the query that must be a reference for it to be meant as one. */
const share = 0.6;

/**
 * Where a printed reference leads that was typed or pasted as a query: the letter itself ("28 676, nr. 474"), or what
 * cites it ("resolutie 1701"). Undefined for ordinary words, and for what nobody cites.
 */
export async function jump(q: string, context: Context): Promise<string | undefined> {
  if (/^[\w-]+$/.test(q) && (await context.register.letter(q))) return links.letter(q);
  if (!/\d/.test(q) || q.length > 120) return undefined;
  const reading = startReading(
    {
      text: q,
      blocks: [{ kind: 'paragraph', start: 0, end: q.length }],
      source: { name: '', mediaType: 'text/plain', sha256: '' },
    },
    context.language,
  );
  const reference = readReferences(reading, { senders: [], onBehalfOf: [] })[0];
  if (!reference || reference.end - reference.start < share * q.length) return undefined;
  const letter = await context.register.letter(`kst-${reference.id}`);
  if (letter) return links.letter(letter.id);
  const cited = await context.register.references({ to: reference.id }, { limit: 1 });
  return cited.total > 0 ? `${links.references}?naar=${encodeURIComponent(reference.id)}` : undefined;
}
