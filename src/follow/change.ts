/** What differs between an announced position and the report of it. */
export interface Change {
  what:
    | 'stance'
    | 'polarity'
    | 'figure'
    | 'date'
    | 'condition'
    | 'concession'
    | 'restriction'
    | 'softening'
    | 'opposite'
    | 'scope';
  /** The words of the announcement that the report has otherwise or not; for a stance its name; empty when it had none. */
  announced: string;
  /** The words of the report instead; for a stance its name; empty when it leaves them out. */
  reported: string;
}
