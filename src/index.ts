export type { Document } from './document/document.ts';
export { type UnreadableCode, UnreadableError } from './document/errors.ts';
export type { LanguageCode } from './reading/languages.ts';
export { type ReadOptions, readDocument, readFile, readText } from './reading/read.ts';
export type { Thesaurus, TopicDefinition } from './record/thesaurus.ts';
export type * from './record/types.ts';
export type { Span } from './span.ts';
