import type { Commitment } from '../../follow/commitments.ts';
import { briefMessages } from '../../publish/messages/brief.ts';
import { shown } from '../../publish/text/layout.ts';
import { dueCommitments } from '../../register/briefing.ts';
import type { Door } from '../door.ts';
import { type ListLayout, writeList } from '../register/list.ts';
import { open } from '../register/open.ts';
import type { ListFormat, PlaceOptions } from '../register/options.ts';

export interface DueOptions extends PlaceOptions {
  within: number;
  today?: string;
  format: ListFormat;
}

/** `inzet due`: undertakings whose deadline comes or has gone by without anything that settles them. */
export async function due(options: DueOptions, door: Door): Promise<void> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const found = await open(options, door, (register) => dueCommitments(register, today, options.within));
  const items = found.map(({ commitment }) => commitment);
  writeList({ total: items.length, items }, layout(door), options.format, door);
}

const layout = ({ language }: Door): ListLayout<Commitment> => ({
  count: (total) => ({
    nl: `${total} ${total === 1 ? 'toezegging' : 'toezeggingen'}`,
    en: `${total} ${total === 1 ? 'undertaking' : 'undertakings'}`,
  }),
  text: ({ deadline, state, words, owner, letter }, paint) => {
    const about = [shown(letter), owner && shown(owner)].filter(Boolean).join(' · ');
    return `${paint.bold(deadline ?? '')}  ${briefMessages[language].states[state]}\n    ${shown(words)}\n    ${about}`;
  },
  columns: {
    deadline: (one) => one.deadline,
    state: (one) => one.state,
    letter: (one) => one.letter,
    statement: (one) => one.statement,
    owner: (one) => one.owner,
    words: (one) => one.words,
    start: (one) => one.start,
    end: (one) => one.end,
  },
});
