import type { Outcome } from '../../follow/outcomes.ts';
import type { LetterRecord } from '../../record/types.ts';
import type { Correction } from '../../register/corrections.ts';
import { printed } from '../../span.ts';
import { TextField } from '../components/fields.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { links } from '../links.ts';

export interface CorrectView {
  agenda: LetterRecord;
  report: LetterRecord;
  outcome: Outcome;
  /** What people said of this outcome before, withdrawn ones too. */
  earlier: readonly Correction[];
  /** The reason was left out. */
  needWhy: boolean;
}

/** Overruling what became of one announced position. */
export function CorrectPage({ context, view }: { context: Context; view: CorrectView }) {
  const { messages: m, session } = context;
  const { agenda, report, outcome, earlier, needWhy } = view;
  const answers = report.statements.filter(
    ({ holder, phase }) => holder.class === 'government' || phase === 'reported',
  );
  const chosen = new Set(outcome.evidence.map(({ id }) => id));
  const names = ['reported', 'changed', 'not_reported', 'unclear'] as const;
  return (
    <Layout context={context} title={m.correct.title}>
      <h1 class="utrecht-heading-1">{m.correct.title}</h1>
      <blockquote lang={agenda.language}>{printed(agenda.text, outcome.announced)}</blockquote>
      {needWhy && (
        <div class="utrecht-alert utrecht-alert--error" role="alert">
          <p class="utrecht-paragraph">{m.correct.needWhy}</p>
        </div>
      )}
      {session && (
        <form method="post" action={links.correct} class="stack">
          <input type="hidden" name="csrf" value={session.csrf} />
          <input type="hidden" name="agenda" value={agenda.id} />
          <input type="hidden" name="verslag" value={report.id} />
          <input type="hidden" name="standpunt" value={outcome.announced.id} />
          <fieldset>
            <legend class="utrecht-form-label">{m.correct.outcome}</legend>
            {names.map((name) => (
              <label class="check">
                <input type="radio" name="uitkomst" value={name} checked={name === outcome.outcome} />{' '}
                {m.outcomes[name]}
              </label>
            ))}
          </fieldset>
          <fieldset class="answers">
            <legend class="utrecht-form-label">{m.correct.evidence}</legend>
            {answers.map((statement) => (
              <label class="check" lang={report.language}>
                <input
                  type="checkbox"
                  name="antwoord"
                  value={statement.id}
                  checked={chosen.has(statement.id)}
                />{' '}
                {printed(report.text, statement)}
              </label>
            ))}
          </fieldset>
          <TextField id="waarom" name="waarom" label={m.correct.why} required maxlength={500} />
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {m.correct.submit}
          </button>
        </form>
      )}
      {earlier.length > 0 && (
        <section aria-labelledby="eerder">
          <h2 class="utrecht-heading-2" id="eerder">
            {m.correct.list}
          </h2>
          <ul class="cards">
            {earlier.map((correction) => (
              <li>
                <p>
                  {correction.target.kind === 'outcome' && m.outcomes[correction.target.outcome]}:{' '}
                  {correction.why}
                </p>
                <p class="soft">
                  {m.correct.by(correction.who, correction.when.slice(0, 10))}
                  {correction.withdrawn &&
                    `, ${m.correct.withdrawn(correction.withdrawn.who, correction.withdrawn.when.slice(0, 10))}`}
                </p>
                {session && !correction.withdrawn && (
                  <form method="post" action={`${links.correct}/intrekken`}>
                    <input type="hidden" name="csrf" value={session.csrf} />
                    <input type="hidden" name="verbetering" value={String(correction.id)} />
                    <input type="hidden" name="agenda" value={agenda.id} />
                    <button class="utrecht-button utrecht-button--secondary-action" type="submit">
                      {m.correct.withdraw}
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}
