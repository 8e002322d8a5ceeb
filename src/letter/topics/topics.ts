import type { Lexeme } from '../../language/lexemes.ts';
import type { TopicDefinition } from '../../record/thesaurus.ts';
import type { TopicMention } from '../../record/types.ts';
import type { Span } from '../../span.ts';
import { isSpace } from '../../span.ts';
import type { Reading } from '../reading.ts';
import { indexTerms } from './index-terms.ts';

/**
 * Topics that the letter touches, with the words that show each, in the order in which they first appear. Linear in the
 * number of words.
 */
export function readTopics(
  { text, tokens, language }: Reading,
  topics: readonly TopicDefinition[],
): TopicMention[] {
  const lexemes = language.lexemes(tokens);
  const { byFirst, byPart } = indexTerms(topics, language);
  const spans = new Map<number, Span[]>();
  const add = (topic: number, span: Span): void => {
    const list = spans.get(topic);
    if (!list) spans.set(topic, [span]);
    else if (list.at(-1)!.end <= span.start) list.push(span);
  };
  lexemes.forEach((lexeme, at) => {
    for (const { topic, rest } of byFirst.get(lexeme.lexeme) ?? []) {
      const end = endOfPhrase(text, lexemes, at, rest);
      if (end !== undefined) add(topic, { start: lexeme.start, end });
    }
    for (const part of lexeme.parts ?? [])
      for (const topic of byPart.get(part) ?? []) add(topic, { start: lexeme.start, end: lexeme.end });
  });
  return [...spans].map(([topic, found]) => {
    const { id, label } = topics[topic]!;
    return { id, label: label[language.code as keyof typeof label] ?? label.en, spans: found };
  });
}

/** The end of the phrase when the lexemes after `at` are its rest, with nothing but white space or a comma between. */
function endOfPhrase(
  text: string,
  lexemes: readonly Lexeme[],
  at: number,
  rest: readonly string[],
): number | undefined {
  for (let i = 0; i < rest.length; i++) {
    const before = lexemes[at + i]!;
    const next = lexemes[at + i + 1];
    if (next?.lexeme !== rest[i]) return undefined;
    for (let offset = before.end; offset < next!.start; offset++)
      if (!isSpace(text.charCodeAt(offset)) && text[offset] !== ',') return undefined;
  }
  return lexemes[at + rest.length]!.end;
}
