import { bodyName } from '../publish/messages/bodies.ts';
import { messagesFor } from '../publish/messages/messages.ts';
import type { FacetName } from '../register/search.ts';
import type { Context } from './context.ts';

/** The value of a facet as a reader says it; identifiers without a name are shown as they are. */
export function facetLabel(context: Context, facet: FacetName, value: string): string {
  const m = messagesFor(context.lang);
  const names: Partial<Record<FacetName, Record<string, string>>> = {
    kind: m.kinds,
    holder: m.holders,
    stance: m.stances,
    phase: m.phases,
  };
  if (facet === 'body') return bodyName(value, context.lang);
  return names[facet]?.[value] ?? value.replace(/^(?:iso|org):/, '');
}
