import type { Child, FC } from 'hono/jsx';
import type { Span } from '../../span.ts';
import type { Layer } from '../marks.ts';
import { entryId, fieldName, placeId } from './anchors.ts';

/** A part of the record under its heading; the entry of a field where the part is about one. */
export const Block: FC<{
  title: Child;
  kind?: string;
  field?: { layer: Layer; index: number };
  children?: Child;
}> = ({ title, kind, field, children }) => (
  <section class={kind} {...(field && { id: entryId(field), 'data-field': fieldName(field) })}>
    <h3>{title}</h3>
    {children}
  </section>
);

/** What the record says of one field. */
export const Entry: FC<{ layer: Layer; index: number; more?: string; children?: Child }> = ({
  layer,
  index,
  more,
  children,
}) => (
  <li
    id={entryId({ layer, index })}
    data-field={fieldName({ layer, index })}
    class={['entry', layer, more].filter(Boolean).join(' ')}
  >
    {children}
  </li>
);

/** The link from an entry to its place in the letter. */
export const Go: FC<{ layer: Layer; index: number; lang?: string; children?: Child }> = ({
  layer,
  index,
  lang,
  children,
}) => (
  <a href={`#${placeId({ layer, index, nth: 0 })}`} lang={lang}>
    {children}
  </a>
);

/** Links to every place of a field that stands on several. */
export const Places: FC<{ layer: Layer; index: number; spans: readonly Span[] }> = ({
  layer,
  index,
  spans,
}) => (
  <span class="places">
    {spans.map((_, nth) => (
      <>
        {' '}
        <a href={`#${placeId({ layer, index, nth })}`}>{nth + 1}</a>
      </>
    ))}
  </span>
);
