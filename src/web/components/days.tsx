import { daysText } from '../../publish/days.ts';
import { messagesFor } from '../../publish/messages/messages.ts';
import type { Context } from '../context.ts';

/** A day or stretch of days as a reader writes it, with its machine form. */
export function Days({ context, from, to = from }: { context: Context; from: string; to?: string }) {
  const text = daysText(from, to, messagesFor(context.lang).locale);
  return <time datetime={from}>{text}</time>;
}
