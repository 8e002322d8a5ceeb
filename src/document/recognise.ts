export type Format = 'pdf' | 'zip' | 'ole' | 'html' | 'xml' | 'text' | 'binary' | 'rtf' | 'mhtml';

/** What the bytes of a file show it to be, whatever its name says. */
export function recognise(bytes: Uint8Array): Format {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  const opening = latin(bytes.subarray(0, 4096)).replace(/\0/g, '');
  const pdf = opening.slice(0, 1024).indexOf('%PDF-');
  // Some producers put a few bytes before the mark; a text that mentions it has no trailer.
  if (pdf === 0 || (pdf > 0 && latin(bytes.subarray(-2048)).includes('startxref'))) return 'pdf';
  const start = opening.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:From: <Saved|MIME-Version:)/i.test(start) && /multipart\/related/i.test(start)) return 'mhtml';
  if (isBinary(bytes)) return 'binary';
  const first = start.replace(/^(?:<\?[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)+/, '');
  if (/^<!doctype html|^<(?:html|head|body|title|meta|div|article|main|section|p|h1)[\s>]/i.test(first))
    return 'html';
  if (start.startsWith('<?xml') || /^<[a-z][\w.:-]*(?:\s[^<>]*)?>/i.test(first)) return 'xml';
  return 'text';
}

/** The encoding that a page or XML file names in its first kilobyte. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const opening = latin(bytes.subarray(0, 1024));
  return /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w.:-]+)/i.exec(opening)?.[1];
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function latin(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += String.fromCharCode(byte);
  return out;
}

/** True when the bytes hold control characters that no text has; zero bytes count unless every other one is zero, as in UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const mark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const zeros = [0, 0];
  let controls = 0;
  const length = Math.min(bytes.length, 65_536);
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) zeros[i % 2] = zeros[i % 2]! + 1;
    else if (byte < 8 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 26)) controls++;
  }
  if (mark) return false;
  const [even, odd] = zeros as [number, number];
  const wide = Math.min(even, odd) === 0 && Math.max(even, odd) > length * 0.3;
  return (!wide && even + odd > 0) || controls > Math.max(2, length * 0.002);
}
