/** A search query that cannot be understood; the message says where and what to do. */
export class QuerySyntaxError extends Error {
  override readonly name = 'QuerySyntaxError';
  /** Offset in the query. */
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** The register cannot do what was asked: a newer schema, no queue, an unreachable database. The message is for the user. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
}
