import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FC } from 'hono/jsx';
import { titleOf } from '../../record/title.ts';
import type { LetterRecord } from '../../record/types.ts';
import { daysText } from '../days.ts';
import type { Messages } from '../messages/nl.ts';
import { meetingWhen, numberText, sendersText } from '../phrases.ts';
import { Letter } from './letter.tsx';
import { Panel } from './panel.tsx';
import { Shown } from './shown.tsx';

const asset = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const style = asset('./page.css') + asset('./reading.css');
const script = asset('./select.js');
const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Nothing is loaded and nothing runs but the style and script of this page (CSP Level 3, hashes). */
const policy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  `script-src ${hash(script)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** One HTML document that shows the letter with every field marked in it and the record beside it. It needs no other file. */
export function renderPage(record: LetterRecord, messages: Messages): string {
  return `<!DOCTYPE html>\n${(<Page record={record} messages={messages} />).toString()}\n`;
}

const Page: FC<{ record: LetterRecord; messages: Messages }> = ({ record, messages }) => (
  <html lang={messages.locale.slice(0, 2)}>
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{short(titleOf(record))}</title>
      <link rel="icon" href="data:," />
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </head>
    <body>
      <a class="skip" href="#record">
        {messages.skip}
      </a>
      <Top record={record} messages={messages} />
      <main>
        <section id="letter" aria-labelledby="letter-title" tabindex={0}>
          <h2 id="letter-title">{messages.parts.letter}</h2>
          <Letter record={record} messages={messages} />
        </section>
        <section id="record" aria-labelledby="record-title" tabindex={0}>
          <h2 id="record-title">{messages.parts.record}</h2>
          <Panel record={record} messages={messages} />
        </section>
      </main>
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </body>
  </html>
);

const Top: FC<{ record: LetterRecord; messages: Messages }> = ({ record, messages }) => {
  const { letter, meeting } = record;
  const date =
    letter.date && messages.letterOf(daysText(letter.date.value, letter.date.value, messages.locale));
  const lines = [
    meeting && meetingWhen(meeting, messages),
    [date, sendersText(letter, messages)].filter(Boolean).join(', '),
    numberText(letter, messages),
  ];
  return (
    <header class="top">
      <p class="kind">{messages.kinds[record.kind]}</p>
      <h1 lang={record.language}>{titleOf(record)}</h1>
      {lines.filter(Boolean).map((line) => (
        <p>{line}</p>
      ))}
      <Shown messages={messages} />
    </header>
  );
};

/** A title of a window is cut off by what shows it; ours ends at a word. */
function short(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}
