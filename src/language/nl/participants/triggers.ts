import type { Participation } from '../../participation.ts';
import type { Token } from '../../tokens.ts';
import { meetingNoun } from '../meetings/heads.ts';
import { isSessionNoun } from '../sessions/titles.ts';
import {
  addressing,
  addressingParted,
  attending,
  attendingParted,
  counting,
  drawing,
  encounter,
  hearing,
  heeding,
  inviting,
  invitingParted,
  joining,
  leading,
  makingPart,
  meeting,
  occasions,
  receiving,
  reflexive,
  replacing,
  speaking,
  speakingParted,
  talking,
  telling,
  travelling,
} from './words.ts';

/** What a clause says of taking part; see `ParticipationGrammar.find`. */
export function participations(tokens: readonly Token[], from: number, to: number): Participation[] {
  const found: Participation[] = [];
  const words = tokens.slice(from, to).map((token) => token.lower);
  const told = words.filter((word) => telling.has(word));
  const some = (set: ReadonlySet<string>): boolean => told.some((word) => set.has(word));
  const parted = attendingParted.some(
    ([particle, forms]) => words.includes(particle) && some(forms) && near(words, particle, forms),
  );
  const partOf = words.includes('deel') && some(makingPart) && words.some((word) => /delegatie/.test(word));
  const leads = some(leading) && holdsMeeting(tokens, from, to);
  const speaksFor = words.includes('woord') && words.some((word) => /^voer(?:t|de|en|den)$/.test(word));
  const joins = some(joining) && !some(reflexive) && words.some((word) => isOccasion(word));
  const heeds = some(hearing) && some(heeding);
  const addresses =
    (some(addressing) || (words.includes('toe') && some(addressingParted))) && holdsMeeting(tokens, from, to);
  const gast = (words.includes('gast') && words.includes('te')) || words.includes('eregast');
  const absent: Participation = { type: 'absent', from, to, others: { from, to } };
  const asks = some(inviting) || (words.includes('uit') && some(invitingParted));
  const invited = gast || (asks && !toAct(words));
  if (invited && words.some(isAbsence)) found.push(absent);
  else if (invited) {
    const start = afterInviter(tokens, from, to);
    found.push({ type: 'invite', from: start, to, others: { from, to: start } });
  } else if ((some(attending) || parted || heeds) && inMeeting(tokens, from, to))
    found.push(words.some(isAbsence) ? absent : { type: 'attend', from, to: beforeTarget(tokens, from, to) });
  else if (partOf || joins || leads || speaksFor || addresses)
    found.push({ type: leads ? 'lead' : 'attend', from, to });
  const away = words.includes('zich') && words.some((word) => /^(?:vervangen|vertegenwoordigen)$/.test(word));
  if ((away && !words.includes('door')) || words.includes('afwezig')) found.push(absent);
  else if (some(replacing)) {
    const by = words.indexOf('door');
    const start = by < 0 ? from : from + by;
    found.push({ type: 'attend', from: start, to, others: { from, to: start } });
  }
  const speaks =
    some(speaking) || speakingParted.some(([particle, forms]) => words.includes(particle) && some(forms));
  if (speaks) found.push({ type: 'speak', from, to });
  if (
    words.some((word) => gathering.test(word)) ||
    (some(receiving) && words.some((word) => peers.test(word))) ||
    (some(meeting) && words.some((word) => peers.test(word)) && !words.some((word) => aside.test(word))) ||
    (some(travelling) && words.includes('naar')) ||
    (some(drawing) && holdsMeeting(tokens, from, to))
  )
    found.push({ type: 'gather', from, to });
  const of = some(counting) ? words.findIndex((word) => counting.has(word)) : -1;
  if (of > 0 && words.slice(0, of).includes('delegatie')) {
    // How many there are is no participant: "48 personen, onder wie twee …".
    const among = words.findIndex((word, i) => i > of && /^(?:wie|waaronder)$/.test(word));
    found.push({ type: 'attend', from: from + Math.max(of, among), to });
  }
  found.push(...encounters(tokens, from, to));
  return found;
}

/** "Bijeen", "bijeenkomen"; the noun "bijeenkomst" tells nobody to be there. */
const gathering = /^bijeen(?!komst)/;
/** What the writer does beside the meeting is no part of it. */
const aside = /^(?:ik|marge)$/;
/** Whom a host receives at a meeting, or who meet there. */
const peers = /^(?:collega's|ambtgenoten|ministers|leiders|regeringsleiders|delegaties)$/;

/** What people take part in by its noun: a session, a meal, a talk. */
const isOccasion = (lower: string): boolean => occasions.has(lower) || isSessionNoun(lower);

/** "dat niet zal deelnemen", "was verhinderd", "zonder deel te nemen". */
const isAbsence = (word: string, i: number, words: readonly string[]): boolean =>
  /^(?:verhinderd|zonder|afwezig)$/.test(word) || (word === 'niet' && words[i + 1] !== 'alleen');

/** True when somebody is invited to do something else than to come: "nodigde de Commissie uit een voorstel te doen". */
function toAct(words: readonly string[]): boolean {
  const coming =
    /^(?:deel|aanwezig|schuiven|wonen|sluiten|spreken|schetsen|vertellen|lichten|praten|informeren|presenteren|briefen)$/;
  return words.includes('te') && !words.some((word) => coming.test(word) || isSessionNoun(word));
}

/** True when the clause names what can be led: a meeting, a session, the delegation. */
function holdsMeeting(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token) =>
        token.lower === 'delegatie' || isSessionNoun(token.lower) || meetingNoun(token) !== undefined,
    );
}

/** True when the particle stands within a clause's reach of one of the forms, before or behind it. */
function near(words: readonly string[], particle: string, forms: ReadonlySet<string>): boolean {
  const at = words.lastIndexOf(particle);
  if (particle === 'bij' || particle === 'voor')
    return at >= words.length - 3 || /^[.,;]$/.test(words[at + 1] ?? '.');
  return words.some((word, i) => forms.has(word) && Math.abs(i - at) < 40);
}

/** True unless the clause says that something else than a meeting is taken part in: "neemt deel aan operatie X". */
function inMeeting(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^waar(?:aan|bij)$/.test(tokens[from]!.lower)) return followsMeeting(tokens, from);
  const at = targetOf(tokens, from, to);
  if (at === undefined) return true;
  for (let i = at + 1; i < Math.min(at + 8, to); i++) {
    const { lower } = tokens[i]!;
    if (
      isOccasion(lower) ||
      meetingNoun(tokens[i]!) ||
      /(?:raad|council|summit|top|meeting|comité)$/.test(lower)
    )
      return true;
  }
  return false;
}

/** How far before a relative clause the noun may stand that it tells of: "conferentie in Genève van 5 tot 9 juni plaats, waaraan". */
const farthest = 12;

/** True when the relative clause from token `from` tells more of a meeting: "de conferentie, waaraan", not "het fonds, waaraan". */
function followsMeeting(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 2; i >= 0 && i >= from - farthest; i--) {
    const token = tokens[i]!;
    if (token.block !== tokens[from]!.block || /^[.;:]$/.test(token.text)) return false;
    if (isOccasion(token.lower) || meetingNoun(token)) return true;
    if (/^(?:over|bij|inzake|voor|aan|met|tot|tegen)$/.test(token.lower)) return false;
  }
  return false;
}

/** "Schuiven aan bij de laatste sessie": here "aan" is of the verb. */
const sitting = new Set(
  attendingParted.flatMap(([particle, forms]) => (particle === 'aan' ? [...forms] : [])),
);

/** The index of "aan" before what is taken part in. */
function targetOf(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (tokens[i]!.lower !== 'aan') continue;
    const before = tokens[i - 1]?.lower ?? '';
    const next = tokens[i + 1];
    if (
      next &&
      i + 1 < to &&
      next.kind === 'word' &&
      before !== 'daar' &&
      !/^(?:te|zal|zullen|de)$/.test(before) &&
      !sitting.has(before)
    )
      return i;
  }
  return undefined;
}

/** What stands behind "deel aan …" is the meeting, not who takes part in it. */
function beforeTarget(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i + 1 < to; i++)
    if (tokens[i]!.lower === 'deel' && tokens[i + 1]!.lower === 'aan') return i;
  return to;
}

/** The index after who invites: "Secretaris-generaal X heeft Y uitgenodigd". */
function afterInviter(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (/^(?:heeft|hebben|had|nodigt|nodigde|nodigden|nodigen)$/.test(lower)) {
      // "heeft het voorzitterschap Y uitgenodigd": the one who invites follows.
      const chair = tokens[i + 2];
      return chair && /^(?:voorzitterschap|gastland)$/.test(chair.lower) ? i + 3 : i + 1;
    }
    if (/^(?:is|zijn|was|waren|wordt|worden|werd|werden)$/.test(lower)) return from;
  }
  return from;
}

/** "samen met X", "een gedachtewisseling met X", "in aanwezigheid van X", "onder leiding van X": from there to the end of the phrase. */
function encounters(tokens: readonly Token[], from: number, to: number): Participation[] {
  const found: Participation[] = [];
  const clause = tokens.slice(from, to);
  // What the writer says to somebody apart is no part of the meeting.
  const talks =
    clause.some((token) => talking.has(token.lower)) && !clause.some((token) => token.lower === 'ik');
  for (let i = from + 1; i < to; i++) {
    const { lower } = tokens[i]!;
    const before = tokens[i - 1]!.lower;
    const meal =
      lower === 'met' && tokens.slice(Math.max(from, i - 3), i).some((token) => encounter.test(token.lower));
    const meets = meal || (lower === 'met' && (before === 'samen' || talks));
    const present =
      lower === 'van' && /^(?:aanwezigheid|bijzijn|leiding|voorzitterschap|deelname)$/.test(before);
    if (!meets && !present) continue;
    let end = i + 1;
    while (end < to && end < i + 40 && !/^(?:over|inzake|om|gesproken|spreken)$/.test(tokens[end]!.lower))
      end++;
    found.push({ type: meal ? 'host' : 'meet', from: i, to: end });
  }
  return found;
}
