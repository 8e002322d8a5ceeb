import type { ReferenceItem } from '../../register/register.ts';
import { Days } from '../components/days.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { links } from '../links.ts';

/** Every place where a document is cited, newest letter first. */
export function ReferencesPage({
  context,
  to,
  references,
}: {
  context: Context;
  to: string;
  references: readonly ReferenceItem[];
}) {
  const m = context.messages.references;
  const url = references.find((one) => one.url)?.url;
  return (
    <Layout context={context} title={m.to(to)}>
      <h1 class="utrecht-heading-1">{m.to(to)}</h1>
      {url && (
        <p>
          <a class="utrecht-link" href={url} rel="external noreferrer">
            {to}
          </a>
        </p>
      )}
      {references.length === 0 && <p class="utrecht-paragraph">{m.none}</p>}
      <ul class="cards">
        {references.map((reference) => (
          <li>
            <p>
              <a class="utrecht-link" href={links.letter(reference.letter)}>
                {reference.letter}
              </a>{' '}
              {reference.date && <Days context={context} from={reference.date} />}
            </p>
            <p class="passage">{reference.text}</p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
