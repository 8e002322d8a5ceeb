import type { Added } from '../../register/adding.ts';
import { FieldLabel } from '../components/fields.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { links } from '../links.ts';

/** What became of one file. */
export type AddResult = { name: string } & ({ added: Added } | { error: string });

/** Adding letters: a form that works without script, and what became of each file. */
export function AddPage({ context, results }: { context: Context; results?: readonly AddResult[] }) {
  const { messages: m, session } = context;
  return (
    <Layout context={context} title={m.add.title}>
      <h1 class="utrecht-heading-1">{m.add.title}</h1>
      {!session && (
        <p class="utrecht-paragraph">
          {m.session.needed}{' '}
          <a class="utrecht-link" href={`${links.signIn}?back=${links.add}`}>
            {m.session.in}
          </a>
        </p>
      )}
      {session && (
        <form
          method="post"
          action={links.add}
          enctype="multipart/form-data"
          class="stack"
          data-busy={m.add.busy}
        >
          <input type="hidden" name="csrf" value={session.csrf} />
          <FieldLabel id="bestanden">{m.add.files}</FieldLabel>
          <div class="drop">
            <input
              id="bestanden"
              type="file"
              name="files"
              multiple
              required
              accept=".pdf,.docx,.html,.htm,.xml,.txt"
            />
            <p class="soft">{m.add.drop}</p>
          </div>
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {m.add.submit}
          </button>
          <p role="status" class="progress" />
        </form>
      )}
      {results && (
        <section aria-labelledby="resultaat">
          <h2 class="utrecht-heading-2" id="resultaat">
            {m.add.done}
          </h2>
          {results.length === 0 && <p class="utrecht-paragraph">{m.add.nothing}</p>}
          <ul class="cards">
            {results.map((result) => (
              <li class={'error' in result ? 'failed' : undefined}>
                <p>
                  <strong>{result.name}</strong>
                </p>
                {'error' in result ? (
                  <p>{result.error}</p>
                ) : (
                  <p>
                    {m.add.as[result.added.as]}:{' '}
                    <a class="utrecht-link" href={links.letter(result.added.letter)}>
                      {result.added.letter}
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}
