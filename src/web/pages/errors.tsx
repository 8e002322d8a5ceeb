import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';

/** There is nothing at this address. */
export function NotFound({ context }: { context: Context }) {
  const { errors } = context.messages;
  return (
    <Layout context={context} title={errors.notFound}>
      <h1 class="utrecht-heading-1">{errors.notFound}</h1>
      <p class="utrecht-paragraph">{errors.notFoundText}</p>
    </Layout>
  );
}

/** The server failed; what happened is in its log. */
export function Failed({ context }: { context: Context }) {
  const { errors } = context.messages;
  return (
    <Layout context={context} title={errors.failed}>
      <h1 class="utrecht-heading-1">{errors.failed}</h1>
      <p class="utrecht-paragraph">{errors.failedText}</p>
    </Layout>
  );
}
