import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../../src/document/errors.ts';
import { MAX_FILE_BYTES, MAX_PART_BYTES } from '../../src/document/limits.ts';
import { readBytes } from '../../src/document/read.ts';
import { encode } from './outline.ts';

const pdf = (name: string): Uint8Array => readFileSync(`test/fixtures/pdf/${name}.pdf`);
const word = (document: Uint8Array): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': document }, { level: 1 });
const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (words: string): number[] => [...words].flatMap((c) => [c.charCodeAt(0), 0]);

/** A document of nothing but zeros, which packs to some kilobytes. */
const bomb = (): Uint8Array => word(new Uint8Array(MAX_PART_BYTES + 1));

describe('says what is wrong and what to do', () => {
  it.each([
    ['an empty file', 'empty', () => new Uint8Array()],
    ['a text of blanks', 'empty', () => encode(' \n\t\u00a0\n')],
    ['a file too large', 'too_large', () => new Uint8Array(MAX_FILE_BYTES + 1)],
    ['an encrypted PDF', 'encrypted_pdf', () => pdf('encrypted')],
    ['a scan', 'scanned_pdf', () => pdf('scan')],
    ['half a PDF', 'damaged_pdf', () => encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog')],
    ['a ZIP with other files', 'not_docx', () => zipSync({ 'brief.pdf': pdf('scan') })],
    ['half a DOCX', 'damaged_docx', () => word(strToU8('<w:document/>')).subarray(0, 80)],
    ['a DOCX with broken XML', 'damaged_docx', () => word(strToU8('<w:document><w:body>'))],
    ['a ZIP bomb', 'zip_bomb', bomb],
    [
      'an old Word document',
      'old_word',
      () => Uint8Array.from([...oleStart, ...utf16('WordDocument'), 0, 0]),
    ],
    [
      'an encrypted DOCX',
      'encrypted_docx',
      () => Uint8Array.from([...oleStart, ...utf16('EncryptedPackage')]),
    ],
    [
      'a picture',
      'unknown',
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 0]),
    ],
    [
      'a web archive',
      'unknown',
      () => encode('From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\nx'),
    ],
    ['broken XML', 'damaged_xml', () => encode('<?xml version="1.0"?><officiele-publicatie><al>')],
    ['other XML', 'unknown_xml', () => encode('<?xml version="1.0"?><rss><item>Nieuws</item></rss>')],
    [
      'a page without words',
      'no_text',
      () => encode('<html><body><nav><a href="/">Home</a></nav></body></html>'),
    ],
  ] as const)(
    'of %s',
    async (_, code, make) => {
      const error = await readBytes(make(), 'brief-12.bin').then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(UnreadableError);
      const { message, ...fields } = error as UnreadableError;
      expect(fields).toMatchObject({ code, file: 'brief-12.bin' });
      expect(message).toMatch(/^brief-12\.bin (?:is|holds|has|unpacks) .+\. ?.+\.$/);
    },
    60_000,
  );
});

describe('recognises a file by its content', () => {
  it.each([
    ['application/pdf', 'table.pdf'],
    ['text/html', 'page.html'],
    ['text/plain', 'letter.txt'],
  ])('as %s under another name', async (mediaType, file) => {
    const bytes = {
      'table.pdf': () => pdf('table'),
      'page.html': () =>
        encode('\n<!-- saved -->\n<!DOCTYPE html><title>x</title><p>De Raad kwam bijeen.</p>'),
      'letter.txt': () => encode('De regels <b> en %PDF- kwamen aan de orde.'),
    }[file]!();
    expect((await readBytes(bytes, 'brief.docx')).source.mediaType).toBe(mediaType);
  });

  it('and a PDF that starts with some bytes of its producer', async () => {
    const bytes = Uint8Array.from([...encode('\u00ff\u0001\n'), ...pdf('table')]);
    expect((await readBytes(bytes, 'x')).source.mediaType).toBe('application/pdf');
  });
});

it('gives the hash of the bytes', async () => {
  const { source } = await readBytes(encode('abc'), 'a.txt');
  expect(source.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
