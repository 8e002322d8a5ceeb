import type { Statement } from '../../record/types.ts';
import { overlaps, type Span } from '../../span.ts';
import type { RecordSoFar } from '../layers.ts';

/** What a stretch of the letter touches: the session it stands in, and the topics, actors, figures and dates in it. */
export function touchedBy(
  span: Span,
  soFar: RecordSoFar,
): Pick<Statement, 'session' | 'topics' | 'actors' | 'figures' | 'dates'> {
  const session = soFar.sessions.findIndex((one) => one.start <= span.start && span.start < one.end);
  return {
    ...(session >= 0 && { session }),
    topics: soFar.topics
      .filter((topic) => topic.spans.some((one) => overlaps(one, span)))
      .map((topic) => topic.id),
    actors: within(soFar.actors, span),
    figures: within(soFar.figures, span),
    dates: within(soFar.dates, span),
  };
}

/** Indexes of the spans (in order of the text) that overlap `span`: a binary search and a short walk. */
export function within(spans: readonly Span[], span: Span): number[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < spans.length && spans[i]!.start < span.end; i++) found.push(i);
  return found;
}
