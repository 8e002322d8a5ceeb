import { UnreadableError } from '../../document/errors.ts';
import { MAX_FILE_BYTES } from '../../document/limits.ts';
import type { Translated } from '../../publish/messages/messages.ts';
import { FileError } from '../../source/files.ts';
import type { Door } from '../door.ts';
import { unreadable } from './unreadable.ts';

/** Says in one line why the input at the path was not read and what to do about it. */
export function whyUnread(path: string, error: unknown, { say, language }: Door): string {
  if (error instanceof FileError) return `${error.path} ${say(notHad(error))}`;
  if (error instanceof UnreadableError) {
    const dutch = unreadable[error.code];
    return `${path} ${language === 'nl' ? dutch : error.message.slice(error.file.length).trim()}`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return say({
    nl: `${path} gaf een onverwachte fout (${message}). Dit is een fout van Inzet; meld haar met deze brief erbij.`,
    en: `${path} gave an unexpected error (${message}). This is a fault of Inzet; report it with this letter.`,
  });
}

function notHad(error: FileError): Translated {
  switch (error.reason) {
    case 'missing':
      return {
        nl: 'bestaat niet. Kijk de naam en de map na.',
        en: 'does not exist. Check its name and folder.',
      };
    case 'denied':
      return {
        nl: 'mag niet gelezen worden. Geef uzelf leesrecht of kopieer het bestand.',
        en: 'may not be read. Give yourself permission to read it, or copy it.',
      };
    case 'too_large':
      return {
        nl: `is ${amount(error.size)} groot; een brief is nooit groter dan ${amount(MAX_FILE_BYTES)}. Haal de brief eruit en lees die.`,
        en: `takes ${amount(error.size)}; no letter is larger than ${amount(MAX_FILE_BYTES)}. Take the letter out of it and read that.`,
      };
    case 'no_file':
      return {
        nl: 'is geen bestand dat gelezen kan worden. Geef een bestand of een map.',
        en: 'is no file that can be read. Give a file or a folder.',
      };
    case 'no_letters':
      return {
        nl: 'is een map zonder PDF, DOCX, HTML, XML of tekst. Geef een map met brieven.',
        en: 'is a folder without PDF, DOCX, HTML, XML or text. Give a folder with letters.',
      };
    case 'failed': {
      const cause = error.cause instanceof Error ? error.cause.message : '';
      return { nl: `kon niet gelezen worden (${cause}).`, en: `could not be read (${cause}).` };
    }
  }
}

function amount(bytes = 0): string {
  return bytes < 1e9 ? `${Math.round(bytes / 2 ** 20)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
