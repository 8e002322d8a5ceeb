#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep compiled code between runs; what is loaded before this line is not kept.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();

// A reader that has seen enough (`inzet read … | head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const { main } = await import('./program.ts');
process.exitCode = await main(process, process.argv.slice(2));
