import type { Child } from 'hono/jsx';
import type { Context } from './context.ts';
import { links } from './links.ts';

interface Page {
  title: string;
  /** Where the page stands, from the start page down; the page itself not included. */
  trail?: { label: string; href: string }[];
  /** Feeds that readers of news can find. */
  feeds?: { title: string; href: string; type: string }[];
  wide?: boolean;
  children?: Child;
}

/** A whole page: head, skip link, banner with navigation, main, footer. */
export function Layout({
  context,
  title,
  trail = [],
  feeds = [],
  wide,
  children,
}: Page & { context: Context }) {
  const { messages: m, lang, theme, assets, url } = context;
  return (
    <html lang={lang} class="utrecht-document" data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <title>{title === m.name ? m.name : `${title} – ${m.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.style} />
        {feeds.map((feed) => (
          <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
        ))}
        <script type="module" src={assets.script} />
      </head>
      <body class="utrecht-body">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {m.skip}
        </a>
        <Banner context={context} />
        {trail.length > 0 && (
          <nav class="trail" aria-label={m.trail}>
            <ol>
              {trail.map((step) => (
                <li>
                  <a class="utrecht-link" href={step.href}>
                    {step.label}
                  </a>
                </li>
              ))}
              <li aria-current="page">{title}</li>
            </ol>
          </nav>
        )}
        <main id="inhoud" tabindex={-1} class={wide ? 'wide' : undefined}>
          {children}
        </main>
        <Footer context={context} path={url.pathname + url.search} />
      </body>
    </html>
  );
}

function Banner({ context: { messages: m, url, session } }: { context: Context }) {
  const places = [
    [links.start, m.nav.start],
    [links.letters, m.nav.letters],
    [links.meetings, m.nav.meetings],
    [links.board, m.nav.board],
    [links.figures, m.nav.figures],
    [links.positions, m.nav.positions],
    [links.coverage, m.nav.coverage],
    [links.add, m.nav.add],
  ] as const;
  return (
    <header class="banner">
      <p class="brand">
        <a href={links.start}>{m.name}</a>
        <span>{m.motto}</span>
      </p>
      <search>
        <form class="jump" method="get" action={links.search}>
          <label class="hidden" for="zoek-boven">
            {m.search.label}
          </label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="zoek-boven"
            type="search"
            name="q"
            value={url.pathname === links.search ? (url.searchParams.get('q') ?? '') : ''}
            placeholder={m.search.placeholder}
          />
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {m.search.submit}
          </button>
        </form>
      </search>
      <nav class="places" aria-label={m.nav.label}>
        <ul>
          {places.map(([href, label]) => (
            <li>
              <a href={href} aria-current={isAt(url.pathname, href) ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {session && <p class="who">{m.session.as(session.name)}</p>}
    </header>
  );
}

function isAt(path: string, place: string): boolean {
  return place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`);
}

function Footer({
  context: { messages: m, theme, lang, session },
  path,
}: {
  context: Context;
  path: string;
}) {
  const back = encodeURIComponent(path);
  const other = lang === 'nl' ? 'en' : 'nl';
  return (
    <footer class="foot">
      <ul>
        <li>
          <a class="utrecht-link" href={links.about}>
            {m.nav.about}
          </a>
        </li>
        <li>
          <a class="utrecht-link" href="/api/v1/openapi.json">
            {m.nav.api}
          </a>
        </li>
        <li>
          <a
            class="utrecht-link"
            href={`${links.preferences}?lang=${other}&back=${back}`}
            lang={other}
            hreflang={other}
          >
            {m.otherLanguage}
          </a>
        </li>
        <li>
          <a
            class="utrecht-link"
            href={`${links.preferences}?theme=${theme === 'dark' ? 'light' : 'dark'}&back=${back}`}
          >
            {theme === 'dark' ? m.theme.light : m.theme.dark}
          </a>
        </li>
        <li>
          {session ? (
            <form method="post" action={links.signOut}>
              <input type="hidden" name="csrf" value={session.csrf} />
              <button class="plain" type="submit">
                {m.session.out}
              </button>
            </form>
          ) : (
            <a class="utrecht-link" href={`${links.signIn}?back=${back}`}>
              {m.session.in}
            </a>
          )}
        </li>
      </ul>
      <p>{m.promise}</p>
    </footer>
  );
}
