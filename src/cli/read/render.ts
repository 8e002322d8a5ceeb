import { type InterfaceLanguage, messagesFor } from '../../publish/messages/messages.ts';
import type { LetterRecord } from '../../record/types.ts';
import type { Format } from './target.ts';

/** How the output may be laid out where it goes. */
export interface Layout {
  colours: boolean;
  /** In columns. */
  width: number;
  /** One record on a line, for records that follow each other. */
  lines: boolean;
}

/** Turns a record into output; `follows` says that others precede it in the same output. */
export type Render = (record: LetterRecord, follows: boolean) => string;

/** The renderer of a format, loaded when it is asked for. */
export async function rendererFor(
  format: Format,
  layout: Layout,
  language: InterfaceLanguage,
): Promise<Render> {
  const messages = messagesFor(language);
  switch (format) {
    case 'json':
      return (record) => `${layout.lines ? JSON.stringify(record) : JSON.stringify(record, null, 2)}\n`;
    case 'csv': {
      const { csvHeader, csvRows } = await import('../../publish/csv.ts');
      return (record, follows) => (follows ? '' : csvHeader) + csvRows(record);
    }
    case 'html': {
      const { renderPage } = await import('../../publish/html/page.tsx');
      return (record) => renderPage(record, messages);
    }
    case 'text': {
      const { renderText } = await import('../../publish/text/summary.ts');
      return (record, follows) => (follows ? '\n\n' : '') + renderText(record, messages, layout);
    }
  }
}
