import { adding } from './bench/adding.ts';
import { follow } from './bench/follow.ts';
import { growth } from './bench/growth.ts';
import type { BenchPart } from './bench/part.ts';
import { pdf } from './bench/pdf.ts';
import { peers } from './bench/peers.ts';
import { reading } from './bench/reading.ts';
import { register } from './bench/register.ts';
import { startUp } from './bench/start.ts';
import { statements } from './bench/statements.ts';
import { tenfold } from './bench/tenfold.ts';
import { web } from './bench/web.ts';

/**
 * Measures what we promise about speed and about our peers.
 *   npm run bench [-- part …]
 * Without a name all parts but those that take half an hour.
 */
const parts: readonly BenchPart[] = [
  reading,
  statements,
  growth,
  follow,
  pdf,
  peers,
  startUp,
  register,
  adding,
  web,
  tenfold,
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(', ')}; there are: ${parts.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
for (const part of parts) {
  if (wanted.length > 0 ? !wanted.includes(part.name) : part.onRequest) continue;
  console.log(`== ${part.name}: ${part.title}`);
  for await (const line of part.run()) console.log(line);
  console.log();
}
