import type { InterfaceLanguage } from '../../publish/messages/messages.ts';
import { en } from './en.ts';
import { type Messages, nl } from './nl.ts';

const all: Record<InterfaceLanguage, Messages> = { nl, en };

/** The words of the pages in the given language. */
export function messagesOf(language: InterfaceLanguage): Messages {
  return all[language];
}
