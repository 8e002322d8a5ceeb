import type { PersonMention } from '../../language/people.ts';
import type { ActorMention, Participant } from '../../record/types.ts';
import { isTouched, overlapping, overlaps, printed, type Span } from '../../span.ts';
import type { MeetingSpot } from '../meeting/find.ts';
import type { Reading } from '../reading.ts';

/** Somebody or something named that could take part. */
export interface Candidate extends Span {
  from: number;
  to: number;
  kind: Participant['kind'];
  name: string;
  /** What tells that two mentions are of one participant, where they share one: a name, a post, each name of several. */
  keys: string[];
  role?: string;
  affiliation?: string;
  /** A group that is counted: "de 28 bondgenoten". */
  counted?: boolean;
  /** A group with a name instead of a number: "de Baltische staten". */
  group?: boolean;
  /** Several people by their office, without names. */
  plural?: boolean;
  /** Somebody without a name of whom the office says enough to know who is meant: not "de viceminister", "haar ambtgenoot". */
  told?: boolean;
  /** A colleague of whom no more than the country or field is told: "mijn Finse ambtgenoot", "mijn collega van Financiën". */
  colleague?: boolean;
  /** An abbreviation that no list of organisations knows. */
  unknown?: boolean;
  /** Who chairs a body speaks for it. */
  chair?: boolean;
  /** A member of parliament, who is cited and not there. */
  remote?: boolean;
  /** A surname under the title that the one before it has. */
  under?: boolean;
  /** True when a name is given. */
  named: boolean;
}

/** What the participants layer reads beside the text. */
export interface Named {
  people: readonly PersonMention[];
  actors: readonly ActorMention[];
  spots: readonly MeetingSpot[];
  references: readonly Span[];
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** People, counted groups, countries and organisations in order of the text; none within another, nor within the name of a meeting. */
export function findCandidates(reading: Reading, { people, actors, spots, references }: Named): Candidate[] {
  const groups = findGroups(reading);
  const persons = apart(people, groups);
  const origins = people.flatMap(({ of }) => of ?? []);
  const others = [groups, persons, origins, spots, references].reduce<Candidate[]>(
    apart,
    places(reading, actors),
  );
  const named = joined(
    reading,
    persons.map((person) => personCandidate(reading, person, actors)),
  );
  const found = [...groups, ...named, ...others];
  found.push(...apart(abbreviations(reading), [...found, ...spots, ...references].sort(byStart)));
  return found.sort(byStart);
}

/** The spans that touch none of the others; both in order of the text. */
function apart<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  return spans.filter((span) => !isTouched(others, span));
}

function findGroups({ tokens, text, language }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const counted = language.participation.group(tokens, at);
    const to = counted ?? language.participation.namedGroup(tokens, at);
    if (to === undefined) continue;
    const start = tokens[at]!.start;
    const end = tokens[to - 1]!.end;
    const name = printed(text, { start, end });
    found.push({
      start,
      end,
      from: at,
      to,
      kind: 'body',
      name,
      keys: [name.toLowerCase()],
      ...(counted === undefined ? { group: true } : { counted: true }),
      named: false,
    });
    at = to - 1;
  }
  return found;
}

function personCandidate(
  reading: Reading,
  person: PersonMention,
  actors: readonly ActorMention[],
): Candidate {
  const { text } = reading;
  const { start, from, to, name, office, of, plural } = person;
  const full =
    name !== undefined &&
    /\s/.test(text.slice(name.start, name.end)) &&
    name.end === person.end &&
    !isRuler(person);
  const span = full ? name : { start: person.start, end: person.end };
  const called = printed(text, name ?? span);
  const origin = of && originOf(actors, of);
  const surname = (called.split(' ').at(-1) ?? called).toLowerCase();
  const relation = reading.language.participation.isRelation(person.title ?? '');
  const post = plural && !name ? undefined : reading.language.participation.post(reading.tokens, from, to);
  return {
    start: span.start,
    end: span.end,
    from,
    to,
    kind: 'person',
    name: called,
    keys: post === undefined ? [surname] : [surname, post],
    plural: plural && !name,
    chair: reading.language.participation.isChair(person.title ?? ''),
    remote: reading.language.participation.isMember(person.title ?? ''),
    told: !relation && (of !== undefined || isDescribed(text, office)),
    colleague: relation && (of !== undefined || isDescribed(text, office)),
    under: name !== undefined && office !== undefined && office.end <= start && !/\s/.test(called),
    named: name !== undefined,
    ...(office && { role: printed(text, office) }),
    ...(of && { affiliation: origin ?? printed(text, of) }),
  };
}

/** Surnames under one title are one participant of several people: "de commissarissen X en Y". */
function joined({ text }: Reading, found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of found) {
    const before = kept.at(-1);
    if (!one.under || !before?.named || /\s/.test(before.name) || one.from > before.to + 1) {
      kept.push(one);
      continue;
    }
    before.name = printed(text, { start: before.end - before.name.length, end: one.end });
    Object.assign(before, { end: one.end, to: one.to, keys: [...before.keys, ...one.keys] });
  }
  return kept;
}

/** Abbreviations that may be of organisations which no list knows. */
function abbreviations({ tokens, language }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const [from, { start, end, text: name }] of tokens.entries())
    if (language.participation.isAbbreviation(tokens, from))
      found.push({
        start,
        end,
        from,
        to: from + 1,
        kind: 'body',
        name,
        keys: [name],
        unknown: true,
        named: true,
      });
  return found;
}

/** The canonical name of the country or organisation at `of`. */
function originOf(actors: readonly ActorMention[], of: Span): string | undefined {
  // Actors may lie within the one before, so the walk starts a little earlier than the first that reaches `of`.
  const [first] = overlapping(actors, of);
  if (first === undefined) return undefined;
  return actors
    .slice(first, first + 6)
    .find((actor) => (actor.kind === 'country' || actor.kind === 'organisation') && overlaps(actor, of))
    ?.name;
}

/** True when the office says what it is of, "minister van Defensie", or is an abbreviation that one person has, "de HV". */
function isDescribed(text: string, office: Span | undefined): boolean {
  return (
    office !== undefined && /\s|^\p{Lu}{2}|\p{Lu}$|-[Pp]resident$/u.test(text.slice(office.start, office.end))
  );
}

/** "Koning Abdullah II": a name of two words that is no given name and surname goes with its title. */
function isRuler({ name, title }: PersonMention): boolean {
  return name !== undefined && title !== undefined && name.end - name.start < 4;
}

/** Countries and organisations by their name, each with the tokens it takes. */
function places({ tokens }: Reading, actors: readonly ActorMention[]): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  for (const { start, end, kind, name, id, form } of actors) {
    if ((kind !== 'country' && kind !== 'organisation') || form === 'adjective') continue;
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    // Only whole words: the country in "NAVO-bondgenoten" or "Oekraïense" takes part in nothing.
    if (to === at || tokens[at]!.start !== start || tokens[to - 1]!.end !== end) continue;
    found.push({
      start,
      end,
      from: at,
      to,
      kind: kind === 'country' ? 'country' : 'body',
      name,
      keys: [id ?? name],
      named: true,
    });
  }
  return found;
}
