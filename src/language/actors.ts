import type { Span } from '../span.ts';
import type { Token } from './tokens.ts';

/** A country or organisation as the words name it. */
export interface ActorName extends Span {
  kind: 'country' | 'organisation';
  /** Canonical name in the language. */
  name: string;
  /** 'iso:UA', 'org:nato'. */
  id: string;
  /** ISO 3166-1 alpha-2; XK for Kosovo, which has no code of its own. */
  iso?: string;
  /** By its name, by an adjective ("Oekraïense") or by its people ("Oekraïners"). */
  form: 'name' | 'adjective' | 'inhabitants';
}

/** How a language names countries and organisations. */
export interface ActorGrammar {
  /**
   * The names that start at token `at`, with the index of the token after them; two for "EU-NAVO-samenwerking".
   * Undefined when none does. Looks at a bounded number of tokens and stays within the block.
   */
  parse(tokens: readonly Token[], at: number): { names: ActorName[]; next: number } | undefined;
}
