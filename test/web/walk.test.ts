import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { listenOn, openSite, type TestSite } from '../support/site.ts';

const letters = ['navo-2025', 'rbz-2026', 'navo-2026'].flatMap((pair) =>
  ['agenda', 'verslag'].map((kind) =>
    fileURLToPath(new URL(`../../examples/letters/voorbeeld-${pair}-${kind}.txt`, import.meta.url)),
  ),
);
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  {
    lang: 'nl',
    words: {
      signIn: 'Aanmelden',
      signOut: 'Afmelden',
      add: 'Voeg toe',
      fresh: 'nieuwe brief',
      correct: 'Verbeter',
      keep: 'Bewaar verbetering',
      unclear: 'onduidelijk',
      by: 'verbeterd door',
    },
  },
  {
    lang: 'en',
    words: {
      signIn: 'Sign in',
      signOut: 'Sign out',
      add: 'Add',
      fresh: 'new letter',
      correct: 'Correct',
      keep: 'Keep the correction',
      unclear: 'unclear',
      by: 'corrected by',
    },
  },
])('a clerk at work, in $lang', ({ lang, words }) => {
  let site: TestSite;
  let server: Awaited<ReturnType<typeof listenOn>>;
  let page: Page;
  beforeAll(async () => {
    site = await openSite({ empty: true });
    server = await listenOn(site);
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    await context.addCookies([{ name: 'inzet_lang', value: lang, url: server.url }]);
    page = await context.newPage();
  });
  afterAll(async () => {
    await page.context().close();
    await server.stop();
    await site.close();
  });

  it('signs in with a token and adds six letters', async () => {
    await page.goto(`${server.url}/toevoegen`);
    await page.locator('main').getByRole('link', { name: words.signIn }).click();
    await page.locator('#sleutel').fill('inzet_verkeerd');
    await page.locator('main').getByRole('button', { name: words.signIn }).click();
    expect(await page.locator('[role=alert]').count()).toBe(1);
    await page.locator('#sleutel').fill(site.secret);
    await page.locator('main').getByRole('button', { name: words.signIn }).click();
    await page.locator('#bestanden').setInputFiles(letters);
    await page.locator('main').getByRole('button', { name: words.add }).click();
    expect(await page.getByText(`${words.fresh}:`).count()).toBe(6);
  });

  it('finds a letter by its words and by its number', async () => {
    await page.goto(server.url);
    await page.locator('#zoek-boven').fill('hulpkonvooi');
    await page.keyboard.press('Enter');
    expect(await page.locator('.results mark').first().textContent()).toMatch(/hulpkonvooien/i);
    await page.locator('#zoek-boven').fill('28 676, nr. 961');
    await page.keyboard.press('Enter');
    await page.waitForURL(/brieven/);
    expect(new URL(page.url()).pathname).toBe('/brieven/kst-28676-961');
  });

  it('reads a letter on both sides and follows a position to what became of it', async () => {
    await page.goto(`${server.url}/brieven/kst-28676-961`);
    const entry = page.locator('#record .entry.statement').first();
    await entry.locator('a').first().click();
    expect(await page.locator('#letter .selected').count()).toBeGreaterThan(0);
    await page.locator('#record .statement-tools .plain-link').first().click();
    await page.waitForURL(/bijeenkomsten/);
    expect(await page.locator('tr:target').count()).toBe(1);
  });

  it('sees the series of a figure as a chart whose points lead to their words', async () => {
    await page.goto(`${server.url}/cijfers?q=Baken`);
    const chart = page.locator('svg.chart').first();
    expect(await chart.locator('a').count()).toBeGreaterThan(1);
    expect(await chart.getAttribute('aria-label')).toContain('Baken');
    await chart.locator('a').first().click();
    await page.waitForURL(/brieven/);
    expect(new URL(page.url()).hash).toMatch(/^#f\d+$/);
  });

  it('corrects a field of a letter', async () => {
    await page.goto(`${server.url}/brieven/kst-28676-961`);
    await page.locator('#veld').selectOption('meeting.place.value');
    await page.locator('#waarde').fill('Antwerpen');
    await page.locator('#veld-waarom').fill('Verplaatst.');
    await page.locator('#veld-waarom').press('Enter');
    await page.getByText('Verplaatst.').waitFor();
    expect(await page.locator('.lead').textContent()).toContain('Antwerpen');
  });

  it('counts the outcomes that are only possible apart from those that are sure', async () => {
    await page.goto(`${server.url}/bijeenkomsten/nato-foreign-ministers/2025-12-03`);
    const told = (text: string) => text.replace(/[^\p{L} ]/gu, '').trim();
    const rows = (await page.locator('.compared .badge').allTextContents()).map(told);
    for (const part of await page.locator('.summary > span').all()) {
      const [, n, name] = /^(\d+)(.*)$/s.exec((await part.textContent())!.trim())!;
      expect(rows.filter((row) => row === told(name!)).length).toBe(Number(n));
    }
    expect(rows.length).toBeGreaterThan(5);
  });

  it('corrects an outcome, sees who did, and signs out', async () => {
    await page.goto(`${server.url}/bijeenkomsten/nato-foreign-ministers/2025-12-03`);
    await page.locator('.compared').getByRole('link', { name: words.correct }).first().click();
    await page.getByRole('radio', { name: words.unclear }).check();
    await page.locator('#waarom').fill('Twee lezers zijn het oneens.');
    await page.getByRole('button', { name: words.keep }).click();
    await page.waitForURL(/bijeenkomsten/);
    const corrected = page.locator('.corrected').first();
    expect(await corrected.textContent()).toContain(words.by);
    expect(await corrected.textContent()).toContain('Twee lezers zijn het oneens.');
    await page.getByRole('button', { name: words.signOut }).click();
    await page.goto(`${server.url}/bijeenkomsten/nato-foreign-ministers/2025-12-03`);
    expect(await page.locator('.compared').getByRole('link', { name: words.correct }).count()).toBe(0);
    expect(await page.locator('.corrected').count()).toBe(1);
  });
});

describe('without script', () => {
  it('letters are read and searched', async () => {
    const site = await openSite();
    const server = await listenOn(site);
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}/zoeken`);
    await page.locator('#vraag').fill('luchtafweer');
    await page.locator('.question button').click();
    await page.locator('.results a').first().click();
    await page.locator('#record .entry.figure a').first().click();
    const hash = new URL(page.url()).hash;
    expect(hash).toMatch(/^#f\d+$/);
    await page.locator(`#letter ${hash}`).click();
    expect(new URL(page.url()).hash).toBe(hash.replace('#', '#about-'));
    await page.close();
    await server.stop();
    await site.close();
  });
});

describe('files to write on with', () => {
  it('the note and the draft of a report come as DOCX with the positions in them', async () => {
    const site = await openSite();
    for (const [name, words] of [
      ['notitie', 'groeipad'],
      ['opzet', 'groeipad'],
    ] as const) {
      const answer = await site.app.request(`/bijeenkomsten/nato-foreign-ministers/2025-12-03/${name}.docx`);
      expect(answer.status).toBe(200);
      const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
      expect(strFromU8(files['word/document.xml']!)).toContain(words);
    }
    expect(
      (await site.app.request('/bijeenkomsten/nato-foreign-ministers/1999-01-01/notitie.docx')).status,
    ).toBe(404);
    await site.close();
  });
});

describe('a letter that is not to be trusted', () => {
  it('shows markup and script as text', async () => {
    const site = await openSite({ empty: true });
    const server = await listenOn(site);
    const evil =
      'Den Haag, 1 juli 2026\n\nNederland steunt <script>document.title="kwaad"</script> en <img src=x onerror=alert(1)>.\n';
    const { readFile } = await import('../../src/reading/read.ts');
    const bytes = new TextEncoder().encode(evil);
    const { letter } = await site.register.add({ record: await readFile(bytes, 'kwaad.txt'), bytes });
    const page = await browser.newPage();
    await page.goto(`${server.url}/brieven/${letter}`);
    expect(await page.locator('#letter').textContent()).toContain('<script>document.title="kwaad"</script>');
    expect(await page.title()).not.toBe('kwaad');
    expect(await page.locator('#letter img, #letter script').count()).toBe(0);
    await page.close();
    await server.stop();
    await site.close();
  });

  it('a form from elsewhere changes nothing', async () => {
    const site = await openSite();
    const signedIn = await site.app.request('/aanmelden', {
      method: 'POST',
      body: new URLSearchParams({ token: site.secret }),
    });
    const cookie = signedIn.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    const forged = await site.app.request('/verbeteren', {
      method: 'POST',
      headers: { cookie: cookie.split(';')[0]! },
      body: new URLSearchParams({
        agenda: 'kst-28676-961',
        uitkomst: 'unclear',
        waarom: 'x',
        csrf: 'geraden',
      }),
    });
    expect(forged.status).toBe(403);
    await site.close();
  });
});
