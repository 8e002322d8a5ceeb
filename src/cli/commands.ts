import { addCommand } from './commands/add.ts';
import { briefCommand, draftCommand } from './commands/brief.ts';
import { correctCommand } from './commands/correct.ts';
import { dueCommand } from './commands/due.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { figuresCommand } from './commands/figures.ts';
import { followCommand } from './commands/follow.ts';
import { importCommand } from './commands/import.ts';
import { jobsCommand } from './commands/jobs.ts';
import { lettersCommand } from './commands/letters.ts';
import { meetingCommand } from './commands/meeting.ts';
import { meetingsCommand } from './commands/meetings.ts';
import { migrateCommand } from './commands/migrate.ts';
import { readCommand } from './commands/read.ts';
import { referencesCommand } from './commands/references.ts';
import { removeCommand } from './commands/remove.ts';
import { rereadCommand } from './commands/reread.ts';
import { schemaCommand } from './commands/schema.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { statementsCommand } from './commands/statements.ts';
import { wordingCommand } from './commands/wording.ts';
import { workerCommand } from './commands/worker.ts';
import type { AddCommand } from './door.ts';

/** The commands in the order in which the help shows them. */
export const commands: readonly AddCommand[] = [
  readCommand,
  explainCommand,
  followCommand,
  addCommand,
  searchCommand,
  briefCommand,
  draftCommand,
  dueCommand,
  wordingCommand,
  correctCommand,
  serveCommand,
  schemaCommand,
];

/** Commands that list what a register has; the help names them in one line and describes each on request. */
export const lists: readonly AddCommand[] = [
  lettersCommand,
  statementsCommand,
  meetingsCommand,
  meetingCommand,
  figuresCommand,
  referencesCommand,
];

/** Commands for who keeps a register; the help names them in one line too. */
export const upkeep: readonly AddCommand[] = [
  removeCommand,
  rereadCommand,
  exportCommand,
  importCommand,
  migrateCommand,
  workerCommand,
  jobsCommand,
];
