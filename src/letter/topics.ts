import type { TopicMention } from '../record/types.ts';
import type { Reading } from './reading.ts';

/** Topics of the thesaurus that the letter touches, with the words that show it. */
export function readTopics(_reading: Reading): TopicMention[] {
  return [];
}
