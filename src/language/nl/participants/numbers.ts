const units =
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd beide enkele'.split(
    ' ',
  );
const words = new Set(units);

/** True for a number from two to some hundreds written as a word, also compound: "zevenentwintig". */
export function numberWord(lower: string): boolean {
  return (
    words.has(lower) ||
    /^(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:ën|en)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/.test(
      lower,
    )
  );
}
