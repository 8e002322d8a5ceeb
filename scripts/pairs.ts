import { basename, join } from 'node:path';

/** A folder of annotated letters with the pairs that were followed up. */
export interface PairSet {
  name: string;
  gold: string;
  letters: string;
  follow: string;
}

/** Folders that are looked in when none is named; those that are not there are left out. */
const usual = ['examples', 'corpus', 'practice', '../shared'];

/** The sets in some folders, or in the usual ones. */
export const pairSets = (folders: readonly string[]): PairSet[] =>
  (folders.length > 0 ? folders : usual).map((folder) => ({
    name: basename(folder),
    gold: join(folder, 'gold'),
    letters: join(folder, 'letters'),
    follow: join(folder, 'follow'),
  }));
