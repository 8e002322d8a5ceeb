import type { SearchItem } from '../../register/search.ts';
import type { Context } from '../context.ts';
import { links } from '../links.ts';
import { Days } from './days.tsx';

/** Undertakings with their deadline, each leading to its words. */
export function DeadlineList({ context, items }: { context: Context; items: readonly SearchItem[] }) {
  const { messages: m, today } = context;
  if (items.length === 0) return <p class="utrecht-paragraph">{m.start.noDue}</p>;
  return (
    <ul class="cards">
      {items.map((item) => (
        <li class={item.deadline && item.deadline < today ? 'late' : undefined}>
          <p class="when">
            {m.letter.deadline} <Days context={context} from={item.deadline ?? today} />
            {item.deadline && item.deadline < today && (
              <span class="badge outcome-not_reported">{m.board.overdue}</span>
            )}
          </p>
          <p>
            <a class="utrecht-link" href={links.field(item.letter, item.statement ?? '')}>
              {item.text}
            </a>
          </p>
          <p class="soft">{item.title}</p>
        </li>
      ))}
    </ul>
  );
}
