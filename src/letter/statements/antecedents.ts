import type { ClauseReader, HolderMention, HolderReading } from '../../language/clauses.ts';
import type { Reading } from '../reading.ts';

/** Sentences that are searched for whom a pronoun means. */
const reach = 4;

/**
 * Whom a pronoun means: the last person (or for a plural, the last group) before it, subjects first; undefined when
 * nobody fits. Looks back a bounded number of sentences within the section.
 */
export function antecedentOf(
  reading: Reading,
  reader: ClauseReader,
  sentence: number,
  pronoun: HolderReading,
  plural: boolean,
): HolderReading | undefined {
  const { sentences, document } = reading;
  let back = pronoun.pronoun === 'het' ? 1 : reach;
  for (let s = sentence; s >= Math.max(0, sentence - back); s--) {
    const { from, to, block } = sentences[s]!;
    if (document.blocks[block]!.kind === 'heading') return undefined;
    const until = s === sentence ? pronoun.from : to;
    const mentions = reader.mentions(from, until);
    // "Wel heeft het bedenkingen. Ook pleit het voor uitstel.": the one before is a pronoun itself.
    if (back < reach && s < sentence && mentions.some((one) => one.subject && one.pronoun === 'het')) back++;
    const fitting = mentions.filter((mention) => mention.to <= until && fits(mention, pronoun, plural));
    // "Met de commissaris sprak de minister over de kades. Deze …": the one who was no subject.
    const other = pronoun.pronoun === 'deze' ? fitting.findLast((mention) => !mention.subject) : undefined;
    const found = other ?? fitting.findLast((mention) => mention.subject) ?? fitting.at(-1);
    if (found) return found;
  }
  return undefined;
}

function fits(mention: HolderMention, { pronoun }: HolderReading, plural: boolean): boolean {
  if (mention.pronoun || mention.weak) return false;
  if (pronoun === 'het') return mention.neuter === true && mention.subject;
  if (plural) return mention.plural === true;
  if ((pronoun === 'zij' || pronoun === 'ze') && mention.feminine && mention.subject) return true;
  return (
    mention.person === true ||
    (mention.class === 'other' &&
      !mention.plural &&
      !mention.country &&
      mention.to - mention.from === 1 &&
      mention.subject)
  );
}
