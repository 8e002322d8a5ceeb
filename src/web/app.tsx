import { Hono, type Context as Request } from 'hono';
import { compress } from 'hono/compress';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../language/language.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../publish/messages/messages.ts';
import type { LetterRecord } from '../record/types.ts';
import type { Register } from '../register/register.ts';
import { loadAssets } from './assets.ts';
import type { Context, Theme } from './context.ts';
import { links } from './links.ts';
import { messagesOf } from './messages/messages.ts';
import { Failed, NotFound } from './pages/errors.tsx';
import { security } from './security.ts';
import { Sessions } from './sessions.ts';

/** What the pages need of the rest of the program. */
export interface WebOptions {
  register: Register;
  /** Of the letters. */
  language: Language;
  /** Reads an added file; throws an error whose message says what is wrong with it and what to do. */
  read(bytes: Uint8Array, name: string): Promise<LetterRecord>;
  /** Signs session cookies; without one sessions end with the process. */
  key?: string;
  /** Cookies for HTTPS only. */
  secure?: boolean;
  /** Told of an error that a page ended in. */
  onError?(error: unknown, path: string): void;
  /** ISO day; the present one when absent. */
  today?(): string;
  /** Bytes that one added file may have. */
  maxBytes?: number;
}

export type Env = { Variables: { page: Context } };

/** What a route of the pages is given beside the request. */
export interface Web {
  options: WebOptions;
  sessions: Sessions;
}

/** Routes of one page, or of a few that belong together. */
export type Routes = (app: Hono<Env>, web: Web) => void;

/** The web application over a register: pages, style and script, feeds. Mount it at the root of a server. */
export function webApp(options: WebOptions, routes: readonly Routes[]): Hono<Env> {
  const { style, script } = loadAssets();
  const sessions = new Sessions(options.register, {
    ...(options.key && { key: options.key }),
    ...(options.secure && { secure: options.secure }),
  });
  const contextOf = async (request: Request): Promise<Context> => {
    const theme = themeOf(getCookie(request, 'inzet_theme'));
    const lang = langOf(getCookie(request, 'inzet_lang'));
    const session = await sessions.of(request);
    return {
      register: options.register,
      language: options.language,
      lang,
      messages: messagesOf(lang),
      ...(theme && { theme }),
      ...(session && { session }),
      url: new URL(request.req.url),
      today: options.today?.() ?? new Date().toISOString().slice(0, 10),
      assets: { style: style.path, script: script.path },
    };
  };

  const app = new Hono<Env>();
  app.use(security, compress());
  for (const asset of [style, script])
    app.get(asset.path, (c) =>
      c.body(asset.body, 200, {
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
      }),
    );
  app.use(async (c, next) => {
    c.set('page', await contextOf(c));
    await next();
    c.header('cache-control', 'private, no-cache', { append: false });
  });
  app.get(links.preferences, (c) => {
    const lang = c.req.query('lang');
    const theme = c.req.query('theme');
    const kept = { path: '/', maxAge: 31536000, sameSite: 'Lax', httpOnly: true } as const;
    if (lang && langOf(lang) === lang) setCookie(c, 'inzet_lang', lang, kept);
    if (theme && themeOf(theme)) setCookie(c, 'inzet_theme', theme, kept);
    return c.redirect(ownPath(c.req.query('back')));
  });
  for (const add of routes) add(app, { options, sessions });
  app.notFound((c) => page(c, <NotFound context={c.get('page')} />, 404));
  app.onError(async (error, c) => {
    options.onError?.(error, c.req.path);
    return page(c, <Failed context={c.get('page') ?? (await contextOf(c))} />, 500);
  });
  return app;
}

/** Answers with a page. */
export function page(request: Request, body: JSX.Element, status: 200 | 400 | 403 | 404 | 500 = 200) {
  return request.html(html`<!doctype html>${body}`, status);
}

/** The path when it is one of ours, else the start page: a link must not lead a reader elsewhere. */
export function ownPath(path: string | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : links.start;
}

function langOf(value: string | undefined): InterfaceLanguage {
  return interfaceLanguages.find((language) => language === value) ?? 'nl';
}

function themeOf(value: string | undefined): Theme | undefined {
  return value === 'light' || value === 'dark' ? value : undefined;
}
