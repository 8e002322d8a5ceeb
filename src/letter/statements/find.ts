import type { ClauseReader, LeadIn, Proposition } from '../../language/clauses.ts';
import type { Sentence } from '../../language/tokens.ts';
import type { Reading } from '../reading.ts';

/** A proposition with the sentence it stands in. */
export interface Candidate {
  proposition: Proposition;
  /** Index into the reading's sentences. */
  sentence: number;
}

/**
 * Every proposition of the letter's running text, headings and footnotes left out. A sentence that ends in a colon may give
 * the items under it their holder, a heading or label whatever stands under it
 * up to the end of its list. Linear in the number of tokens.
 */
export function findCandidates(reading: Reading, reader: ClauseReader): Candidate[] {
  const { document, sentences } = reading;
  const found: Candidate[] = [];
  let lead: LeadIn | undefined;
  let label: LeadIn | undefined;
  let listed = false;
  sentences.forEach((sentence, index) => {
    const { from, to } = sentence;
    const { kind } = document.blocks[sentence.block]!;
    if (kind === 'footnote') return;
    const named = isFirstOf(sentences, index) ? reader.label(from, to) : undefined;
    if (kind === 'heading' || named) {
      lead = undefined;
      label = named;
      listed = false;
      return;
    }
    if (kind === 'list_item') listed = true;
    else if (listed) label = undefined;
    const opensItem = kind === 'list_item' && isFirstOf(sentences, index);
    const carried = opensItem ? (lead ?? label) : label;
    for (const proposition of reader.propositions(from, to, carried))
      found.push({ proposition, sentence: index });
    if (kind !== 'list_item') lead = reader.leadIn(from, to);
  });
  return found;
}

function isFirstOf(sentences: readonly Sentence[], index: number): boolean {
  return sentences[index - 1]?.block !== sentences[index]!.block;
}
