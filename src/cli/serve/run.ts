import { serve as listen, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import pino from 'pino';
import { apiApp } from '../../api/app.ts';
import { createMetrics } from '../../api/metrics.ts';
import type { RequestLog } from '../../api/options.ts';
import { basePath } from '../../api/version.ts';
import { languages } from '../../reading/languages.ts';
import { readFile } from '../../reading/read.ts';
import { openRegister, registerPlace } from '../../register/open.ts';
import type { Register } from '../../register/register.ts';
import { webApp } from '../../web/app.tsx';
import { routes } from '../../web/routes.ts';
import { CommandError, type Door } from '../door.ts';

export interface ServeOptions {
  port: string;
  host: string;
  register?: string;
  database?: string;
  private?: boolean;
  secure?: boolean;
  maxSize: string;
}

/** How long answers under way may take after the server was told to stop, in milliseconds. */
const patience = 10_000;

/** Serves until it is told to stop (SIGINT, SIGTERM); answers under way are finished first. */
export async function serve(options: ServeOptions, door: Door): Promise<void> {
  const port = wholeNumber(options.port, '--port', door);
  const maxBytes = wholeNumber(options.maxSize, '--max-size', door) * 1024 * 1024;
  const register = await openRegister(registerPlace(options), languages.nl);
  const log = pino({ base: null, level: process.env.LOG_LEVEL ?? 'info' }, pino.destination(2));
  const app = site(register, { ...options, maxBytes }, (entry) => {
    const { error, ...rest } = entry;
    if (error) log.error({ ...rest, err: error }, 'request');
    else log.info(rest, 'request');
  });
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = listen({ fetch: app.fetch, port, hostname: options.host }, () => resolve(started));
    started.once('error', reject);
  }).catch(async (error: NodeJS.ErrnoException) => {
    await register.close();
    throw new CommandError(
      door.say({
        nl: `kan niet luisteren op ${options.host}:${port} (${error.code}); kies een andere poort met --port`,
        en: `cannot listen on ${options.host}:${port} (${error.code}); choose another port with --port`,
      }),
    );
  });
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  const url = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${at}`;
  door.stdout.write(door.say({ nl: `Inzet staat open op ${url}\n`, en: `Inzet is open at ${url}\n` }));
  const stopping = new AbortController();
  const warmed = register
    .warm(stopping.signal)
    .catch((error: Error) => log.error({ err: error }, 'reading ahead'));
  await told();
  stopping.abort();
  await stop(server);
  await warmed;
  await register.close();
}

/** The pages, the interface, and what watches over them, on one server. */
export function site(
  register: Register,
  options: { private?: boolean; secure?: boolean; maxBytes: number },
  log: (entry: RequestLog) => void,
): Hono {
  const metrics = createMetrics(register);
  const shared = {
    register,
    language: languages.nl,
    read: (bytes: Uint8Array, name: string) => readFile(bytes, name),
    maxBytes: options.maxBytes,
  };
  const app = new Hono();
  app.use(metrics.measure);
  app.get('/health/live', (c) => c.json({ status: 'ok' }));
  app.get('/health/ready', async (c) => {
    try {
      await register.revision();
      return c.json({ status: 'ok' });
    } catch {
      return c.json({ status: 'unavailable' }, 503);
    }
  });
  app.get('/metrics', async (c) => {
    const { type, body } = await metrics.text();
    return c.body(body, 200, { 'content-type': type });
  });
  const api = apiApp({ ...shared, log, ...(options.private && { private: true }) });
  const web = webApp(
    {
      ...shared,
      ...(process.env.INZET_SECRET && { key: process.env.INZET_SECRET }),
      ...(options.secure && { secure: true }),
      onError: (error, path) =>
        log({ requestId: '', method: 'GET', path, status: 500, milliseconds: 0, error }),
    },
    routes,
  );
  // Each answers for itself what is not there: the interface with a problem, the pages with a page.
  app.all(`${basePath}/*`, (c) => api.fetch(c.req.raw));
  app.all('*', (c) => web.fetch(c.req.raw));
  return app;
}

function wholeNumber(text: string, name: string, door: Door): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value < 65_536) return value;
  throw new CommandError(
    door.say({ nl: `${name}: ${text} is geen geldig getal`, en: `${name}: ${text} is not a valid number` }),
    2,
  );
}

function told(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

async function stop(server: ServerType): Promise<void> {
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, patience);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
