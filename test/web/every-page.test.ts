import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { listenOn, openSite, type TestSite } from '../support/site.ts';
import { pages } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Folder to put pictures of the pages in: `npm run pictures`. */
const pictures = process.env.INZET_PICTURES;
let browser: Browser;
let site: TestSite;
let server: Awaited<ReturnType<typeof listenOn>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), openSite()]);
  server = await listenOn(site);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await site.close();
});

/** What the browser complains about on a page: console, exceptions, refused loads, requests to other hosts. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
      complaints.push(request.url());
  });
  return complaints;
}

async function contextWith(theme: 'light' | 'dark', lang: 'nl' | 'en'): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  await context.addCookies([
    { name: 'inzet_theme', value: theme, url: server.url },
    { name: 'inzet_lang', value: lang, url: server.url },
  ]);
  return context;
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each(['nl', 'en'] as const)('every page is accessible and free of complaints, in %s', async (lang) => {
    const context = await contextWith(theme, lang);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(server.url + path);
      if (pictures && theme === 'light' && lang === 'nl')
        await page.screenshot({ path: `${pictures}/web-${name}.png` });
      expect(await page.getAttribute('html', 'lang'), name).toBe(lang);
      // The driver runs this outside the page's own policy, as the tool for it does.
      const found = await page.evaluate<{ id: string; nodes: string[] }[]>(
        `${axe}; axe.run().then((r) => r.violations.map((v) => ({ id: v.id, nodes: v.nodes.map((n) => n.html.slice(0, 120)) })))`,
      );
      expect(found, `${name} ${theme} ${lang}`).toEqual([]);
    }
    const answered = complaints.filter((text) => !/404 \(Not Found\)/.test(text));
    expect(answered).toEqual([]);
    await context.close();
  });
});

it('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-inline-style': 'error', 'long-title': 'off', 'no-redundant-role': 'off' },
  });
  for (const [name, path] of Object.entries(pages)) {
    const html = await (await site.app.request(path)).text();
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) =>
      result.messages.map((m) => `${m.ruleId} ${m.line}:${m.column} ${m.message}`),
    );
    expect(messages, name).toEqual([]);
  }
});

it('every page fits a narrow screen without scrolling sideways', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(server.url + path);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide, name).toBeLessThanOrEqual(320);
  }
  await page.close();
});

it('no page asks for more than 60 kB of script', async () => {
  const html = await (await site.app.request(pages.letter!)).text();
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => src!);
  expect(scripts.length).toBeGreaterThan(0);
  let bytes = 0;
  for (const src of scripts) bytes += gzipSync(await (await site.app.request(src)).text()).length;
  expect(bytes).toBeLessThan(60_000);
});

it('nothing inline runs, and nothing comes from elsewhere', async () => {
  const answer = await site.app.request('/');
  const policy = answer.headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});
