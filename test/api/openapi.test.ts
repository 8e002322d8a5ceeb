import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type TestSite } from '../support/site.ts';

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  responses: Record<string, { content?: Record<string, { schema: unknown }> }>;
}
interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}

let site: TestSite;
let description: OpenApi;
beforeAll(async () => {
  site = await openSite();
  description = (await (await site.app.request('/api/v1/openapi.json')).json()) as OpenApi;
});
afterAll(() => site.close());

/** A request for every operation that gives JSON. */
const requests: Record<string, string> = {
  listLetters: '/letters',
  getLetter: '/letters/kst-28676-961',
  getRecord: '/letters/kst-28676-961/record',
  listVersions: '/letters/kst-28676-961/versions',
  search: '/search?q=navo&in=statements',
  listStatements: '/statements',
  listDeadlines: '/deadlines',
  listMeetings: '/meetings',
  getMeeting: '/meetings/nato-foreign-ministers/2025-12-03',
  listFollowUps: '/meetings/nato-foreign-ministers/2025-12-03/follow-ups',
  listSessions: '/sessions',
  listFigures: '/figures',
  listReferences: '/references',
  listActors: '/actors',
  listTopics: '/topics',
  listSeries: '/series?operation=Baken',
  listCommitments: '/commitments?today=2026-05-15&within=60',
  listWordings: '/wordings?q=steun',
  listCorrections: '/letters/kst-28676-961/corrections',
};

it('every answer is what the description says', async () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'api', components: description.components });
  const operations = Object.values(description.paths).flatMap((path) => Object.values(path));
  const giving = operations.filter(
    (one) => one.responses['200']?.content?.['application/json'] && !('addLetter' === one.operationId),
  );
  expect(giving.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(requests).sort());
  for (const { operationId, responses } of giving) {
    const answer = await site.app.request(`/api/v1${requests[operationId]}`);
    expect(answer.status, operationId).toBe(200);
    const text = JSON.stringify(responses['200']!.content!['application/json']!.schema);
    const validate = ajv.compile(JSON.parse(text.replaceAll('"#/components', '"api#/components')));
    validate(await answer.json());
    expect(validate.errors, operationId).toBeNull();
  }
});

it('errors are what the description says', async () => {
  const ajv = new Ajv2020({ strict: false });
  const validate = ajv.compile(description.components.schemas.Problem as object);
  const answer = await site.app.request('/api/v1/letters?limit=-1');
  expect(validate(await answer.json())).toBe(true);
});

it('is had without a token, and by everybody, also when the register is private', async () => {
  const closed = await openSite({ private: true });
  const answer = await closed.app.request('/api/v1/openapi.json', {
    headers: { origin: 'https://elders.example' },
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  await closed.close();
});
