import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Language } from '../language/language.ts';
import { fileColumns } from './add-letter.ts';
import type { IdentifiedBy } from './adding.ts';
import { enterCurrent } from './current.ts';
import { RegisterError } from './errors.ts';
import type { MeetingRow } from './meetings.ts';
import { packRecord, unpackRecord } from './records.ts';
import { type Connection, next, type Row, type Store, type Value } from './store.ts';

/** The first line of a portable register, which names its format. */
const format = 'inzet/register/1';

interface PortableLetter {
  type: 'letter';
  id: string;
  identifiedBy: IdentifiedBy;
  aliases: string[];
  versions: {
    number: number;
    core: string;
    addedAt: string;
    record: unknown;
    renditions: Record<string, unknown>[];
  }[];
  corrections: Record<string, unknown>[];
}

type PortableLine =
  | { type: 'register'; format: string; exportedAt: string; letters: number }
  | ({ type: 'meeting' } & MeetingRow)
  | PortableLetter
  | { type: 'follow_up'; agenda: string; report: string; saved_at: string; body: string };

/** Letters fetched at once. */
const batch = 50;

/**
 * A whole register as lines of JSON, the same from either store: a header, the meetings, the letters with all that was
 * kept of them, the follow-ups. Tokens stay behind. Reads a few letters at a time.
 */
export async function* exportLines(store: Store): AsyncGenerator<string> {
  const line = (value: PortableLine): string => `${JSON.stringify(value)}\n`;
  const { read } = store;
  const [counted] = await read.rows<{ letters: number }>('select count(*) as letters from letter');
  yield line({
    type: 'register',
    format,
    exportedAt: new Date().toISOString(),
    letters: counted!.letters,
  });
  for (const meeting of await read.rows<MeetingRow>('select * from meeting order by id'))
    yield line({ type: 'meeting', ...meeting });
  for (let last = 0; ; ) {
    const letters = await read.rows<{ key: number; id: string; identified_by: IdentifiedBy }>(
      `select key, id, identified_by from letter where key > ? order by key limit ${batch}`,
      last,
    );
    for (const letter of letters) yield line(await portableLetter(read, letter));
    if (letters.length < batch) break;
    last = letters.at(-1)!.key;
  }
  const followUps = await read.rows<{ agenda: string; report: string; saved_at: string; body: string }>(
    `select agenda.id as agenda, report.id as report, saved_at, body from follow_up
     join letter agenda on agenda.key = follow_up.agenda join letter report on report.key = follow_up.report
     order by agenda.id, report.id`,
  );
  for (const followUp of followUps) yield line({ type: 'follow_up', ...followUp });
}

async function portableLetter(
  read: Connection,
  letter: { key: number; id: string; identified_by: IdentifiedBy },
): Promise<PortableLetter> {
  const versions = await read.rows<{
    key: number;
    number: number;
    core: string;
    added_at: string;
    text: string;
    record: Uint8Array;
  }>('select * from version where letter = ? order by number', letter.key);
  const aliases = await read.rows<{ id: string }>('select id from alias where letter = ?', letter.key);
  const corrections = await read.rows(
    'select made_by, made_at, why, target, withdrawn_by, withdrawn_at from correction where letter = ? order by id',
    letter.key,
  );
  return {
    type: 'letter',
    id: letter.id,
    identifiedBy: letter.identified_by,
    aliases: aliases.map(({ id }) => id),
    versions: await Promise.all(
      versions.map(async (version) => ({
        number: version.number,
        core: version.core,
        addedAt: version.added_at,
        record: unpackRecord(version.record, version.text, letter.id),
        renditions: (
          await read.rows(`select ${fileColumns.join(', ')} from rendition where version = ?`, version.key)
        ).map((row) => ({
          ...row,
          content: Buffer.from(row.content as Uint8Array).toString('base64'),
        })),
      })),
    ),
    corrections,
  };
}

const correctionColumns = ['made_by', 'made_at', 'why', 'target', 'withdrawn_by', 'withdrawn_at'];

/**
 * Puts the letters of a portable register (gzip'ed lines, as `inzet export` writes them) into a register. A letter whose
 * identifier or file is there already is left as it is. Reports each letter; rejects with RegisterError when the file is
 * no portable register or breaks off. What was put in by then stays: the same call goes on from there.
 */
export async function importLines(
  store: Store,
  file: Readable,
  language: Language,
  onLetter: (id: string, imported: boolean, total: number) => void,
): Promise<void> {
  let total: number | undefined;
  let letters = 0;
  for await (const line of portableLines(file)) {
    if (total === undefined) {
      if (line.type !== 'register' || line.format !== format) throw notPortable();
      total = line.letters;
    } else if (line.type === 'meeting') await importMeeting(store, line);
    else if (line.type === 'letter') {
      onLetter(line.id, await importLetter(store, line, language), total);
      letters++;
    } else if (line.type === 'follow_up') await importFollowUp(store, line);
  }
  if (total === undefined) throw notPortable();
  if (letters < total)
    throw new RegisterError('invalid', {
      en: `The file breaks off: it has ${letters} of its ${total} letters. Export the register again.`,
      nl: `Het bestand breekt af: het heeft ${letters} van zijn ${total} brieven. Exporteer het register opnieuw.`,
    });
}

async function* portableLines(file: Readable): AsyncGenerator<PortableLine> {
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  file.pipe(unpacked);
  const lines = createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    for await (const line of lines) yield JSON.parse(line) as PortableLine;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof SyntaxError || code?.startsWith('Z_')) throw notPortable();
    throw error;
  }
}

const notPortable = (): RegisterError =>
  new RegisterError('invalid', {
    en: 'The file is no register that inzet export wrote, or is damaged. Export the register again.',
    nl: 'Het bestand is geen register dat inzet export schreef, of is beschadigd. Exporteer het register opnieuw.',
  });

async function importMeeting(store: Store, meeting: MeetingRow): Promise<void> {
  await store.write(async (tx) => {
    await tx.rows(
      `insert into meeting (id, name, body, start_day, end_day, place) values (?, ?, ?, ?, ?, ?)
       on conflict do nothing`,
      meeting.id,
      meeting.name,
      meeting.body,
      meeting.start_day,
      meeting.end_day,
      meeting.place,
    );
  });
}

function importLetter(store: Store, letter: PortableLetter, language: Language): Promise<boolean> {
  return store.write(async (tx) => {
    const revision = await next(tx, 'revision');
    const files = letter.versions.flatMap(({ renditions }) => renditions.map(({ sha256 }) => String(sha256)));
    const known = await tx.rows(
      `select id from letter where id = ?
       union all select sha256 from rendition where sha256 in (${files.map(() => '?').join(', ')})`,
      letter.id,
      ...files,
    );
    if (known.length > 0) return false;
    const key = await next(tx, 'letter');
    await tx.insert({
      table: 'letter',
      columns: ['key', 'id', 'identified_by'],
      rows: [[key, letter.id, letter.identifiedBy]],
    });
    await tx.insert({
      table: 'alias',
      columns: ['id', 'letter'],
      rows: letter.aliases.map((id) => [id, key]),
    });
    for (const version of letter.versions) {
      const record = version.record as Parameters<typeof packRecord>[0];
      const versionKey = await next(tx, 'version');
      await tx.insert({
        table: 'version',
        columns: ['key', 'letter', 'number', 'core', 'added_at', 'text', 'record'],
        rows: [
          [versionKey, key, version.number, version.core, version.addedAt, record.text, packRecord(record)],
        ],
      });
      await tx.insert({
        table: 'rendition',
        columns: [...fileColumns, 'version'],
        rows: version.renditions.map((row) => {
          const content = Buffer.from(String(row.content), 'base64');
          return [...inOrder({ ...row, content } as Row, fileColumns), versionKey];
        }),
      });
    }
    for (const correction of letter.corrections)
      await tx.insert({
        table: 'correction',
        columns: [...correctionColumns, 'id', 'letter'],
        rows: [[...inOrder(correction as Row, correctionColumns), await next(tx, 'correction'), key]],
      });
    await enterCurrent(store, tx, { key, id: letter.id }, revision, language);
    return true;
  });
}

const inOrder = (row: Row, columns: readonly string[]): Value[] =>
  columns.map((column) => row[column] ?? null);

async function importFollowUp(
  store: Store,
  line: { agenda: string; report: string; saved_at: string; body: string },
): Promise<void> {
  await store.write(async (tx) => {
    await tx.rows(
      `insert into follow_up (agenda, report, saved_at, body)
       select agenda.key, report.key, ?, ? from letter agenda, letter report
       where agenda.id = ? and report.id = ? on conflict do nothing`,
      line.saved_at,
      line.body,
      line.agenda,
      line.report,
    );
  });
}
