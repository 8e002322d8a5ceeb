import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { readText } from '../../src/index.ts';
import { renderPage } from '../../src/publish/html/page.tsx';
import { messagesFor } from '../../src/publish/messages/messages.ts';

const letter = 'examples/letters/voorbeeld-navo-2025-agenda.txt';
const html = renderPage(readText(readFileSync(letter, 'utf8'), { name: letter }), messagesFor('nl'));
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The page, opened without any other file or host, with everything that the browser complained about. */
async function open(options: Parameters<Browser['newPage']>[0] = {}, hash = ''): Promise<[Page, string[]]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  const address = 'http://letter.example/page.html';
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(address + hash);
  return [page, complaints];
}

/** What runs in the browser is given as text: the project is compiled without the types of a browser. */
const inView = (page: Page, id: string) =>
  page.evaluate<boolean>(`(() => {
    const { top, bottom } = document.getElementById('${id}').getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  })()`);

test('a figure in the letter shows its entry in the record, and the entry shows the figure', async () => {
  const [page, complaints] = await open({ reducedMotion: 'reduce' });
  const last = await page.locator('#letter a.figure').last().getAttribute('id');
  await page.locator(`#${last}`).click();
  expect(await page.locator('#record .selected').getAttribute('id')).toBe(`about-${last}`);
  expect(await inView(page, `about-${last}`)).toBe(true);
  await page.locator('#letter').evaluate((pane) => pane.scrollTo(0, 0));
  await page.locator(`#about-${last} a`).first().click();
  expect(await inView(page, last!)).toBe(true);
  expect(complaints).toEqual([]);
});

test('by keyboard: Enter leads to the other side and back', async () => {
  const [page] = await open({ reducedMotion: 'reduce' });
  const id = await page.locator('#letter a.figure').first().getAttribute('id');
  await page.locator(`#${id}`).focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(`document.activeElement.closest('li').id`)).toBe(`about-${id}`);
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe(id);
  await page.keyboard.press('Escape');
  expect(await page.locator('.selected').count()).toBe(0);
});

test('a link to a field opens at its place; without script as well', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const [page] = await open({ javaScriptEnabled, reducedMotion: 'reduce' }, '#f3');
    const box = await page.locator('#f3').boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y).toBeLessThan(800);
  }
});

test('what is not wanted can be hidden, without script', async () => {
  const [page] = await open({ javaScriptEnabled: false });
  const underline = () => page.evaluate(`getComputedStyle(document.getElementById('f1')).borderBottomStyle`);
  expect(await underline()).toBe('double');
  await page.locator('#show-figures').uncheck();
  expect(await underline()).toBe('none');
});

test.each(['light', 'dark'] as const)('accessible in %s colours, wide and narrow', async (colorScheme) => {
  for (const width of [1280, 320]) {
    const [page] = await open({ colorScheme, bypassCSP: true, viewport: { width, height: 800 } });
    await page.evaluate(axe);
    const violations = await page.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
    expect(violations).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  }
});
