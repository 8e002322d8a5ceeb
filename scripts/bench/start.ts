import { existsSync } from 'node:fs';
import { type BenchPart, table } from './part.ts';
import { measureStartUp } from './startup.ts';

/** The built command from start to end on a text letter, beside Node alone. */
export const startUp: BenchPart = {
  name: 'startup',
  title: 'Start-up of the command with a text letter (bar: under 300 ms)',
  run() {
    if (!existsSync('dist/cli/main.js')) return ['dist/ is not built: npm run build'];
    const { node, help, read } = measureStartUp('examples/letters/voorbeeld-navo-2025-agenda.txt');
    const ms = (n: number): string => `${n.toFixed(0)} ms`;
    return table([
      ['', 'median'],
      ['node alone', ms(node)],
      ['inzet --help', ms(help)],
      ['inzet read', ms(read)],
    ]);
  },
};
