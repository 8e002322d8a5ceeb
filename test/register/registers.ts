import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { nl } from '../../src/language/nl/index.ts';
import { readText } from '../../src/reading/read.ts';
import type { LetterRecord } from '../../src/record/types.ts';
import type { Added } from '../../src/register/adding.ts';
import { migrateRegister, openRegister, type RegisterPlace } from '../../src/register/open.ts';
import type { Register } from '../../src/register/register.ts';

export type StoreKind = 'sqlite' | 'postgres';
export const stores: StoreKind[] = ['sqlite', 'postgres'];

/** A place for a register that goes when the test has finished. */
export async function newPlace(kind: StoreKind): Promise<RegisterPlace> {
  if (kind === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'inzet-register-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return { path: join(folder, 'register.db') };
  }
  const name = `inzet_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  onTestFinished(() => onServer(`drop database if exists ${name} with (force)`));
  const url = new URL(inject('postgres'));
  url.pathname = `/${name}`;
  const place = { database: url.href };
  await migrateRegister(place);
  return place;
}

/** An empty register of the kind, closed and removed when the test has finished. */
export async function newRegister(kind: StoreKind): Promise<Register> {
  const place = await newPlace(kind);
  return reopened(place);
}

/** The register at a place, closed when the test has finished. */
export async function reopened(place: RegisterPlace): Promise<Register> {
  const register = await openRegister(place, nl);
  onTestFinished(() => register.close());
  return register;
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** Options of the command that name the place. */
export const placeOptions = ({ database, path }: RegisterPlace): string[] =>
  database === undefined ? ['--register', path!] : ['--database', database];

/** Reads a text and adds it under a file name. */
export function addText(register: Register, name: string, text: string): Promise<Added> {
  return register.add(readFrom(name, text));
}

/** A text as a reader of files would read it. */
export function readFrom(name: string, text: string): { record: LetterRecord; bytes: Uint8Array } {
  const bytes = Buffer.from(text);
  return { record: readText(text, { name, sha256: hashOf(bytes) }), bytes };
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The same reading as of a file in another format. */
export function asFile(
  read: { record: LetterRecord; bytes: Uint8Array },
  name: string,
  mediaType: string,
): { record: LetterRecord; bytes: Uint8Array } {
  const bytes = Buffer.concat([Buffer.from(`${mediaType}\n`), read.bytes]);
  return { bytes, record: { ...read.record, source: { name, mediaType, sha256: hashOf(bytes) } } };
}
