import type { Language } from '../language/language.ts';
import type { InterfaceLanguage } from '../publish/messages/messages.ts';
import type { Register } from '../register/register.ts';
import type { Messages } from './messages/nl.ts';

/** Who signed in, and what a form of theirs must send back (against forged requests). */
export interface Session {
  /** Name of the token. */
  name: string;
  csrf: string;
}

export type Theme = 'light' | 'dark';

/** What a page is made from, beside the request itself. */
export interface Context {
  register: Register;
  /** Of the letters. */
  language: Language;
  /** Of the interface. */
  lang: InterfaceLanguage;
  messages: Messages;
  /** Absent: as the reader's system has it. */
  theme?: Theme;
  session?: Session;
  /** Path and query of the page, for links that change one thing of it. */
  url: URL;
  /** ISO day. */
  today: string;
  /** Addresses of the style sheet and scripts, which change with their content. */
  assets: AssetPaths;
}

export interface AssetPaths {
  style: string;
  script: string;
}
