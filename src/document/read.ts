import { isSpace } from '../span.ts';
import type { Contents, Document } from './document.ts';
import { decode } from './encoding.ts';
import { UnreadableError } from './errors.ts';
import type { Hyphenation } from './hyphenation.ts';
import { MAX_CHARACTERS, MAX_FILE_BYTES } from './limits.ts';
import { declaredEncoding, type Format, recognise } from './recognise.ts';
import { readPlain } from './text/text.ts';

/**
 * The document in the bytes of a file: PDF, DOCX, HTML, the XML of official publications or plain text, recognised by its content. Pure:
 * runs in Node and in a browser, and loads a format's library when the first file of that format comes.
 * @param name of the file, without folders; only for the document's source and messages
 * @throws {UnreadableError} when it cannot be read, with what to do about it
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  hyphenation: Hyphenation = { joins: () => false },
): Promise<Document> {
  if (bytes.length === 0) throw new UnreadableError('empty', name);
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableError('too_large', name);
  const { mediaType, contents } = await readContents(bytes, name, hyphenation);
  const { text, blocks, ...about } = contents;
  if (text.length > MAX_CHARACTERS) throw new UnreadableError('too_large', name);
  if (isBlank(text))
    throw new UnreadableError(mediaType.startsWith('text/plain') ? 'empty' : 'no_text', name);
  return { text, blocks, source: { name, mediaType, sha256: await sha256(bytes), ...about } };
}

async function readContents(
  bytes: Uint8Array,
  name: string,
  hyphenation: Hyphenation,
): Promise<{ mediaType: string; contents: Contents }> {
  const format: Format = recognise(bytes);
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/pdf.ts');
      return { mediaType: 'application/pdf', contents: await readPdf(bytes, name, hyphenation) };
    }
    case 'zip': {
      const { readDocx } = await import('./docx/docx.ts');
      return { mediaType: DOCX, contents: readDocx(bytes, name) };
    }
    case 'html': {
      const { readHtml } = await import('./html/html.ts');
      return { mediaType: 'text/html', contents: readHtml(decode(bytes, declaredEncoding(bytes))) };
    }
    case 'xml': {
      const { readPublication } = await import('./xml/publication.ts');
      const text = decode(bytes, declaredEncoding(bytes));
      return { mediaType: 'application/xml', contents: readPublication(text, name) };
    }
    case 'text':
      return { mediaType: 'text/plain', contents: readPlain(decode(bytes)) };
    case 'ole':
      throw new UnreadableError(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted_docx' : 'old_word', name);
    case 'rtf':
      throw new UnreadableError(
        'old_word',
        name,
        'is a Rich Text file. Open it in Word or LibreOffice and save it as DOCX.',
      );
    case 'mhtml':
      throw new UnreadableError(
        'unknown',
        name,
        'is a web archive (MHTML). Save the page as HTML and read that.',
      );
    default:
      throw new UnreadableError('unknown', name);
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** True when the bytes hold the ASCII words in UTF-16, as the directory of an OLE file names its streams. */
function holdsUtf16(bytes: Uint8Array, words: string): boolean {
  const pattern = [...words].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(pattern[0]!); at >= 0; at = bytes.indexOf(pattern[0]!, at + 1))
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
