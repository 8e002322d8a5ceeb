/**
 * The characters of a text file. A byte-order mark decides; without one UTF-16 is known by its zero bytes, UTF-8 by its
 * sequences, and what is neither is `declared` when the file names an encoding, else Windows-1252. The mark itself is dropped.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs('utf-8', bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const wide = wideOrder(bytes);
  if (wide) return decodeAs(wide, bytes);
  const { valid, invalid } = countSequences(bytes);
  // One broken byte does not make a UTF-8 text another encoding: most of its accents would come out wrong.
  if (invalid === 0 || valid > invalid * 4) return decodeAs('utf-8', bytes);
  return decodeAs(known(declared) ?? 'windows-1252', bytes);
}

function decodeAs(label: string, bytes: Uint8Array): string {
  const text = new TextDecoder(label).decode(bytes);
  // Some versions of Node read Windows-1252 as Latin-1 and leave control characters for its signs.
  return label === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (c) => SIGNS[c.charCodeAt(0) - 0x80]!)
    : text;
}

/** What Windows-1252 has from 80 to 9F; five places are empty and keep their control character. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The label when decoders know it; UTF-8 and UTF-16 were already ruled out by the bytes themselves. */
function known(label: string | undefined): string | undefined {
  if (!label || /^utf|^unicode/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: of Latin text every other byte is zero. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  if (pairs < 2 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.6 && even === 0) return 'utf-16le';
  if (even > pairs * 0.6 && odd === 0) return 'utf-16be';
  return undefined;
}

/** How many sequences of more than one byte are valid UTF-8, and how many bytes fit in none. */
function countSequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const more =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    let n = 1;
    while (n <= more && (bytes[i + n]! & 0xc0) === 0x80) n++;
    if (more > 0 && n > more) valid++;
    else invalid++;
    i += n;
  }
  return { valid, invalid };
}
