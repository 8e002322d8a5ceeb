/** What is said to the user, in the languages of the interface. */
export interface Explanation {
  en: string;
  nl: string;
}

/** Something that a letter or meeting is asked for which is not kept. */
export const notKept = (id: string): RegisterError =>
  new RegisterError('missing', {
    en: `The register does not have ${id}.`,
    nl: `Het register heeft ${id} niet.`,
  });

/** A search query that cannot be understood; the message says what to do. */
export class QuerySyntaxError extends Error {
  override readonly name = 'QuerySyntaxError';
  /** Offset in the query. */
  readonly at: number;
  readonly explanation: Explanation;
  constructor(explanation: Explanation, at: number) {
    super(explanation.en);
    this.explanation = explanation;
    this.at = at;
  }
}

/**
 * The register cannot do what was asked, with what the user can do about it: a value is not right (`invalid`), something
 * is not in the register (`missing`), or the store cannot be used (`unavailable`).
 */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  readonly code: 'invalid' | 'missing' | 'unavailable';
  readonly explanation: Explanation;
  constructor(code: RegisterError['code'], explanation: Explanation) {
    super(explanation.en);
    this.code = code;
    this.explanation = explanation;
  }
}
