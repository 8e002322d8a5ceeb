import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { LetterRecord, Statement } from '../src/record/types.ts';
import { nouns, openings, places, plain, positions, topics } from './generate/words.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const vocabulary = 50_000;

/** A subject word by its rank: the nouns themselves, then compounds of two. */
function subjectWord(rank: number): string {
  if (rank < nouns.length) return nouns[rank]!;
  const pair = rank - nouns.length;
  const second = nouns[(pair * 7) % nouns.length]!;
  const first = nouns[Math.floor(pair / nouns.length) % nouns.length]!;
  return first + second;
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const printedDay = (time: number): string => {
  const date = new Date(time);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

/** The `n`th letter of a seed: an annotated agenda where `n` is even, the report of the same meeting after it. */
export function generateLetter(n: number, seed = 1): LetterRecord {
  const next = random(Math.imul(seed, 2_654_435_761) ^ Math.imul(n + 1, 40_503));
  const shared = random(Math.imul(seed, 2_654_435_761) ^ Math.imul((n >> 1) + 7, 69_069));
  const upTo = (count: number, of = next): number => Math.floor(of() * count);
  const one = <T>(list: readonly T[], of = next): T => list[upTo(list.length, of)]!;
  // Zipf's law: rank r is drawn about in proportion to 1 / r.
  const subject = (): string => subjectWord(Math.min(vocabulary - 1, Math.floor(vocabulary ** next()) - 1));

  const report = n % 2 === 1;
  const body = one(openings, shared);
  const meetingDay = Date.UTC(2012, 0, 2) + upTo(4700, shared) * 86_400_000;
  const place = one(places, shared);
  const date = meetingDay + (report ? 1 : -1) * (5 + upTo(9)) * 86_400_000;
  const dossier = 20_000 + upTo(16_000, shared);
  const number = String(100 + n);

  let text = '';
  const blocks: LetterRecord['blocks'] = [];
  const put = (words: string): { start: number; end: number } => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const block = (kind: 'heading' | 'paragraph', write: () => void): { start: number; end: number } => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    write();
    const span = { start, end: text.length };
    blocks.push({ kind, ...(kind === 'heading' && { level: blocks.length === 0 ? 1 : 2 }), ...span });
    return span;
  };

  const letter: LetterRecord['letter'] = { senders: [], onBehalfOf: [] };
  let meeting: LetterRecord['meeting'];
  const record: LetterRecord = {
    schema: 'inzet/letter/1',
    id: `kst-${dossier}-${number}`,
    language: 'nl',
    source: { name: `kst-${dossier}-${number}.txt`, mediaType: 'text/plain', sha256: '' },
    text: '',
    blocks,
    kind: report ? 'report' : 'annotated_agenda',
    letter,
    otherMeetings: [],
    sections: [],
    sessions: [],
    participants: [],
    statements: [],
    figures: [],
    dates: [],
    references: [],
    actors: [],
    topics: [],
    notices: [],
  };
  const actorNamed = (name: string, id: string): number => {
    record.actors.push({ ...put(name), kind: 'country', name, id });
    return record.actors.length - 1;
  };

  block('paragraph', () => {
    letter.dossier = { value: String(dossier), ...put(String(dossier)) };
    put(', nr. ');
    letter.number = { value: number, ...put(number) };
  });
  block('heading', () => {
    const from = text.length;
    put(report ? 'Verslag van de ' : 'Geannoteerde agenda van de ');
    const name = { value: body.name, ...put(body.name) };
    put(' van ');
    const start = { value: day(meetingDay), ...put(printedDay(meetingDay)) };
    put(' te ');
    meeting = { name, body: body.id, start, end: start, place: { value: place, ...put(place) } };
    record.dates.push({
      start: start.start,
      end: start.end,
      from: start.value,
      to: start.value,
      precision: 'day',
    });
    letter.subject = { value: text.slice(from), start: from, end: text.length };
  });
  block('paragraph', () => {
    put('Den Haag, ');
    letter.date = { value: day(date), ...put(printedDay(date)) };
  });

  const matters = 3 + upTo(5, shared);
  for (let matter = 0; matter < matters; matter++) {
    const topic = topics[(upTo(topics.length, shared) + matter) % topics.length]!;
    const from = text.length + 2;
    const heading = block('heading', () => put(topic.title));
    record.topics.push({ id: topic.id, label: topic.title, spans: [heading] });
    const paragraphs = 2 + upTo(3);
    for (let p = 0; p < paragraphs; p++) {
      block('paragraph', () => {
        const sentences = 2 + upTo(4);
        for (let s = 0; s < sentences; s++) {
          if (s > 0) put(' ');
          if (next() < 0.62) statement(matter, topic.id);
          else filler();
        }
      });
    }
    record.sections.push({
      title: topic.title,
      level: 2,
      heading,
      start: from,
      end: text.length,
      session: matter,
    });
    record.sessions.push({ title: topic.title, kind: 'topic', heading, start: from, end: text.length });
  }
  block('paragraph', () => {
    const name = 'A.B. Voorbeeld';
    put('De minister van Buitenlandse Zaken,\n');
    letter.senders.push({ office: 'minister van Buitenlandse Zaken', name, ...put(name) });
  });

  function statement(session: number, topic: string): void {
    const form = one(positions.filter(({ report: past }) => past === report));
    const start = text.length;
    const holder = put(form.holder);
    put(' ');
    const trigger = put(form.verb);
    put(' ');
    const contentStart = text.length;
    const actors: number[] = [];
    const figures: number[] = [];
    put(`de ${subject()} van de ${subject()} en de ${subject()} `);
    if (next() < 0.4) {
      const country = one(plain.countries);
      put('in ');
      actors.push(actorNamed(country.name, country.id));
      put(' ');
    }
    if (next() < 0.35) {
      const amount = 5 * (1 + upTo(200));
      put('met ');
      record.figures.push({
        ...put(`${amount} miljoen euro`),
        low: amount * 1e6,
        high: amount * 1e6,
        unit: 'EUR',
        hedge: 'exact',
        role: 'contribution',
        session,
      });
      figures.push(record.figures.length - 1);
      put(' ');
    }
    if (next() < 0.1) {
      put('conform ');
      const id = `S/RES/${1500 + upTo(1300)}`;
      record.references.push({
        ...put(`VNVR-resolutie ${id.slice(6)}`),
        type: 'unsc_resolution',
        id,
      });
      put(' ');
    }
    put(`te ${one(plain.ends)}`);
    const content = { start: contentStart, end: text.length };
    put('.');
    const found: Statement = {
      id: `s${record.statements.length + 1}`,
      start: trigger.start,
      end: content.end,
      trigger,
      content,
      sentence: { start, end: text.length },
      holder: { class: form.class, name: form.holder, span: holder },
      stance: form.stance,
      phase: form.phase,
      session,
      topics: [topic],
      actors,
      figures,
      dates: [],
      ...(form.stance === 'commit' && next() < 0.3 && { deadline: day(date + upTo(400) * 86_400_000) }),
      rules: ['generated'],
      confidence: 1,
    };
    record.statements.push(found);
  }

  function filler(): void {
    put(`De ${subject()} ${one(plain.verbs)} `);
    if (next() < 0.5) {
      put('sinds ');
      const year = String(2005 + upTo(20));
      record.dates.push({ ...put(year), from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' });
      put(' ');
    }
    put(`tot ${subject()} en ${subject()} bij de ${subject()}`);
    if (next() < 0.4) {
      put(' van ');
      const country = one(plain.countries);
      actorNamed(country.name, country.id);
    }
    put('.');
  }

  record.text = text;
  if (meeting) record.meeting = meeting;
  record.source.sha256 = createHash('sha256').update(text).digest('hex');
  return record;
}

/**
 * Writes letters of no government: seeded, for measuring and for load. Lengths, statements, figures, dates and references are as
 * dense as in real letters to parliament; subject words follow Zipf's law over some 50,000 compounds.
 *   npx tsx scripts/generate-letters.ts --count 1000 --seed 1 --to FOLDER     writes text files
 */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      to: { type: 'string', default: 'generated' },
    },
  });
  mkdirSync(values.to, { recursive: true });
  for (let n = 0; n < Number(values.count); n++) {
    const { source, text } = generateLetter(n, Number(values.seed));
    writeFileSync(join(values.to, source.name), text);
  }
}
