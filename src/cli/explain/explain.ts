import pc from 'picocolors';
import { type InterfaceLanguage, messagesFor, type Translated } from '../../publish/messages/messages.ts';
import { verb } from '../../publish/phrases.ts';
import { beside, shown } from '../../publish/text/layout.ts';
import type { LetterRecord, Statement } from '../../record/types.ts';
import { printed, type Span } from '../../span.ts';
import { ruleText } from './rules.ts';

interface Layout {
  language: InterfaceLanguage;
  colours: boolean;
  /** In columns. */
  width: number;
}

const labels = {
  position: { nl: 'Standpunt', en: 'Position' },
  trigger: { nl: 'Trigger', en: 'Trigger' },
  content: { nl: 'Inhoud', en: 'Content' },
  holder: { nl: 'Houder', en: 'Holder' },
  sentence: { nl: 'Zin', en: 'Sentence' },
  negated: { nl: 'Ontkenning', en: 'Negated' },
  hedge: { nl: 'Voorbehoud', en: 'Hedge' },
  condition: { nl: 'Voorwaarde', en: 'Condition' },
  addressee: { nl: 'Gericht aan', en: 'Addressed to' },
  deadline: { nl: 'Termijn', en: 'Deadline' },
  confidence: { nl: 'Zekerheid', en: 'Confidence' },
  place: { nl: 'Plaats', en: 'Place' },
  rules: { nl: 'Regels', en: 'Rules' },
  yes: { nl: 'ja', en: 'yes' },
} satisfies Record<string, Translated>;

/**
 * Says in words which trigger, which rules and which sentence led to a statement of the record, so that a wrong one
 * can be reported and put right at its place.
 */
export function explainStatement(record: LetterRecord, index: number, layout: Layout): string {
  const { language, width } = layout;
  const paint = pc.createColors(layout.colours);
  const statement = record.statements[index]!;
  const say = (name: keyof typeof labels) => labels[name][language];
  const rows: [string, string][] = [
    ...words(record, statement).map(([name, text]): [string, string] => [say(name), text]),
    ...(statement.negated ? [[say('negated'), say('yes')] as [string, string]] : []),
    ...(statement.deadline ? [[say('deadline'), statement.deadline] as [string, string]] : []),
    [say('confidence'), statement.confidence.toFixed(2)],
    [say('place'), `${statement.start}-${statement.end}`],
  ];
  const rules = statement.rules.map((rule): [string, string] => [rule, ruleText(rule, language)]);
  const column = Math.max(...[...rows, ...rules].map(([label]) => label.length)) + 4;
  const line = ([label, text]: [string, string]) =>
    beside(`  ${label}`.padEnd(column), shown(text), width, paint.dim);
  return [
    `${paint.bold(`${say('position')} ${index + 1}: ${stanceText(statement, language)}`)}\n`,
    ...rows.map(line),
    `${say('rules')}\n`,
    ...rules.map(line),
  ].join('');
}

function words(record: LetterRecord, statement: Statement): [keyof typeof labels, string][] {
  const { trigger, content, sentence, holder, hedge, condition, addressee } = statement;
  const quoted = (span: Span) => printed(record.text, span);
  const optional: [keyof typeof labels, Span | undefined][] = [
    ['hedge', hedge],
    ['condition', condition],
    ['addressee', addressee],
  ];
  return [
    ['trigger', quoted(trigger)],
    ['content', quoted(content)],
    ['holder', [holder.name, `(${holder.class})`].filter(Boolean).join(' ')],
    ['sentence', quoted(sentence)],
    ...optional.flatMap(([name, span]): [keyof typeof labels, string][] =>
      span ? [[name, quoted(span)]] : [],
    ),
  ];
}

function stanceText(statement: Statement, language: InterfaceLanguage): string {
  const messages = messagesFor(language);
  const kind = messages.stances[statement.stance];
  return `${verb(statement, messages)} (${kind}, ${messages.phases[statement.phase]})`;
}
