import type { SearchItem } from '../../register/search.ts';
import type { Context } from '../context.ts';
import { links } from '../links.ts';
import { KindBadge } from './badges.tsx';
import { Days } from './days.tsx';

/** Letters with date and kind. */
export function LetterList({ context, letters }: { context: Context; letters: readonly SearchItem[] }) {
  return (
    <ul class="cards">
      {letters.map((letter) => (
        <li>
          <p>
            <a class="utrecht-link" href={links.letter(letter.letter)}>
              {letter.title}
            </a>
          </p>
          <p class="soft">
            <KindBadge context={context} kind={letter.kind} />{' '}
            {letter.date && <Days context={context} from={letter.date} />} <span>{letter.letter}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
