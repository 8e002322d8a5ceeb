import type { Language } from '../language/language.ts';
import type { LetterRecord } from '../record/types.ts';
import type { Register } from '../register/register.ts';

/** What the interface needs of the rest of the program. */
export interface ApiOptions {
  register: Register;
  /** Of the letters. */
  language: Language;
  /** Reads an added file; throws an error whose message says what is wrong with it and what to do. */
  read(bytes: Uint8Array, name: string): Promise<LetterRecord>;
  /** Reading needs a token too. */
  private?: boolean;
  /** Bytes that one added file may have; 25 MiB when absent. */
  maxBytes?: number;
  /** Told of every request when it is answered. */
  log?(entry: RequestLog): void;
}

export interface RequestLog {
  requestId: string;
  method: string;
  path: string;
  status: number;
  milliseconds: number;
  error?: unknown;
}

/** What handlers find in the context of a request. */
export type ApiEnv = { Variables: { requestId: string; token?: string } };
