import type { Child } from 'hono/jsx';
import { bodyName } from '../../publish/messages/bodies.ts';
import type { MeetingItem } from '../../register/register.ts';
import type { SearchItem } from '../../register/search.ts';
import { Days } from '../components/days.tsx';
import { LetterList } from '../components/letters.tsx';
import type { Context } from '../context.ts';
import type { Coverage } from '../coverage.ts';
import { Layout } from '../layout.tsx';
import { links } from '../links.ts';

/** What is in the register and what is missing, per body, office and year. */
export function CoveragePage({ context, coverage }: { context: Context; coverage: Coverage }) {
  const { messages: m, lang } = context;
  const c = m.coverage;
  const number = (n: number) => n.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB');
  return (
    <Layout context={context} title={c.title} wide>
      <h1 class="utrecht-heading-1">{c.title}</h1>
      <p class="utrecht-paragraph">{c.intro}</p>
      <ul class="numbers" aria-label={c.counts}>
        {(
          [
            [coverage.counts.letters, c.letters],
            [coverage.counts.statements, c.statements],
            [coverage.counts.meetings, c.meetings],
            [coverage.counts.versions, c.versions],
            [coverage.counts.renditions, c.files],
          ] as const
        ).map(([n, label]) => (
          <li>
            <strong>{number(n)}</strong> {label}
          </li>
        ))}
      </ul>
      <h2 class="utrecht-heading-2">{c.perBody}</h2>
      <Table label={c.perBody} heads={[c.body, c.year, c.both, c.agendaOnly, c.reportOnly]}>
        {coverage.perBody.map((row) => (
          <tr class="utrecht-table__row">
            {[bodyName(row.body, lang), row.year, row.both, row.agendaOnly, row.reportOnly].map((cell) => (
              <td class="utrecht-table__cell">{cell}</td>
            ))}
          </tr>
        ))}
      </Table>
      <h2 class="utrecht-heading-2">{c.offices}</h2>
      <Table label={c.offices} heads={[m.board.office, c.letters]}>
        {coverage.offices.map(([office, letters]) => (
          <tr class="utrecht-table__row">
            <td class="utrecht-table__cell">
              <a class="utrecht-link" href={`${links.search}?office=${encodeURIComponent(office)}`}>
                {office}
              </a>
            </td>
            <td class="utrecht-table__cell">{number(letters)}</td>
          </tr>
        ))}
      </Table>
      <Missing context={context} title={c.missingReports} meetings={coverage.missingReports} />
      <Missing context={context} title={c.missingAgendas} meetings={coverage.missingAgendas} />
      <h2 class="utrecht-heading-2">{c.gaps}</h2>
      <p class="utrecht-paragraph">{c.gapsIntro}</p>
      {coverage.gaps.length === 0 && <p class="soft">{c.none}</p>}
      <ul class="gaps">
        {coverage.gaps.map((gap) => (
          <li>
            {gap.dossier}: {gap.from === gap.to ? gap.from : `${gap.from}–${gap.to}`}
          </li>
        ))}
      </ul>
      <h2 class="utrecht-heading-2">{c.failed}</h2>
      {coverage.failed.length === 0 && <p class="soft">{c.none}</p>}
      <ul>
        {coverage.failed.map(({ name, error }) => (
          <li>
            {name}: {error}
          </li>
        ))}
      </ul>
      <NotDated context={context} letters={coverage.withoutMeeting} />
    </Layout>
  );
}

function Table({ label, heads, children }: { label: string; heads: readonly string[]; children?: Child }) {
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      <table class="utrecht-table">
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {heads.map((head) => (
              <th class="utrecht-table__header-cell" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">{children}</tbody>
      </table>
    </section>
  );
}

function Missing({
  context,
  title,
  meetings,
}: {
  context: Context;
  title: string;
  meetings: readonly MeetingItem[];
}) {
  return (
    <>
      <h2 class="utrecht-heading-2">
        {title} <span class="soft">({meetings.length})</span>
      </h2>
      {meetings.length === 0 && <p class="soft">{context.messages.coverage.none}</p>}
      <ul class="cards">
        {meetings.slice(0, 50).map((meeting) => (
          <li>
            <a class="utrecht-link" href={links.meeting(meeting.id)}>
              {meeting.name}
            </a>{' '}
            <span class="soft">
              <Days context={context} from={meeting.start} to={meeting.end} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function NotDated({ context, letters }: { context: Context; letters: readonly SearchItem[] }) {
  const m = context.messages.coverage;
  return (
    <>
      <h2 class="utrecht-heading-2">
        {m.notDated} <span class="soft">({letters.length})</span>
      </h2>
      {letters.length === 0 && <p class="soft">{m.none}</p>}
      <LetterList context={context} letters={letters.slice(0, 50)} />
    </>
  );
}
