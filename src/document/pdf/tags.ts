import { printedLines } from './breaks.ts';
import type { PdfLine } from './lines.ts';

/** Words of a file this large a part of which are tagged make its tags worth following. */
const MOST = 0.8;
/** Tags that part this many lines from lines that go on are those of lines, not of paragraphs. */
const TORN = 0.05;

/** The lines with their tags when these can be followed, else without. Programs that add tags afterwards often tag every line. */
export function withGoodTags(lines: readonly PdfLine[]): PdfLine[] {
  const tagged = lines.filter((line) => line.tagged).length;
  const torn = lines.filter((line, i) => {
    const next = lines[i + 1];
    if (!next || next.page !== line.page || next.place !== line.place) return false;
    const parted = line.tagged?.kind === 'paragraph' && line.tagged.key !== next.tagged?.key;
    return parted && /^\p{Ll}/u.test(next.text) && !printedLines.endsOnPurpose(line, next);
  }).length;
  if (tagged >= lines.length * MOST && torn <= lines.length * TORN) return [...lines];
  return lines.map(({ tagged: _, ...line }) => line);
}
