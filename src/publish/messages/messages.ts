import { en } from './en.ts';
import { type Messages, nl } from './nl.ts';

const all = { nl, en };

/** A language of the interface, which need not be that of the letters. */
export type InterfaceLanguage = keyof typeof all;

/** A text of the interface in each of its languages. */
export type Translated = Record<InterfaceLanguage, string>;

export const interfaceLanguages = Object.keys(all) as InterfaceLanguage[];

/** The words of the interface in the given language. */
export function messagesFor(language: InterfaceLanguage): Messages {
  return all[language];
}

/** The names of the months for readers of the locale, January first. */
export function monthsOf(locale: string): readonly string[] {
  return Object.values(all).find((messages) => messages.locale === locale)?.months ?? en.months;
}
