import type { Language } from '../language/language.ts';
import { addLetter } from './add-letter.ts';
import type { Added } from './adding.ts';
import { correct, withdraw } from './correct.ts';
import { listCorrections } from './correcting.ts';
import { Finder } from './finder.ts';
import { listFollowUps, saveFollowUp } from './follow-ups.ts';
import { followAdded, followCorrected } from './following.ts';
import { byBytes } from './known-letters.ts';
import { findLetter, findRecord, findRendition, removeLetter, rereadLetter } from './letters.ts';
import {
  findMeeting,
  listDeadlines,
  listFigures,
  listMeetings,
  listReferences,
  listSessions,
} from './lists.ts';
import { prepareFile } from './prepare.ts';
import type { Counts, Register } from './register.ts';
import type { Store } from './store.ts';
import { checkToken, createToken, listTokens, revokeToken } from './tokens.ts';

/** A register over a store. Letters are analysed for search in one language. */
export function registerOver(store: Store, language: Language): Register {
  const finder = new Finder(store, language);
  const { read } = store;
  const followed = async (added: Added): Promise<Added> => {
    await followAdded(store, added, language);
    return added;
  };
  const add: Register['addPrepared'] = async (prepared) => {
    const { added, alone } = await addLetter(store, prepared, language);
    return alone ? added : followed(added);
  };
  return {
    store: { kind: store.kind, name: store.name },

    add: ({ record, bytes }) => add(prepareFile(record, bytes, language)),
    addPrepared: add,
    addKnown: async (sha256) => {
      const known = await byBytes(read, sha256);
      return known && followed(known);
    },
    remove: (id) => removeLetter(store, id),
    reread: (id, version, record) => rereadLetter(store, id, version, record, language),

    letter: (id) => findLetter(read, id),
    record: (id, version) => findRecord(read, id, version),
    records: async (ids) => {
      const records = await Promise.all(ids.map((id) => findRecord(read, id)));
      return records.filter((record) => record !== undefined);
    },
    rendition: (sha256) => findRendition(read, sha256),

    warm: (signal) => finder.warm(signal),
    search: (query) => finder.search(query),
    letters: (filter = {}, page = {}) => finder.search({ filter, ...page }, false),
    statements: (filter = {}, page = {}) => finder.search({ in: 'statements', filter, ...page }, false),
    meetings: (filter = {}, page) => listMeetings(read, filter, page),
    meeting: (id) => findMeeting(read, id),
    sessions: (filter = {}, page) => listSessions(read, filter, page),
    figures: (filter = {}, page) => listFigures(read, filter, page),
    references: (filter = {}, page) => listReferences(read, filter, page),
    actors: async (filter = {}, page) => {
      const found = await finder.valuesOf('actor', page, filter.kind);
      return {
        ...found,
        items: found.items.map(({ value, label, kind, letters }) => ({
          id: value,
          name: label,
          kind,
          letters,
        })),
      };
    },
    topics: async (page) => {
      const found = await finder.valuesOf('topic', page);
      return {
        ...found,
        items: found.items.map(({ value, label, letters }) => ({ id: value, label, letters })),
      };
    },
    deadlines: (between, page) => listDeadlines(read, between, page),

    saveFollowUp: (followUp) => saveFollowUp(store, followUp),
    followUps: (of) => listFollowUps(read, of),
    correct: async (correction) => {
      const kept = await correct(store, correction, language);
      if (kept.target.kind !== 'outcome') await followCorrected(store, kept.letter, language);
      return kept;
    },
    corrections: (of) => listCorrections(read, of?.letter),
    withdraw: async (id, who) => {
      const letter = await withdraw(store, id, who, language);
      if (letter) await followCorrected(store, letter.id, language);
      return letter !== undefined;
    },

    createToken: (name) => createToken(store, name),
    tokens: () => listTokens(store),
    revokeToken: (id) => revokeToken(store, id),
    checkToken: (secret) => checkToken(store, secret),

    enqueue: async (jobs) => store.queue().enqueue(jobs),
    jobs: async () => store.queue().jobs(),

    counts: () => counts(store),
    revision: async () => {
      const { revision, entry } = await store.settled();
      return `${revision}-${entry}`;
    },
    close: () => store.close(),
  };
}

async function counts(store: Store): Promise<Counts> {
  const tables = ['letter', 'version', 'rendition', 'statement', 'meeting'];
  const [row] = await store.read.rows<Counts>(
    `select ${tables.map((table) => `(select count(*) from ${table}) as ${table}s`).join(', ')}`,
  );
  return { ...row! };
}
