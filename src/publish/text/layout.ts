/** Breaks a text at its blanks into lines of at most `width` columns; a longer word keeps a line to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** The text beside a label: wrapped at the width, every line but the first indented to where the text began. */
export function beside(
  label: string,
  text: string,
  width: number,
  paint: (label: string) => string = (same) => same,
): string {
  const lines = wrap(text, Math.max(width - label.length, 20));
  return `${paint(label)}${lines.join(`\n${' '.repeat(label.length)}`)}\n`;
}

/**
 * What may be shown in a terminal of a text that somebody else wrote: no control characters (an escape sequence could
 * rewrite the screen) and no marks that reverse the direction of writing.
 */
export function shown(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
