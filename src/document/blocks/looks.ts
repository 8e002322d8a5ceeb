/** The type that words are set in. */
export interface Look {
  /** In points or any other unit that is the same for the whole file. */
  size: number;
  bold: boolean;
  italic: boolean;
  underlined: boolean;
  /** Identifies the face, where all that is known is that it differs from another one. */
  face?: string;
}

export const plainLook: Look = { size: 1, bold: false, italic: false, underlined: false };

/** Type this much larger than the running text is a heading's. */
const LARGER = 1.08;

/** A name for the look that equal looks share. */
export function lookKey(look: Look): string {
  const size = Math.round(look.size * 2) / 2;
  return `${size}|${look.bold ? 'b' : ''}${look.underlined ? 'u' : ''}${look.italic ? 'i' : ''}|${look.face ?? ''}`;
}

/** The look in which most characters are set. */
export function commonLook(set: Iterable<{ look?: Look | undefined; text: string }>): Look {
  const counts = new Map<string, { look: Look; characters: number }>();
  for (const { look, text } of set) {
    if (!look) continue;
    const key = lookKey(look);
    const count = counts.get(key) ?? { look, characters: 0 };
    count.characters += text.length;
    counts.set(key, count);
  }
  let most = { look: plainLook, characters: 0 };
  for (const count of counts.values()) if (count.characters > most.characters) most = count;
  return most.look;
}

/** True when the look sets words apart from running text of the look `body`. */
export function isEmphasised(look: Look, body: Look): boolean {
  if (look.size > body.size * LARGER) return true;
  if (look.size < body.size / LARGER) return false;
  return (
    (look.bold && !body.bold) ||
    (look.underlined && !body.underlined) ||
    (look.italic && !body.italic) ||
    look.face !== body.face
  );
}

/** Order of looks from the strongest to the weakest: size, then weight, then line, then slant; equal ones give 0. */
export function compareLooks(a: Look, b: Look): number {
  const size = Math.round(b.size * 2) - Math.round(a.size * 2);
  return (
    size ||
    Number(b.bold) - Number(a.bold) ||
    Number(b.underlined) - Number(a.underlined) ||
    Number(a.italic) - Number(b.italic)
  );
}
