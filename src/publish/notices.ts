import type { Notice } from '../record/types.ts';
import { daysText } from './days.ts';
import type { Messages } from './messages/nl.ts';

/** What a notice says, in the language of the interface; in English as the record has it where its rule is not known. */
export function noticeText({ rule, message, parameters }: Notice, messages: Messages): string {
  const template = (messages.notices as Record<string, string>)[rule];
  return (
    template?.replace(/\{(\w+)\}/g, (_, name: string) => value(rule, parameters[name], messages)) ?? message
  );
}

function value(rule: string, parameter: string | number | undefined, messages: Messages): string {
  if (rule === 'weekday' && typeof parameter === 'number') return messages.weekdays[parameter - 1] ?? '';
  return String(parameter ?? '').replace(
    /(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?/g,
    (_, from: string, to?: string) => daysText(from, to ?? from, messages.locale),
  );
}
