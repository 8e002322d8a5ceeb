import type { KindCue } from '../language/kinds.ts';
import type { LetterHead } from '../record/types.ts';
import { contains } from '../span.ts';
import type { Reading } from './reading.ts';

/** A cue to what the letter is, where it stands. */
export interface Cue extends KindCue {
  /** Index of its token. */
  at: number;
  /** Index of its sentence. */
  sentence: number;
  /** In the subject line, in a heading that titles the letter or a part of it, or in a sentence that offers the letter. */
  where: 'subject' | 'title' | 'cover';
}

/** The beginning of the letter, which says what it is and about which meeting. */
export interface Opening {
  cues: Cue[];
  /** Half-open range of indexes of the sentences of the first running paragraphs. */
  from: number;
  to: number;
}

/** How many paragraphs of running text the opening has; the body of a printed letter starts behind its covering ones. */
const paragraphs = 8;
const mostCharacters = 4000;
/** A letter has fewer titles and offers; the bound keeps reading linear in the length of any text. */
const mostCues = 40;
/** Characters from which a paragraph counts as running text. */
const running = 60;

/** What the letter says of itself in its subject line, its titles and its first paragraphs, in order of the text. */
export function readOpening(reading: Reading, head: LetterHead): Opening {
  const { sentences, document } = reading;
  const from = sentences.findIndex(({ block }) => isRunning(reading, block));
  if (from < 0)
    return { cues: titleCues(reading, head, sentences.length).slice(0, mostCues), from: 0, to: 0 };
  const first = sentences[from]!.start;
  let to = from;
  let seen = 0;
  let block = -1;
  for (; to < sentences.length; to++) {
    const sentence = sentences[to]!;
    if (sentence.start - first > mostCharacters) break;
    if (sentence.block === block) continue;
    block = sentence.block;
    if (document.blocks[block]!.kind !== 'heading' && isRunning(reading, block) && ++seen > paragraphs) break;
  }
  const cues = [...titleCues(reading, head, from), ...coverCues(reading, from, to)];
  return { cues: cues.sort((a, b) => a.at - b.at).slice(0, mostCues), from, to };
}

function isRunning({ document }: Reading, block: number): boolean {
  const { kind, start, end } = document.blocks[block]!;
  return kind !== 'footnote' && kind !== 'heading' && end - start >= running;
}

/** Cues in the subject line above the letter and in its headings. */
function titleCues(reading: Reading, { subject }: LetterHead, from: number): Cue[] {
  const { sentences, document } = reading;
  return sentences.flatMap((sentence, i): Cue[] => {
    const heading = document.blocks[sentence.block]!.kind === 'heading';
    const inSubject = subject !== undefined && i < from && contains(sentence, subject);
    if (!heading && !inSubject) return [];
    const cues = cuesIn(reading, i).filter(
      (cue) => !reading.language.kinds.pointsElsewhere(reading.tokens, cue.at),
    );
    return cues.map((cue) => ({ ...cue, where: heading ? 'title' : 'subject' }));
  });
}

/** Cues in sentences that offer the letter, or that speak of "this" agenda or report. */
function coverCues(reading: Reading, from: number, to: number): Cue[] {
  const { sentences, tokens, language, document } = reading;
  const found: Cue[] = [];
  for (let i = from; i < to; i++) {
    const sentence = sentences[i]!;
    if (document.blocks[sentence.block]!.kind === 'heading') continue;
    const words = tokens.slice(sentence.from, sentence.to);
    const offers =
      words.some((token) => language.kinds.offers(token)) &&
      words.some((token) => language.kinds.addresses(token));
    for (const cue of cuesIn(reading, i)) {
      const here = language.kinds.pointsHere(tokens, cue.at);
      if (here || (offers && !language.kinds.pointsElsewhere(tokens, cue.at)))
        found.push({ ...cue, where: 'cover' });
    }
  }
  return found;
}

function cuesIn({ sentences, tokens, language }: Reading, sentence: number): Omit<Cue, 'where'>[] {
  const found: Omit<Cue, 'where'>[] = [];
  const { from, to } = sentences[sentence]!;
  for (let at = from; at < to; at++) {
    const cue = language.kinds.cue(tokens, at);
    if (cue) found.push({ ...cue, at, sentence });
  }
  return found;
}
