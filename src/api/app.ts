import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { requestId } from 'hono/request-id';
import { QuerySyntaxError } from '../register/errors.ts';
import { ProblemError } from './errors.ts';
import type { ApiEnv, ApiOptions } from './options.ts';
import { invalid, problem } from './problem.ts';
import { followUpRoutes } from './routes/follow-up.ts';
import { letterRoutes } from './routes/letters.ts';
import { listRoutes } from './routes/lists.ts';
import { overTimeRoutes } from './routes/over-time.ts';
import { apiVersion, basePath } from './version.ts';

/** What the words of a multipart body around the file may take. */
const envelope = 64 * 1024;

/**
 * The HTTP interface over a register, under /api/v1. It follows the NL API Design Rules; docs/api.md says where it
 * departs from them and why.
 */
export function apiApp(options: ApiOptions): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => (result.success ? undefined : invalid(c, result.target, result.error)),
  }).basePath(basePath);
  app.use(
    requestId(),
    logging(options),
    headers,
    cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST', 'DELETE'] }),
  );
  app.use(compress());
  app.get('/openapi.json', (c) => c.json(document(app)));
  app.use(acceptable, authorised(options), conditional(options));
  app.post(
    '/letters',
    multipartOnly,
    bodyLimit({
      maxSize: (options.maxBytes ?? 25 * 1024 * 1024) + envelope,
      onError: (c) => problem(c, 413, 'body: larger than a letter may be'),
    }),
  );
  letterRoutes(app, options);
  listRoutes(app, options);
  followUpRoutes(app, options);
  overTimeRoutes(app, options);
  otherMethods(app);
  app.notFound((c) => problem(c, 404, `There is nothing at ${c.req.path}`));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return problem(c, error.status, `body: ${error.message}`);
    if (error instanceof ProblemError) return problem(c, error.status, error.message);
    if (error instanceof QuerySyntaxError)
      return problem(c, 400, `query.q: ${error.message}`, [{ in: 'query.q', detail: error.message }]);
    options.log?.({
      requestId: c.get('requestId'),
      method: c.req.method,
      path: c.req.path,
      status: 500,
      milliseconds: 0,
      error,
    });
    return problem(c, 500, 'The request failed; the log says why, under the number of this request');
  });
  return app;
}

/** The OpenAPI 3.1 description of the interface. */
export function document(app: OpenAPIHono<ApiEnv>) {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  const description = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Inzet',
      version: apiVersion,
      description:
        'What the Dutch government announced for international meetings and reported back to parliament, every field on the words that say it.',
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
      contact: { name: 'Inzet', url: 'https://example.org/inzet', email: 'inzet@example.org' },
    },
    servers: [{ url: basePath, description: 'This server' }],
    tags: [
      'Letters',
      'Search',
      'Statements',
      'Meetings',
      'Figures',
      'References',
      'Actors',
      'Topics',
      'Follow-up',
    ].map((name) => ({ name })),
  });
  // The server's address has the base path already.
  const paths = Object.entries(description.paths ?? {}).map(([path, item]) => [
    path.slice(basePath.length),
    item,
  ]);
  return { ...description, paths: Object.fromEntries(paths) };
}

const logging = ({ log }: ApiOptions): MiddlewareHandler<ApiEnv> => {
  return async (c, next) => {
    const from = performance.now();
    await next();
    log?.({
      requestId: c.get('requestId'),
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      milliseconds: Math.round((performance.now() - from) * 10) / 10,
    });
  };
};

/** API Design Rules: /core/version-header and /core/transport/security-headers. */
const headers: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('API-Version', apiVersion);
  c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
};

/** Files and texts are had whatever is asked for; everything else is JSON. */
const acceptable: MiddlewareHandler = async (c, next) => {
  const accept = c.req.header('accept');
  const file = /\/(?:text|renditions\/[^/]+)$/.test(c.req.path);
  if (accept && !file && !/(?:^|[\s,])(?:\*\/\*|application\/(?:\*|json|problem\+json))/.test(accept))
    return problem(c, 406, `Answers are application/json, not ${accept}`);
  return next();
};

const authorised = ({ register, private: closed }: ApiOptions): MiddlewareHandler<ApiEnv> => {
  return async (c, next) => {
    const secret = /^Bearer\s+(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const token = secret && (await register.checkToken(secret));
    if (secret && !token) return problem(c, 401, 'This token is not known or was revoked');
    if (token) c.set('token', token.name);
    else if (closed) return problem(c, 401, 'Reading this register needs a token');
    return next();
  };
};

/** The same register gives the same answer: its revision is the tag of every one (RFC 9110, weak). */
const conditional = ({ register, private: closed }: ApiOptions): MiddlewareHandler => {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const tag = `W/"${await register.revision()}"`;
    const known = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim());
    if (known.includes(tag) || known.includes('*')) return c.body(null, 304, { ETag: tag });
    await next();
    if (c.res.status !== 200) return;
    c.header('ETag', tag);
    c.header('Cache-Control', closed ? 'private, no-cache' : 'public, no-cache');
  };
};

const multipartOnly: MiddlewareHandler = async (c, next) =>
  c.req.header('content-type')?.startsWith('multipart/form-data')
    ? next()
    : problem(c, 415, 'A letter is added as multipart/form-data');

/** A known address asked with another method: 405 with the methods that it has. */
function otherMethods(app: OpenAPIHono<ApiEnv>): void {
  const methods = new Map<string, Set<string>>();
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue;
    const path = definition.route.path.replace(/\{(\w+)\}/g, ':$1');
    methods.set(path, (methods.get(path) ?? new Set()).add(definition.route.method.toUpperCase()));
  }
  for (const [path, known] of methods) {
    const allow = [...known, ...(known.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    app.all(path, (c) => {
      c.header('Allow', allow);
      return problem(c, 405, `${c.req.method} is not among ${allow}`);
    });
  }
}
