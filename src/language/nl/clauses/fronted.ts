import { gapOf } from './gaps.ts';
import type { Word } from './markedword.ts';
import type { Match, Scene } from './scene.ts';
import { timeNouns } from './words.ts';

const matters = /^(?:belang|noodzaak|urgentie|waarde|betekenis|nut)$/;

/** "met tegenzin", "in dit stadium": how or when, and no content. */
const manner =
  /^(?:dit|tegenzin|nadruk|klem|kracht|instemming|genoegen|voldoening|succes|overtuiging|belangstelling|name|beginsel|principe|zorg)$/;

/** "Ten aanzien van X is Nederland terughoudend": the content of an adjective where there is no other. */
const isTopic = (words: readonly Word[], start: number): boolean =>
  /^(?:ten (?:aanzien|opzichte)|met betrekking)$/.test(`${words[start]!.lower} ${words[start + 1]?.lower}`);

const moment =
  /^(?:einde|begin|\p{L}*reces|jaarwisseling|prinsjesdag|kerst|top|bijeenkomst|vergadering|raad)$/u;

/** "Voor de verkiezingen levert Nederland waarnemers": what an undertaking is for; not "voor de zomer", which is when. */
const isPurpose = (
  words: readonly Word[],
  start: number,
  { trigger, content }: Pick<Match, 'trigger' | 'content'>,
): boolean =>
  trigger.stance === 'commit' &&
  content === 'object' &&
  words[start]!.lower === 'voor' &&
  words
    .slice(start + 1, start + 4)
    .every(({ kind, lower }) => kind === 'word' && !timeNouns.has(lower) && !moment.test(lower));

/** The phrase before the verb is what the trigger takes: "Over het voorstel is Nederland kritisch", "Daarvoor vraagt Sofia". */
export function isArgument(
  { words, own, clauses, n }: Scene,
  match: Pick<Match, 'trigger' | 'at' | 'content'>,
  start: number,
): boolean {
  const { lower } = words[start]!;
  if (isTopic(words, start)) {
    const { finite = start } = clauses[n]!;
    return (
      (match.trigger.verbs.length === 0 || match.trigger.verbs.includes('zijn')) &&
      !/^(?:object|subject|dat|te|om-te|of|wh|direct|infinitive|als)$/.test(match.content ?? '') &&
      !own.some((i) => i > finite && words[i]!.lower === match.content)
    );
  }
  const bare = lower
    .replace(/^(?:daar|hier|er)/, '')
    .replace(/^mee$/, 'met')
    .replace(/^toe$/, 'tot');
  if (match.content === undefined && /^(?:met|over|voor|tegen|bij|aan)$/.test(lower))
    return lower !== 'met' || !words[start + 1]!.capital;
  const preposition = bare.length > 0 ? bare : lower;
  if (/^(?:daar|hier)$/.test(lower))
    return own.some((i) => i > start && match.trigger.content.includes(words[i]!.lower));
  // "Van de resolutie zal ik het belang onderstrepen"
  if (
    preposition === 'van' &&
    own.some((i) => i > start && matters.test(words[i]!.lower) && words[i + 1]!.lower !== 'van')
  )
    return true;
  const next = words[start + 1]!;
  if (isPurpose(words, start, match)) return true;
  if (!match.trigger.content.includes(preposition)) return false;
  if ((next.kind === 'number' && lower !== 'met') || timeNouns.has(next.lower)) return false;
  if (lower === 'ten' || (lower === 'met' && next.lower === 'het' && words[start + 2]!.lower === 'oog'))
    return false;
  if (match.content !== preposition && match.content !== 'object') return false;
  const gap = gapOf(words, match.at.at(-1)!, clauses[n]!.to);
  const elsewhere = own.some(
    (i) =>
      i > match.at[0]! &&
      (!gap || i < gap.from) &&
      words[i]!.lower === preposition &&
      !match.at.includes(i) &&
      !manner.test(words[i + 1]?.lower ?? ''),
  );
  return !elsewhere;
}
