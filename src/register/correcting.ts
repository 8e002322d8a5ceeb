import { letterRecordSchema } from '../record/schema.ts';
import type { LetterRecord } from '../record/types.ts';
import type { Correction, CorrectionTarget } from './corrections.ts';
import { type Explanation, RegisterError } from './errors.ts';
import type { Connection } from './store.ts';

interface CorrectionRow {
  key: number;
  id: string;
  made_by: string;
  made_at: string;
  why: string;
  target: string;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
}

const select = `select correction.id as key, letter.id, made_by, made_at, why, target, withdrawn_by, withdrawn_at
  from correction join letter on letter.key = correction.letter`;

/** The corrections of a letter that still hold, oldest first. */
export async function keptCorrections(connection: Connection, letter: number): Promise<Correction[]> {
  const rows = await connection.rows<CorrectionRow>(
    `${select} where letter.key = ? and withdrawn_at is null order by correction.id`,
    letter,
  );
  return rows.map(asCorrection);
}

/** All corrections, or those of one letter, withdrawn ones too, oldest first. */
export async function listCorrections(connection: Connection, letter?: string): Promise<Correction[]> {
  const rows =
    letter === undefined
      ? await connection.rows<CorrectionRow>(`${select} order by correction.id`)
      : await connection.rows<CorrectionRow>(`${select} where letter.id = ? order by correction.id`, letter);
  return rows.map(asCorrection);
}

function asCorrection(row: CorrectionRow): Correction {
  return {
    id: row.key,
    letter: row.id,
    target: JSON.parse(row.target) as CorrectionTarget,
    who: row.made_by,
    when: row.made_at,
    why: row.why,
    ...(row.withdrawn_by &&
      row.withdrawn_at && { withdrawn: { who: row.withdrawn_by, when: row.withdrawn_at } }),
  };
}

/** The record with the corrections of its fields. One that no longer fits, because reading changed, leaves it as it is. */
export function applyCorrections(record: LetterRecord, corrections: readonly Correction[]): LetterRecord {
  let corrected = record;
  for (const { target } of corrections) {
    if (target.kind !== 'field') continue;
    const changed = structuredClone(corrected);
    if (fault(changed, target.path, target.value) === undefined) corrected = changed;
  }
  return corrected;
}

/** Throws when a correction of a field does not fit the record. */
export function checkField(record: LetterRecord, path: string, value: unknown): void {
  const found = fault(structuredClone(record), path, value);
  if (found !== undefined)
    throw new RegisterError('invalid', {
      en: `${path} cannot be corrected so: ${found.en}.`,
      nl: `${path} kan zo niet verbeterd worden: ${found.nl}.`,
    });
}

/** Fields that say where the record comes from, which nobody may overrule. */
const fixed = new Set(['schema', 'id', 'language', 'source', 'text', 'blocks']);

/** Sets a field; says what is wrong when there is no such field or the record would no longer be one. */
function fault(record: LetterRecord, path: string, value: unknown): Explanation | undefined {
  const steps = path.split('.');
  if (fixed.has(steps[0]!))
    return { en: `${steps[0]} is part of the source`, nl: `${steps[0]} hoort bij de bron` };
  let at = record as unknown as Record<string, unknown>;
  for (const [i, step] of steps.entries()) {
    const key = Array.isArray(at) ? indexIn(at, step) : step;
    if (key === undefined || (!Object.hasOwn(at, key) && Object.hasOwn(Object.prototype, key)))
      return absent(steps.slice(0, i + 1).join('.'));
    if (i === steps.length - 1) {
      if (value !== null) at[key] = value;
      else if (Array.isArray(at))
        return {
          en: 'an item of a list cannot be taken away',
          nl: 'uit een lijst kan niets weggenomen worden',
        };
      else delete at[key];
      break;
    }
    const inner = at[key];
    if (inner === null || typeof inner !== 'object') return absent(steps.slice(0, i + 1).join('.'));
    at = inner as Record<string, unknown>;
  }
  const checked = letterRecordSchema.safeParse(record);
  if (checked.success) return value === null || has(checked.data, steps) ? undefined : absent(path);
  const [issue] = checked.error.issues;
  const message = `${issue!.path.join('.')}: ${issue!.message}`;
  return { en: message, nl: message };
}

const absent = (path: string): Explanation => ({ en: `there is no ${path}`, nl: `er is geen ${path}` });

/** True when the record has the field: checking it leaves unknown fields out. */
function has(record: LetterRecord, steps: readonly string[]): boolean {
  let at: unknown = record;
  for (const step of steps) {
    const key = Array.isArray(at) ? indexIn(at, step) : step;
    at = (at as Record<string, unknown> | undefined)?.[key ?? ''];
  }
  return at !== undefined;
}

/** The index of an item of a list by its id ("s3") or its number. */
function indexIn(list: unknown[], step: string): string | undefined {
  const byId = list.findIndex((item) => (item as { id?: unknown } | null)?.id === step);
  if (byId >= 0) return String(byId);
  return /^\d+$/.test(step) && Number(step) < list.length ? step : undefined;
}
