import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Components of the NL Design System whose styles the pages use; https://nldesignsystem.nl. */
const components = [
  'document',
  'skip-link',
  'link',
  'heading-1',
  'heading-2',
  'heading-3',
  'paragraph',
  'button',
  'textbox',
  'select',
  'form-label',
  'form-field-description',
  'table',
  'alert',
  'breadcrumb-nav',
  'data-badge',
  'page-header',
  'page-footer',
  'unordered-list',
];

/** A file that the pages load, under an address that changes with its content, so that it may be cached for ever. */
export interface Asset {
  path: string;
  type: string;
  body: string;
}

/** The one style sheet and the one script of all pages. Reads the files of the package once. */
export function loadAssets(): { style: Asset; script: Asset } {
  const resolve = createRequire(import.meta.url).resolve;
  const own = (name: string): string => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
  const reading = (name: string): string =>
    readFileSync(new URL(`../publish/html/${name}`, import.meta.url), 'utf8');
  const style = [
    own('theme.css'),
    ...components.map((name) =>
      readFileSync(
        resolve(`@utrecht/${name}-css/package.json`).replace(/package\.json$/, 'dist/index.min.css'),
        'utf8',
      ),
    ),
    reading('reading.css'),
    own('pages.css'),
  ].join('\n');
  return {
    style: asset('inzet', 'css', 'text/css; charset=utf-8', style),
    script: asset(
      'inzet',
      'js',
      'text/javascript; charset=utf-8',
      `${own('inzet.js')}\n${reading('select.js')}`,
    ),
  };
}

function asset(name: string, extension: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/assets/${name}.${hash}.${extension}`, type, body };
}
