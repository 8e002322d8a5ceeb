import type { Statement } from '../../record/types.ts';
import { innermost, isTouched, overlapping, type Span } from '../../span.ts';
import type { RecordSoFar } from '../layers.ts';

/** What a stretch of the letter touches: the session it stands in, and the topics, actors, figures and dates in it. */
export function touchedBy(
  span: Span,
  soFar: RecordSoFar,
): Pick<Statement, 'session' | 'topics' | 'actors' | 'figures' | 'dates'> {
  const session = innermost(soFar.sessions, { start: span.start, end: span.start + 1 });
  return {
    ...(session >= 0 && { session }),
    topics: soFar.topics.filter((topic) => isTouched(topic.spans, span)).map((topic) => topic.id),
    actors: overlapping(soFar.actors, span),
    figures: overlapping(soFar.figures, span),
    dates: overlapping(soFar.dates, span),
  };
}
