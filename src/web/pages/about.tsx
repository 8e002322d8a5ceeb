import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';

/** How reading works, how well it does, and where it ends; what an entry in an algorithm register asks for. */
export function AboutPage({ context }: { context: Context }) {
  const m = context.messages.about;
  return (
    <Layout context={context} title={m.title}>
      <h1 class="utrecht-heading-1">{m.title}</h1>
      {m.sections.map(([title, paragraphs]) => (
        <section>
          <h2 class="utrecht-heading-2">{title}</h2>
          {paragraphs.map((paragraph) => (
            <p class="utrecht-paragraph">{paragraph}</p>
          ))}
        </section>
      ))}
    </Layout>
  );
}
