/** A search query that cannot be understood; the message says what to do. */
export class QuerySyntaxError extends Error {
  override readonly name = 'QuerySyntaxError';
  /** Offset in the query. */
  readonly at: number;
  /** The message in the languages of the interface. */
  readonly explanation: { en: string; nl: string };
  constructor(explanation: { en: string; nl: string }, at: number) {
    super(explanation.en);
    this.explanation = explanation;
    this.at = at;
  }
}

/** The register cannot do what was asked: a newer schema, no queue, an unreachable database. The message is for the user. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
}
