import { TextField } from '../components/fields.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { links } from '../links.ts';

/** Signing in with a token. `wrong` after a token that the register does not know. */
export function SignIn({ context, back, wrong }: { context: Context; back: string; wrong: boolean }) {
  const { session: m } = context.messages;
  return (
    <Layout context={context} title={m.title}>
      <h1 class="utrecht-heading-1">{m.title}</h1>
      <p class="utrecht-paragraph" id="uitleg">
        {m.explain}
      </p>
      {wrong && (
        <div class="utrecht-alert utrecht-alert--error" role="alert">
          <p class="utrecht-paragraph">{m.wrong}</p>
        </div>
      )}
      <form method="post" action={links.signIn} class="stack">
        <input type="hidden" name="back" value={back} />
        <TextField
          id="sleutel"
          name="token"
          label={m.token}
          type="password"
          autocomplete="current-password"
          aria-describedby="uitleg"
          required
        />
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {m.in}
        </button>
      </form>
    </Layout>
  );
}
