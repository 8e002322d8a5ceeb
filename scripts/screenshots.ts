import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderPage } from '../src/publish/html/page.tsx';
import { messagesFor } from '../src/publish/messages/messages.ts';
import { readFile } from '../src/reading/read.ts';
import { launchBrowser } from './browser.ts';

/**
 * Makes the picture of a letter's page in the README from an example letter.
 *   npx tsx scripts/screenshots.ts [letter] [picture]
 */
const [letter = 'examples/letters/voorbeeld-navo-2025-agenda.txt', picture = 'docs/images/reading.png'] =
  process.argv.slice(2);

const record = await readFile(readFileSync(letter), letter);
const page = join(tmpdir(), 'inzet-reading.html');
writeFileSync(page, renderPage(record, messagesFor('nl')));
// A position of the government with others around it shows best how the two sides belong together.
const chosen = record.statements.findIndex(
  ({ holder, stance }) => holder.class === 'government' && stance === 'call',
);

const browser = await launchBrowser();
const tab = await browser.newPage({ viewport: { width: 1360, height: 820 }, deviceScaleFactor: 1.5 });
await tab.emulateMedia({ reducedMotion: 'reduce' });
await tab.goto(pathToFileURL(page).href + (chosen < 0 ? '' : `#s${chosen + 1}`));
mkdirSync(resolve(picture, '..'), { recursive: true });
await tab.screenshot({ path: picture });
await browser.close();
