/** The number of a footnote where its text starts: "1 Kamerstuk …", "[1] …", "¹ …", or with the back link of a web page, "X Noot 1". */
const NOTE =
  /^(?:X\s+\p{L}+\s+(\d{1,3})\b|\[(\d{1,3})\]|(\d{1,3})(?=[ \t\u00a0]+\S)|([¹²³⁰⁴-⁹]{1,3})(?=\s*\S))/u;
const MARK =
  /(?=[\d[¹²³⁰⁴-⁹])(?<=[\p{L}\p{Pe}\p{Pf}.,;:"'’”»])(?:(\d{1,3})|\[(\d{1,3})\]|([¹²³⁰⁴-⁹]{1,3}))(?![\p{L}\p{N}])/gu;
const NUMBER = /[\d¹²³⁰⁴-⁹]/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Numbers that stick to a word or its punctuation somewhere in the text, as the marks of footnotes do in plain text. */
export function noteMarks(pieces: Iterable<{ text: string }>): Set<string> {
  const marks = new Set<string>();
  for (const { text } of pieces) {
    if (!NUMBER.test(text)) continue;
    for (const match of text.matchAll(MARK)) marks.add(match[1] ?? match[2] ?? lowered(match[3]!));
  }
  return marks;
}

/** The mark of the footnote that the words are, or undefined when no word of the text carries that mark. */
export function noteOf(words: string, marks: ReadonlySet<string>): string | undefined {
  const match = NOTE.exec(words);
  if (!match) return undefined;
  if (match[1]) return match[1];
  const mark = match[2] ?? match[3] ?? lowered(match[4]!);
  return marks.has(mark) ? mark : undefined;
}

function lowered(raised: string): string {
  return [...raised].map((digit) => RAISED.indexOf(digit)).join('');
}
