import type { Stance } from '../../../record/types.ts';
import type { Trigger } from '../../triggers.ts';

const modals: ReadonlySet<string> = new Set(['kunnen', 'willen', 'moeten', 'laten', 'doen']);

/**
 * The triggers that lines of the lexicon stand for. A line is "frame | contents | example" and may end in "| flags". The
 * frame is written as a dictionary does, its verb last: "zich sterk maken". "/" parts alternatives, "+" follows
 * a separable particle ("op+roepen"), "_" joins words that stand together, zich makes it reflexive and a kunnen, willen,
 * moeten, laten or doen before the verb must govern it. Throws on a line that is none.
 */
export function readTriggers(stance: Stance, lines: string): Trigger[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => readLine(stance, line));
}

function readLine(stance: Stance, line: string): Trigger[] {
  const [frame = '', contents = '', example = '', flags = ''] = line
    .split('|')
    .map((column) => column.trim());
  const words = frame.split(' ');
  const verbs = words.pop()!;
  if (!verbs || !contents || !example) throw new Error(`Not a line of the lexicon: "${line}"`);
  const shared: Omit<Trigger, 'verbs'> = { stance, content: contents.split(' '), example };
  if (modals.has(words.at(-1) ?? '')) shared.modal = words.pop()!;
  if (words[0] === 'zich') {
    shared.reflexive = true;
    words.shift();
  }
  if (words.length > 0) {
    shared.fixed = words.map((word) =>
      word.split('/').map((alternative) => alternative.replaceAll('_', ' ')),
    );
  }
  for (const flag of flags.split(' ').filter(Boolean)) setFlag(shared, flag, line);
  return byParticle(verbs).map(([particle, ofParticle]) =>
    particle ? { verbs: ofParticle, particle, ...shared } : { verbs: ofParticle, ...shared },
  );
}

function setFlag(trigger: Omit<Trigger, 'verbs'>, flag: string, line: string): void {
  const [name, value = ''] = flag.split('=');
  switch (name) {
    case 'intransitive':
    case 'contentDecides':
    case 'impersonal':
    case 'nominalSubject':
    case 'notPresent':
    case 'futureOnly':
    case 'authorHolds':
    case 'governmentOnly':
      trigger[name] = true;
      return;
    case 'negated':
    case 'collective':
      trigger[name] = value as Stance;
      return;
    case 'holderIn':
      trigger.holderIn = value.split(',');
      return;
    default:
      throw new Error(`Unknown flag "${flag}" in the lexicon: "${line}"`);
  }
}

function byParticle(verbs: string): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const verb of verbs.split('/')) {
    const at = verb.indexOf('+');
    const particle = verb.slice(0, Math.max(at, 0));
    groups.set(particle, [...(groups.get(particle) ?? []), verb.slice(at + 1)]);
  }
  return [...groups];
}
