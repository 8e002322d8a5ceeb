import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyFaults, gives, givesFile, versionHeaders } from '../describe.ts';
import { found, ProblemError } from '../errors.ts';
import type { ApiEnv, ApiOptions } from '../options.ts';
import { letterParameters, split } from '../parameters.ts';
import { addedSchema, itemSchema, letterSchema, listOf, recordSchema, versionSchema } from '../schemas.ts';

const tags = ['Letters'];
const usual = 25 * 1024 * 1024;
const id = z.object({
  id: z.string().openapi({ param: { name: 'id', in: 'path' }, example: 'kst-28676-474' }),
});

/** Letters, their versions and files, and adding one. */
export function letterRoutes(
  app: OpenAPIHono<ApiEnv>,
  { register, read, maxBytes = usual }: ApiOptions,
): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/letters',
      operationId: 'listLetters',
      summary: 'Letters that pass a filter, newest first',
      tags,
      request: { query: letterParameters },
      responses: gives(listOf(itemSchema, 'Letter'), 'Letters'),
    }),
    async (c) => {
      const { page, filter } = split(c.req.valid('query'));
      return c.json(await register.letters(filter, page), 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/letters',
      operationId: 'addLetter',
      summary: 'Add a letter: reads the file and keeps it',
      tags,
      security: [{ token: [] }],
      request: {
        body: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: z.object({ file: z.any().openapi({ type: 'string', format: 'binary' }) }),
            },
          },
        },
      },
      responses: {
        200: {
          description: 'The letter was here already',
          headers: versionHeaders,
          content: { 'application/json': { schema: addedSchema } },
        },
        201: {
          description: 'A new letter, or a new version of one',
          headers: versionHeaders,
          content: { 'application/json': { schema: addedSchema } },
        },
        ...bodyFaults,
      },
    }),
    async (c) => {
      if (!c.get('token')) throw new ProblemError(401, 'Adding a letter needs a token');
      const { file, ...rest } = await c.req.parseBody().catch(() => {
        throw new ProblemError(400, 'body: this is no multipart/form-data');
      });
      if (!(file instanceof File) || Object.keys(rest).length > 0)
        throw new ProblemError(400, 'body.file: one file is expected, under this name, and nothing else');
      if (file.size > maxBytes)
        throw new ProblemError(413, `body.file: ${file.size} bytes; at most ${maxBytes} are taken`);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const record = await read(bytes, file.name).catch((error: unknown) => {
        throw new ProblemError(400, `body.file: ${error instanceof Error ? error.message : String(error)}`);
      });
      const added = { name: file.name, ...(await register.add({ record, bytes })) };
      const fresh = added.as === 'letter' || added.as === 'version';
      c.header('Location', `${c.req.path}/${encodeURIComponent(added.letter)}`);
      return fresh ? c.json(added, 201) : c.json(added, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/letters/{id}',
      operationId: 'getLetter',
      summary: 'A letter with its versions and files',
      tags,
      request: { params: id },
      responses: gives(letterSchema, 'The letter'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      return c.json(found(await register.letter(id), id), 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/letters/{id}/record',
      operationId: 'getRecord',
      summary: 'What the letter says, every field with the words it stands on',
      tags,
      request: { params: id, query: z.strictObject({ version: z.coerce.number().int().min(1).optional() }) },
      responses: gives(recordSchema, 'The record, with corrections applied'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      return c.json(found(await register.record(id, c.req.valid('query').version), id), 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/letters/{id}/text',
      operationId: 'getText',
      summary: 'The text that the offsets of the record point into',
      tags,
      request: { params: id, query: z.strictObject({ version: z.coerce.number().int().min(1).optional() }) },
      responses: givesFile('text/plain', 'The text'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const record = found(await register.record(id, c.req.valid('query').version), id);
      return c.body(record.text, 200, { 'content-type': 'text/plain; charset=utf-8' });
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/letters/{id}/versions',
      operationId: 'listVersions',
      summary: 'The versions of a letter with their files, oldest first',
      tags,
      request: { params: id },
      responses: gives(listOf(versionSchema, 'Version'), 'Versions'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const { versions } = found(await register.letter(id), id);
      return c.json({ total: versions.length, items: versions }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/letters/{id}/renditions/{sha256}',
      operationId: 'getRendition',
      summary: 'A file as it was added',
      tags,
      request: {
        params: id.extend({
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .openapi({ param: { name: 'sha256', in: 'path' } }),
        }),
      },
      responses: givesFile('application/octet-stream', 'The bytes of the file'),
    }),
    async (c) => {
      const { id, sha256 } = c.req.valid('param');
      const entry = found(await register.letter(id), id);
      const own = entry.versions.some(({ renditions }) => renditions.some((one) => one.sha256 === sha256));
      const { rendition, bytes } = found(own ? await register.rendition(sha256) : undefined, sha256);
      return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(rendition.name)}`,
      });
    },
  );
}
