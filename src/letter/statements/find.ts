import type { ClauseReader, LeadIn, Proposition } from '../../language/clauses.ts';
import type { Sentence } from '../../language/tokens.ts';
import type { Reading } from '../reading.ts';

/** A proposition with the sentence it stands in. */
export interface Candidate {
  proposition: Proposition;
  /** Index into the reading's sentences. */
  sentence: number;
  /** The items of an enumeration take their holder from the sentence before it. */
  carried: boolean;
}

/** Every proposition of the letter's running text, headings and footnotes left out. Linear in the number of tokens. */
export function findCandidates(reading: Reading, reader: ClauseReader): Candidate[] {
  const { document, sentences } = reading;
  const found: Candidate[] = [];
  let lead: LeadIn | undefined;
  sentences.forEach((sentence, index) => {
    const block = document.blocks[sentence.block]!;
    if (block.kind === 'heading' || block.kind === 'footnote') {
      lead = undefined;
      return;
    }
    const opensItem = block.kind === 'list_item' && isFirstOf(sentences, index);
    const carried = opensItem ? lead : undefined;
    for (const proposition of reader.propositions(sentence.from, sentence.to, carried))
      found.push({ proposition, sentence: index, carried: carried !== undefined });
    if (block.kind !== 'list_item') lead = reader.leadIn(sentence.from, sentence.to);
  });
  return found;
}

function isFirstOf(sentences: readonly Sentence[], index: number): boolean {
  return sentences[index - 1]?.block !== sentences[index]!.block;
}
