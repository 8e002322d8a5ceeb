import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/document/read.ts';
import { encode } from './outline.ts';

const text = 'Geachte voorzitter,\n\nDe Raad spreekt over Oekraïne en over één voorstel à € 5 miljoen.\n';

function utf16(words: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(words.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < words.length; i++) view.setUint16(i * 2, words.charCodeAt(i), little);
  return bytes;
}

/** Windows-1252 of words whose only sign beyond Latin-1 is the euro. */
const windows = (words: string): Uint8Array =>
  Uint8Array.from(words, (c) => (c === '€' ? 0x80 : c.charCodeAt(0)));

const read = async (bytes: Uint8Array) => (await readBytes(bytes, 'brief.txt')).text;

describe('a plain text keeps every character', () => {
  it.each([
    ['UTF-8', encode(text)],
    ['UTF-8 with a mark', encode(`\ufeff${text}`)],
    ['UTF-16 little-endian', utf16(`\ufeff${text}`, true)],
    ['UTF-16 big-endian', utf16(`\ufeff${text}`, false)],
    ['UTF-16 little-endian without a mark', utf16(text, true)],
    ['UTF-16 big-endian without a mark', utf16(text, false)],
    ['Windows-1252', windows(text)],
    ['line ends of Windows', encode(text.replaceAll('\n', '\r\n'))],
    ['line ends of old Macs', encode(text.replaceAll('\n', '\r'))],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toBe(text);
  });

  it('and one broken byte does not spoil the others', async () => {
    expect(await read(Uint8Array.from([...encode(text), 0xe9, 0x20]))).toContain(
      'Oekraïne en over één voorstel à € 5',
    );
  });

  it('with its white space', async () => {
    const odd = '  Geachte  voorzitter,\t\n \n\n\u00a0Slot\f einde.  ';
    expect(await read(encode(odd))).toBe(odd);
  });
});

describe('a page', () => {
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>Eén voorstel à € 5 miljoen.</p></body></html>`;

  it('is read in the encoding that it declares', async () => {
    const latin9 = Uint8Array.from(page('iso-8859-15'), (c) => (c === '€' ? 0xa4 : c.charCodeAt(0)));
    expect(await read(latin9)).toBe('Eén voorstel à € 5 miljoen.');
  });

  it('is UTF-8 when its bytes are, whatever it declares', async () => {
    expect(await read(encode(page('iso-8859-1')))).toBe('Eén voorstel à € 5 miljoen.');
  });
});
