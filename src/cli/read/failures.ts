import { FileError, maxBytes } from '../../source/files.ts';
import type { Door } from '../door.ts';

/** Says why the input of this name was not read and what to do about it. */
export function whyUnread(name: string, error: unknown, door: Door): string {
  if (error instanceof FileError) return `${error.path}: ${whyNotHad(error, door)}`;
  const message = error instanceof Error ? error.message : String(error);
  return door.say({
    nl: `${name}: onverwachte fout bij het lezen (${message}). Dit is een fout van Inzet; meld haar met deze brief erbij.`,
    en: `${name}: unexpected error while reading (${message}). This is a fault of Inzet; report it with this letter.`,
  });
}

function whyNotHad(error: FileError, { say }: Door): string {
  switch (error.reason) {
    case 'missing':
      return say({
        nl: 'dit bestand bestaat niet. Kijk de naam en de map na.',
        en: 'there is no such file. Check its name and folder.',
      });
    case 'denied':
      return say({
        nl: 'dit bestand mag niet gelezen worden. Geef uzelf leesrecht of kopieer het.',
        en: 'this file may not be read. Give yourself permission to read it, or copy it.',
      });
    case 'too_large':
      return say({
        nl: `dit bestand is ${megabytes(error.size)} groot; een brief is nooit groter dan ${megabytes(maxBytes)}. Geef de brief zelf, zonder bijlagen.`,
        en: `this file is ${megabytes(error.size)}; no letter is larger than ${megabytes(maxBytes)}. Give the letter itself, without its annexes.`,
      });
    case 'no_file':
      return say({
        nl: 'dit is geen bestand dat gelezen kan worden. Geef een bestand of een map.',
        en: 'this is no file that can be read. Give a file or a folder.',
      });
    case 'no_letters':
      return say({
        nl: 'in deze map staat geen PDF, DOCX, HTML, XML of tekst. Geef een map met brieven.',
        en: 'this folder holds no PDF, DOCX, HTML, XML or text. Give a folder with letters.',
      });
    case 'failed': {
      const cause = error.cause instanceof Error ? error.cause.message : '';
      return say({
        nl: `dit bestand kon niet gelezen worden (${cause}).`,
        en: `this file could not be read (${cause}).`,
      });
    }
  }
}

function megabytes(bytes = 0): string {
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
