import { type Look, plainLook } from '../blocks/looks.ts';
import { child, descendants, type Element, elements } from '../xml/tree.ts';

/** What paragraphs or runs of one style have, its base styles counted in. */
export interface Style {
  /** 1 for the title, 2 for the outermost heading. */
  heading?: number;
  look: Partial<Look>;
  hidden?: boolean;
  list?: { id: string; level: number };
}

export interface Styles {
  /** The style of that id; an unknown id has nothing to add. */
  get(id: string | undefined): Style;
  /** How letters look where no style says anything. */
  plain: Look;
  /** The style of a paragraph that names none. */
  standard: string | undefined;
}

/** The value of a property such as `<w:sz w:val="22"/>`. */
export function value(properties: Element | undefined, name: string): string | undefined {
  return child(properties, name)?.attributes['w:val'];
}

/** True or false where a property such as `<w:b/>` is given, undefined where it is not. */
export function toggle(properties: Element | undefined, name: string): boolean | undefined {
  const property = child(properties, name);
  if (!property) return undefined;
  return !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '');
}

/** The look that run properties give, and nothing of what they leave open. */
export function lookOf(properties: Element | undefined): Partial<Look> {
  const halves = Number(value(properties, 'w:sz'));
  const bold = toggle(properties, 'w:b');
  const italic = toggle(properties, 'w:i');
  const underlined = toggle(properties, 'w:u');
  return {
    ...(halves > 0 && { size: halves / 2 }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underlined !== undefined && { underlined }),
  };
}

/** The list that paragraph properties put the paragraph in. */
export function listOf(properties: Element | undefined): Style['list'] {
  const numbering = child(properties, 'w:numPr');
  const id = value(numbering, 'w:numId');
  return id === undefined ? undefined : { id, level: Number(value(numbering, 'w:ilvl') ?? 0) };
}

/**
 * Depth of a heading that paragraph properties or a style's name give: 1 for the document's title, 2 for the outermost
 * heading. Word keeps these names in English in every language.
 */
export function headingOf(properties: Element | undefined, name = ''): number | undefined {
  const outline = value(properties, 'w:outlineLvl');
  if (outline !== undefined && Number(outline) < 9) return Number(outline) + 2;
  if (/^title$/i.test(name)) return 1;
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  return level ? Number(level) + 1 : undefined;
}

/** Reads word/styles.xml; without one nothing has a style. */
export function readStyles(root: Element | undefined): Styles {
  const sources = new Map<string, Element>();
  let standard: string | undefined;
  for (const style of elements(root).filter((element) => element.name === 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (!id) continue;
    sources.set(id, style);
    const first = style.attributes['w:default'];
    if (style.attributes['w:type'] === 'paragraph' && (first === '1' || first === 'true')) standard = id;
  }
  const known = new Map<string, Style>();
  const get = (id: string | undefined): Style => {
    const source = id === undefined ? undefined : sources.get(id);
    if (id === undefined || !source) return { look: {} };
    const done = known.get(id);
    if (done) return done;
    known.set(id, { look: {} });
    const base = get(value(source, 'w:basedOn'));
    const paragraph = child(source, 'w:pPr');
    const run = child(source, 'w:rPr');
    const heading = headingOf(paragraph, value(source, 'w:name')) ?? base.heading;
    const hidden = toggle(run, 'w:vanish') ?? base.hidden;
    const own = listOf(paragraph);
    // A style that only moves an inherited list to another level does not name the list again.
    const list = own ?? base.list;
    const style: Style = {
      look: { ...base.look, ...lookOf(run) },
      ...(heading && { heading }),
      ...(hidden && { hidden }),
      ...(list && { list }),
    };
    known.set(id, style);
    return style;
  };
  const defaults = root && descendants(root, 'w:rPrDefault')[0];
  const plain = { ...plainLook, size: 10, ...lookOf(child(defaults, 'w:rPr')) };
  return { get, plain, standard };
}
