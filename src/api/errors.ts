import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Ends a request with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: ContentfulStatusCode;
  constructor(status: ContentfulStatusCode, detail: string) {
    super(detail);
    this.status = status;
  }
}

/** The value, or the end of the request with 404. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new ProblemError(404, `${what} is not in the register`);
  return value;
}
