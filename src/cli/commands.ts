import { readCommand } from './commands/read.ts';
import { schemaCommand } from './commands/schema.ts';
import { serveCommand } from './commands/serve.ts';
import type { AddCommand } from './door.ts';

/** The commands in the order in which the help shows them. */
export const commands: readonly AddCommand[] = [readCommand, serveCommand, schemaCommand];
