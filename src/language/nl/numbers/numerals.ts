const small = new Map<string, number>(
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);
const tens = new Map<string, number>(
  'twintig dertig veertig vijftig zestig zeventig tachtig negentig'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
);
const halves = new Map<string, number>([
  ['half', 0.5],
  ['halve', 0.5],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
]);
const longest = 60;

/**
 * The value of a Dutch number word: "zeven", "drieëntwintig", "driehonderdvijftig", "vijftienhonderd",
 * "honderdtwintigduizend", "anderhalf", "tweeënhalve". Lower case; undefined when the word is no numeral.
 */
export function numeral(word: string): number | undefined {
  if (word.length > longest) return undefined;
  const plain = word.replaceAll('ë', 'e').replaceAll('é', 'e').replaceAll('-', '');
  return halves.get(plain) ?? withHalf(plain) ?? thousands(plain);
}

/** "tweeënhalf", "drieëneenhalf", "vierenhalve". */
function withHalf(word: string): number | undefined {
  if (!word.includes('enhal')) return undefined;
  const match = /^(.{3,12}?)en(?:een)?hal(?:f|ve)$/.exec(word);
  const whole = match && small.get(match[1]!);
  return whole ? whole + 0.5 : undefined;
}

function thousands(word: string): number | undefined {
  const at = word.indexOf('duizend');
  if (at < 0) return hundreds(word);
  const many = at === 0 ? 1 : hundreds(word.slice(0, at));
  const rest = rest0(word.slice(at + 7), hundreds);
  return many === undefined || rest === undefined ? undefined : many * 1000 + rest;
}

function hundreds(word: string): number | undefined {
  const at = word.indexOf('honderd');
  if (at < 0) return belowHundred(word);
  const many = at === 0 ? 1 : belowHundred(word.slice(0, at));
  const rest = rest0(word.slice(at + 7), belowHundred);
  return many === undefined || rest === undefined ? undefined : many * 100 + rest;
}

/** What follows "honderd" or "duizend": nothing, or a smaller number with or without "en". */
function rest0(word: string, read: (word: string) => number | undefined): number | undefined {
  if (word === '') return 0;
  return read(word) ?? (word.startsWith('en') ? read(word.slice(2)) : undefined);
}

function belowHundred(word: string): number | undefined {
  const whole = small.get(word) ?? tens.get(word);
  if (whole !== undefined || !word.endsWith('tig')) return whole;
  for (const [unit, value] of small) {
    if (value > 9) break;
    if (!word.startsWith(`${unit}en`)) continue;
    const ten = tens.get(word.slice(unit.length + 2));
    if (ten) return ten + value;
  }
  return undefined;
}
