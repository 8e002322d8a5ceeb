import type { Layer, Mark } from '../marks.ts';

const letters: Record<Layer, string> = {
  head: 'h',
  meeting: 'm',
  session: 'sn',
  statement: 's',
  trigger: 't',
  participant: 'p',
  figure: 'f',
  date: 'd',
  reference: 'r',
  actor: 'a',
  topic: 'o',
  notice: 'n',
};

/** The short name of a field in a page: "s3" for the third statement, which is also its id in the record. */
export function fieldName({ layer, index }: Pick<Mark, 'layer' | 'index'>): string {
  return `${letters[layer]}${index + 1}`;
}

/** The id of the place in the letter that a field stands on; a field may stand on several. */
export function placeId(mark: Pick<Mark, 'layer' | 'index' | 'nth'>): string {
  return mark.nth === 0 ? fieldName(mark) : `${fieldName(mark)}-${mark.nth + 1}`;
}

/** The id of the entry beside the letter that tells about a field. */
export function entryId(mark: Pick<Mark, 'layer' | 'index'>): string {
  return `about-${fieldName(mark)}`;
}
