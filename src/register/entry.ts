import type { Language } from '../language/language.ts';
import type { Lexeme } from '../language/lexemes.ts';
import type { Token } from '../language/tokens.ts';
import { titleOf } from '../record/title.ts';
import type { ActorMention, LetterRecord, Statement } from '../record/types.ts';
import type { Span } from '../span.ts';
import { indexed, letterTerms, statementTerms } from './index-terms.ts';
import type { IndexTerms } from './store.ts';
import { packNumbers } from './varint.ts';

/** A value that matches are counted and filtered by. */
export interface FacetValue {
  facet: string;
  value: string;
  label: string;
  /** Kind of an actor; empty for the other facets. */
  kind: string;
}

/** What is kept of a record to search it by, whatever register it goes into; keys are given when it is written. */
export interface Entry {
  title: string;
  values: FacetValue[];
  /** Values of each statement, in the order of the record. */
  statementValues: FacetValue[][];
  /** The words of the text, as lexemes and packed offsets; see `packWords`. */
  lexemes: string;
  offsets: Uint8Array;
  letterTerms: IndexTerms[];
  /** Terms of each statement. */
  statementTerms: IndexTerms[];
}

/** Prepares a record, whose text has these tokens, for search. Linear in the length of its text and statements. */
export function buildEntry(record: LetterRecord, tokens: readonly Token[], language: Language): Entry {
  const lexemes = language.lexemes(tokens);
  const titles = titleSpans(record);
  const statementValues = record.statements.map((statement) => valuesOfStatement(record, statement));
  return {
    title: titleOf(record),
    values: valuesOfLetter(record, statementValues),
    statementValues,
    ...packWords(lexemes),
    letterTerms: letterTerms(lexemes, titles),
    statementTerms: record.statements.map((statement) => statementTerms(lexemesWithin(lexemes, statement))),
  };
}

function titleSpans(record: LetterRecord): Span[] {
  const heading = record.blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  return [record.letter.subject, heading].filter((span) => span !== undefined);
}

/** Lexemes joined by blanks, and for each the distance from the end of the one before and its length. */
function packWords(lexemes: readonly Lexeme[]): { lexemes: string; offsets: Uint8Array } {
  const numbers: number[] = [];
  let end = 0;
  for (const lexeme of lexemes) {
    numbers.push(Math.max(0, lexeme.start - end), lexeme.end - lexeme.start);
    end = lexeme.end;
  }
  return { lexemes: lexemes.map(({ lexeme }) => indexed(lexeme)).join(' '), offsets: packNumbers(numbers) };
}

function lexemesWithin(lexemes: readonly Lexeme[], span: Span): Lexeme[] {
  let low = 0;
  for (let high = lexemes.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (lexemes[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < lexemes.length && lexemes[to]!.end <= span.end) to++;
  return lexemes.slice(low, to);
}

function valuesOfLetter(record: LetterRecord, statements: readonly FacetValue[][]): FacetValue[] {
  const { letter } = record;
  const values = [plain('kind', record.kind)];
  if (record.meeting?.body) values.push(plain('body', record.meeting.body));
  if (letter.dossier) values.push(plain('dossier', letter.dossier.value));
  if (letter.date) values.push(plain('year', letter.date.value.slice(0, 4)));
  for (const { office } of [...letter.senders, ...letter.onBehalfOf]) values.push(plain('office', office));
  values.push(...record.actors.map(ofActor), ...record.topics.map(ofTopic));
  const positional = new Set(['holder', 'stance', 'phase', 'position']);
  for (const own of statements) values.push(...own.filter(({ facet }) => positional.has(facet)));
  return unique(values);
}

function valuesOfStatement(record: LetterRecord, statement: Statement): FacetValue[] {
  const { holder, stance, phase } = statement;
  const values = [
    plain('holder', holder.class),
    plain('stance', stance),
    plain('phase', phase),
    plain('position', positionValue(holder.class, stance, phase)),
  ];
  for (const index of statement.actors) {
    const actor = record.actors[index];
    if (actor) values.push(ofActor(actor));
  }
  for (const id of statement.topics)
    values.push(ofTopic({ id, label: record.topics.find((topic) => topic.id === id)?.label ?? id }));
  return unique(values);
}

/** Holder, stance and phase together, so that a letter can be asked for one statement that has all three. */
export const positionValue = (holder: string, stance: string, phase: string): string =>
  `${holder} ${stance} ${phase}`;

/** A value that is its own name. */
export const plain = (facet: string, value: string): FacetValue => ({ facet, value, label: value, kind: '' });

const ofActor = ({ id, name, kind }: ActorMention): FacetValue => ({
  facet: 'actor',
  value: id ?? name,
  label: name,
  kind,
});

const ofTopic = ({ id, label }: { id: string; label: string }): FacetValue => ({
  facet: 'topic',
  value: id,
  label,
  kind: '',
});

function unique(values: readonly FacetValue[]): FacetValue[] {
  const found = new Map(values.map((value) => [`${value.facet} ${value.value}`, value]));
  return [...found.values()];
}
