/** Longest line, in characters, that is still taken for a heading. */
const LONGEST_HEADING = 120;
/** Longest heading that runs over several lines. */
const LONGEST_TITLE = 220;

/** A mark that only a list has: a dash or bullet, or a small letter or number with a bracket. */
const BULLET = /^(?:[-–—•·▪◦‣●○*o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|[a-z]\.)[ \t\u00a0]+(?=\S)/u;
/** Numbers that lists and headings share: "1.", "2a.", "2.1", "IV.", "A.". */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[a-z]?[.:]|[IVX]{1,5}\.|[A-Z]\.)[ \t\u00a0]+(?=\S)/;

/** True when the line starts with a mark that only list items have. */
export function isBulleted(line: string): boolean {
  return BULLET.test(line);
}

/** How the line is numbered, or undefined: sub for "2a." and "2.1", outer for roman numbers and capitals, plain for "2.". */
export function numbering(line: string): 'outer' | 'plain' | 'sub' | undefined {
  const mark = NUMBER.exec(line)?.[0];
  if (!mark) return undefined;
  if (/^[A-Z]/.test(mark)) return 'outer';
  return /[a-z]|\.\d/.test(mark) ? 'sub' : 'plain';
}

/** True for short words without a closing stop, as a heading has. `lines` is how many lines they take. */
export function isHeadingLike(text: string, lines = 1): boolean {
  if (text.length > (lines > 1 ? LONGEST_TITLE : LONGEST_HEADING) || !/\p{L}{2}/u.test(text)) return false;
  if (/[,;:!]$/.test(text)) return false;
  if (/\.$/.test(text) && !/(?:^|[\s(])(?:\p{L}\.){2,}$/u.test(text)) return false;
  return !/\p{Ll}{3}[.;] \p{Lu}/u.test(text);
}

/** True for the line that says how a point is dealt with: "= Gedachtewisseling", "(ter informatie)". */
export function isProcedure(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING && (/^\(?=/.test(text) || /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(text))
  );
}

/** True for a line that names what it gives: "Datum: 3 mei 2021". */
export function isLabelled(text: string): boolean {
  return text.includes(':') && /^\p{Lu}\p{L}*(?: \p{L}+){0,3} ?:(?=\s|$)/u.test(text);
}

/** Cells in one line: parted by tabs, by three blanks and more, or two behind a single first word. */
export function isTabular(text: string): boolean {
  if (!text.includes('\t') && !text.includes('  ')) return false;
  return /\S\t|\S {3}|^\p{Lu}\p{L}* {2}\S/u.test(text);
}

/** True when the line can be the name of a person who signs: "R.A. de Vries", "Anna van den Berg-Smit". */
export function isNameLike(text: string): boolean {
  if (text.length > 60 || /[\d:;?!]/.test(text)) return false;
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 7 &&
    /^\p{Lu}/u.test(words.at(-1)!) &&
    words.every((word) => /^\p{Lu}|^\p{Ll}{1,4}\.?$|^['’]/u.test(word))
  );
}

/** True when `name` can be who signs below the office that `office` gives: "The minister of Defence," */
export function isSigner(office: string, name: string): boolean {
  return office.length < 160 && /,$/.test(office) && isNameLike(name);
}

/** True when the words end as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?:][\p{Pe}\p{Pf}"'’”»]*\d{0,2}$/u.test(text);
}

/** True when the words start as a sentence or heading does. */
export function startsFresh(text: string): boolean {
  return /^[\p{Ps}\p{Pi}"'‘“«]*[\p{Lu}\p{N}]/u.test(text);
}

/** True when all its letters are capitals, and there are some. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}{2}|\p{Ll}.*\p{Ll}/u.test(text);
}
