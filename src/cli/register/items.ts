import { shown } from '../../publish/text/layout.ts';
import type { Passage, SearchItem } from '../../register/search.ts';
import type { ListLayout, Paint } from './list.ts';

/** Letters with their passages. */
export const letterLayout: ListLayout<SearchItem> = {
  count: (total) => ({
    nl: `${total} ${total === 1 ? 'brief' : 'brieven'}`,
    en: `${total} ${total === 1 ? 'letter' : 'letters'}`,
  }),
  text: (item, paint) =>
    [
      `${paint.bold(shown(item.letter))}  ${item.date ?? ''}  ${shown(item.title)}`,
      ...(item.passages ?? []).map((passage) => `    … ${marked(passage, paint)} …`),
    ].join('\n'),
  columns: {
    letter: (item) => item.letter,
    date: (item) => item.date,
    kind: (item) => item.kind,
    title: (item) => item.title,
    meeting: (item) => item.meeting,
    score: (item) => item.score,
    passages: (item) => item.passages?.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … '),
  },
};

/** Statements with their words. */
export const statementLayout: ListLayout<SearchItem> = {
  count: (total) => ({
    nl: `${total} ${total === 1 ? 'standpunt' : 'standpunten'}`,
    en: `${total} ${total === 1 ? 'statement' : 'statements'}`,
  }),
  text: (item, paint, { holders, stances, phases }) => {
    const [passage] = item.passages ?? [];
    const words = passage ? marked(passage, paint) : shown(item.text ?? '');
    const who = item.holderName ? shown(item.holderName) : item.holder && holders[item.holder];
    const said = [who, item.stance && stances[item.stance], item.phase && phases[item.phase]].join(' · ');
    const until = item.deadline ? `  ≤ ${item.deadline}` : '';
    return [
      `${paint.bold(`${shown(item.letter)} ${item.statement}`)}  ${item.date ?? ''}  ${said}${until}`,
      `    ${words}`,
    ].join('\n');
  },
  columns: {
    letter: (item) => item.letter,
    statement: (item) => item.statement,
    date: (item) => item.date,
    holder: (item) => item.holder,
    holder_name: (item) => item.holderName,
    stance: (item) => item.stance,
    phase: (item) => item.phase,
    session: (item) => item.session,
    deadline: (item) => item.deadline,
    start: (item) => item.start,
    end: (item) => item.end,
    text: (item) => item.text?.replace(/\s+/g, ' '),
    meeting: (item) => item.meeting,
    score: (item) => item.score,
  },
};

/** The passage with its found words in bold. */
function marked({ text, start, marks }: Passage, paint: Paint): string {
  const pieces: string[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at) continue;
    pieces.push(plain(text.slice(at - start, mark.start - start)));
    pieces.push(paint.bold(paint.yellow(plain(text.slice(mark.start - start, mark.end - start)))));
    at = mark.end;
  }
  pieces.push(plain(text.slice(at - start)));
  return pieces.join('').trim();
}

/** Without control characters, white space as single blanks, those at the ends kept. */
function plain(text: string): string {
  const inner = shown(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}
