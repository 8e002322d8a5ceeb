import { addDays } from '../../publish/days.ts';
import type { Register } from '../../register/register.ts';
import type { SearchItem, StatementFilter } from '../../register/search.ts';
import { printed } from '../../span.ts';
import { page, type Routes } from '../app.tsx';
import { keptUntilChange } from '../kept.ts';
import { links } from '../links.ts';
import { type BoardGroup, type BoardItem, BoardPage } from '../pages/board.tsx';

/** Items that one group shows at most, and meetings whose outcomes are looked at. */
const most = 60;
const meetings = 25;
/** From this many days before its deadline an undertaking is due. */
const within = 30;

/** Commitments and announced positions by state. */
export const boardRoutes: Routes = (app) => {
  app.get(links.board, async (c) => {
    const context = c.get('page');
    const { register, today, url } = context;
    const office = url.searchParams.get('office') || undefined;
    const filter: StatementFilter = office ? { office: [office] } : {};
    const [overdue, due, later, open, answered, { facets }] = await Promise.all([
      register.deadlines({ until: addDays(today, -1) }, { limit: most }),
      register.deadlines({ since: today, until: addDays(today, within) }, { limit: most }),
      register.deadlines({ since: addDays(today, within + 1) }, { limit: most }),
      register.statements(
        { ...filter, holder: ['government'], stance: ['commit'], phase: ['planned'] },
        { limit: most },
      ),
      keptUntilChange(register, 'unanswered', () => unanswered(register)),
      register.search({ in: 'letters', limit: 1 }),
    ]);
    const letters = new Map(
      (
        await Promise.all(
          [
            ...new Set([overdue, due, later, open].flatMap(({ items }) => items.map(({ letter }) => letter))),
          ].map((id) => register.letter(id)),
        )
      ).flatMap((entry) => (entry ? [[entry.id, entry.senders] as const] : [])),
    );
    const own = (items: readonly SearchItem[]): BoardItem[] =>
      items
        .map((item): BoardItem => {
          const sender = letters.get(item.letter)?.[0];
          return sender ? { ...item, office: sender } : item;
        })
        .filter((item) => !office || item.office === office);
    const groups: BoardGroup[] = [
      { id: 'overdue', items: own(overdue.items).reverse() },
      { id: 'due', items: own(due.items) },
      { id: 'later', items: own(later.items) },
      { id: 'notReported', items: answered.filter((item) => !office || item.office === office) },
      { id: 'open', items: own(open.items).filter(({ deadline }) => !deadline) },
    ];
    return page(
      c,
      <BoardPage
        context={context}
        groups={groups}
        offices={Object.keys(facets.office ?? {}).slice(0, 12)}
        {...(office && { office })}
      />,
    );
  });
};

/** Announced positions of the latest meetings that their reports do not come back to. */
async function unanswered(register: Register): Promise<BoardItem[]> {
  const latest = (await register.meetings({}, { limit: meetings })).items.filter(
    ({ agendas, reports }) => agendas.length > 0 && reports.length > 0,
  );
  const found = await Promise.all(
    latest.map(async (meeting): Promise<BoardItem[]> => {
      const followUps = await register.followUps({ meeting: meeting.id });
      const records = await register.records([...new Set(followUps.map(({ agenda }) => agenda))]);
      return followUps.flatMap(({ agenda, outcomes }) => {
        const record = records.find(({ id }) => id === agenda);
        if (!record) return [];
        return outcomes
          .filter(({ outcome }) => outcome === 'not_reported')
          .map(({ announced }): BoardItem => {
            const office = record.letter.senders[0]?.office;
            return {
              letter: agenda,
              title: meeting.name,
              kind: record.kind,
              statement: announced.id,
              text: printed(record.text, announced),
              meetingHref: `${links.meeting(meeting.id)}#uitkomst-${announced.id}`,
              ...(office && { office }),
            };
          });
      });
    }),
  );
  return found.flat().slice(0, most);
}
