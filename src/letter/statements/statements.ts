import type { ClauseReader, HolderReading, TokenRange } from '../../language/clauses.ts';
import type { DateMention, Statement } from '../../record/types.ts';
import { overlapping, printed, type Span } from '../../span.ts';
import type { RecordSoFar } from '../layers.ts';
import type { Reading } from '../reading.ts';
import { antecedentOf } from './antecedents.ts';
import { confidenceOf, featuresOfStatement } from './confidence.ts';
import { deadlineOf } from './deadline.ts';
import { type Candidate, findCandidates } from './find.ts';
import { touchedBy } from './indexes.ts';
import { dropNested } from './nested.ts';
import { phaseOf } from './phase.ts';
import { knownSigner } from './signers.ts';

/**
 * The positions, requests and undertakings of the letter in order of the text (ids s1, s2, …). Candidates come from the
 * language's clauses; the steps after it decide which stay, who holds them, in which phase, and what they touch. Linear
 * in the number of tokens.
 */
export function readStatements(reading: Reading, soFar: RecordSoFar): Statement[] {
  const reader = reading.language.clauses.prepare(reading.tokens);
  return dropNested(findCandidates(reading, reader))
    .map((candidate) => resolveHolder(reading, reader, candidate))
    .filter(({ candidate, pronoun }) => pronoun || candidate.proposition.holder?.pronoun !== 'het')
    .map((resolved, i) => describe(`s${i + 1}`, reading, reader, soFar, resolved));
}

/** The dates in the whole clause: what is fronted ("Op 26 oktober organiseert NL …") tells when as well. */
function datesOfClause(reading: Reading, soFar: RecordSoFar, clause: TokenRange): DateMention[] {
  const span = toSpan(reading, clause);
  return overlapping(soFar.dates, span).map((i) => soFar.dates[i]!);
}

interface Resolved {
  candidate: Candidate;
  holder?: HolderReading;
  /** The holder is the antecedent of a pronoun. */
  pronoun: boolean;
}

function resolveHolder(reading: Reading, reader: ClauseReader, candidate: Candidate): Resolved {
  const { holder, plural } = candidate.proposition;
  if (!holder?.pronoun) return { candidate, pronoun: false, ...(holder && { holder }) };
  const found = antecedentOf(reading, reader, candidate.sentence, holder, plural);
  return { candidate, pronoun: found !== undefined, holder: found ?? holder };
}

function describe(
  id: string,
  reading: Reading,
  reader: ClauseReader,
  soFar: RecordSoFar,
  { candidate, holder, pronoun }: Resolved,
): Statement {
  const { proposition, sentence } = candidate;
  const span = toSpan(reading, proposition.span);
  const touched = touchedBy(span, soFar);
  const dates = touched.dates.map((i) => soFar.dates[i]!);
  const figures = touched.figures.map((i) => soFar.figures[i]!);
  const signed = soFar.letter.date?.value ?? soFar.meeting?.start?.value;
  const rules = rulesOf(candidate, pronoun);
  const { start, end } = span;
  const whole = reading.sentences[sentence]!;
  const holds = knownSigner(
    holderField(reading, proposition.source === 'meeting', proposition.holder, holder),
    soFar,
  );
  const phase = phaseOf(proposition, soFar.kind, datesOfClause(reading, soFar, proposition.clause), signed);
  const { stance, negated } = proposition;
  const features = featuresOfStatement({ start, end, rules, holder: holds, stance, phase, negated });
  return {
    id,
    start,
    end,
    trigger: toSpan(reading, { from: proposition.words[0]!, to: proposition.words.at(-1)! + 1 }),
    content: toSpan(reading, proposition.content),
    sentence: { start: whole.start, end: whole.end },
    holder: holds,
    stance,
    phase,
    ...(negated && { negated: true }),
    ...(proposition.hedge && { hedge: toSpan(reading, proposition.hedge) }),
    ...(proposition.condition && { condition: toSpan(reading, proposition.condition) }),
    ...(proposition.addressee && { addressee: grounded(reading, proposition.addressee) }),
    ...touched,
    ...deadlineOf(reading, reader, proposition, dates, figures, signed),
    rules,
    confidence: confidenceOf(features),
  };
}

/** The kinds of content that are no preposition. */
const kinds = new Set('object dat te om-te subject direct of wh infinitive als -'.split(' '));

/** The rules that led to a statement, in the order in which they fired: found, holder, content, then the smaller ones. */
function rulesOf({ proposition }: Candidate, pronoun: boolean): string[] {
  const { rule, frame, source, clause, found, trigger, holder, notes } = proposition;
  return [
    rule,
    ...(frame ? [`frame:${frame}`] : []),
    `clause:${clause.kind}`,
    `holder:${source}`,
    ...(holder?.pronoun ? [pronoun ? 'pronoun' : 'pronoun-unresolved'] : []),
    ...(holder?.weak ? ['name-or-thing'] : []),
    ...(trigger ? [`content:${found === '' ? 'none' : kinds.has(found) ? found : 'preposition'}`] : []),
    ...(trigger?.fixed ? ['fixed-words'] : []),
    ...(trigger?.particle ? ['particle'] : []),
    ...new Set(notes),
  ];
}

function holderField(
  reading: Reading,
  isMeeting: boolean,
  written: HolderReading | undefined,
  meant: HolderReading | undefined,
): Statement['holder'] {
  if (!written || !meant) return { class: isMeeting ? 'collective' : 'government' };
  return {
    class: meant.class,
    name: printed(reading.text, toSpan(reading, meant)),
    span: toSpan(reading, written),
  };
}

function toSpan({ tokens }: Pick<Reading, 'tokens'>, { from, to }: TokenRange): Span {
  if (to > from) return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  // Nothing, behind the word before it: a trigger may close the text.
  const at = tokens[from - 1]?.end ?? tokens[from]?.start ?? 0;
  return { start: at, end: at };
}

function grounded(reading: Reading, range: TokenRange): { value: string; start: number; end: number } {
  const span = toSpan(reading, range);
  return { value: printed(reading.text, span), ...span };
}
