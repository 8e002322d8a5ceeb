import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** A headless Chromium from the package that carries one; nothing has to be installed by hand. */
export async function launchBrowser(): Promise<Browser> {
  // One process for everything saves memory on small machines, and takes every page down with the first that fails.
  const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return driver.launch({ executablePath: await chromium.executablePath(), args });
}
