import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const base = '/api/v1';
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(site.app.request(base + path, { headers }));
const json = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>;
const upload = (name: string, body: string, headers: Record<string, string> = {}): Promise<Response> => {
  const form = new FormData();
  form.append('file', new File([body], name));
  return Promise.resolve(
    site.app.request(`${base}/letters`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${site.secret}`, ...headers },
    }),
  );
};
interface Problem {
  status: number;
  title: string;
  detail: string;
  errors?: { in: string; detail: string }[];
}
interface List {
  total: number;
  next?: string;
  items: { letter: string; title: string }[];
}

describe('reading the register', () => {
  it('lists letters, newest first, in parts that do not shift while letters are added', async () => {
    const first = await json<List>('/letters?limit=3');
    expect(first.total).toBe(6);
    expect(first.items).toHaveLength(3);
    const added = await upload(
      'nieuw.txt',
      'Den Haag, 1 juli 2026\n\nGeachte voorzitter,\n\nHierbij het verslag.\n',
    );
    expect(added.status).toBe(201);
    const second = await json<List>(`/letters?limit=3&cursor=${encodeURIComponent(first.next!)}`);
    const seen = new Set(first.items.map(({ letter }) => letter));
    expect(second.items).toHaveLength(3);
    expect(second.items.filter(({ letter }) => seen.has(letter))).toEqual([]);
    await site.register.remove(((await added.json()) as { letter: string }).letter);
  });

  it('gives a letter, its record and its text, whose offsets agree', async () => {
    const record = await json<{ text: string; dates: { start: number; end: number }[] }>(
      '/letters/kst-28676-961/record',
    );
    const text = await (await get('/letters/kst-28676-961/text')).text();
    expect(text).toBe(record.text);
    const words = record.dates.map(({ start, end }) => text.slice(start, end));
    expect(words).toContain('3 en 4 december 2025');
    const letter = await json<{ versions: { renditions: { sha256: string; name: string }[] }[] }>(
      '/letters/kst-28676-961',
    );
    const file = letter.versions[0]!.renditions[0]!;
    expect(file.name).toBe('voorbeeld-navo-2025-agenda.txt');
    const bytes = await get(`/letters/kst-28676-961/renditions/${file.sha256}`);
    expect(await bytes.text()).toBe(text);
  });

  it('finds letters by their words, with the words marked in passages', async () => {
    const answer = await json<{
      total: number;
      items: {
        letter: string;
        passages: { text: string; start: number; marks: { start: number; end: number }[] }[];
      }[];
      facets: Record<string, Record<string, number>>;
    }>('/search?q=hulpkonvooien');
    expect(answer.items.map(({ letter }) => letter).sort()).toEqual([
      'kst-21501-02-2991',
      'kst-21501-02-2998',
    ]);
    const passage = answer.items[0]!.passages[0]!;
    const [mark] = passage.marks;
    expect(passage.text.slice(mark!.start - passage.start, mark!.end - passage.start)).toMatch(
      /hulpkonvooi/i,
    );
    expect(answer.facets.kind).toEqual({ annotated_agenda: 1, report: 1 });
  });

  it('shows a meeting with its letters, and who cites a document', async () => {
    const meetings = await json<{
      items: { id: string; body: string; agendas: string[]; reports: string[] }[];
    }>('/meetings');
    const meeting = meetings.items.find(({ agendas }) => agendas.includes('kst-28676-961'));
    expect(meeting?.reports).toEqual(['kst-28676-967']);
    const next = meetings.items.find(({ body, id }) => body === meeting!.body && id !== meeting!.id);
    expect(await json(`/meetings/${meeting!.id}`)).toEqual({ ...meeting, next });
    const cited = await json<{ items: { letter: string }[] }>('/references?to=S%2FRES%2F1701');
    expect(cited.items.map(({ letter }) => letter).sort()).toEqual(['kst-28676-961', 'kst-28676-967']);
  });

  it('answers 304 while nothing changed, and anew after a letter was added', async () => {
    const tag = (await get('/topics')).headers.get('etag')!;
    const again = await get('/topics', { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(again.headers.get('api-version')).toBe('1.0.0');
    const added = await upload('tag.txt', 'Den Haag, 2 juli 2026\n\nDe Raad sprak over Soedan.\n');
    expect((await get('/topics', { 'if-none-match': tag })).status).toBe(200);
    await site.register.remove(((await added.json()) as { letter: string }).letter);
  });

  it('answers HEAD, CORS, and the security headers of the design rules', async () => {
    const head = await site.app.request(`${base}/letters`, {
      method: 'HEAD',
      headers: { origin: 'https://elders.example' },
    });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(head.headers.get('access-control-allow-origin')).toBe('*');
    expect(head.headers.get('x-content-type-options')).toBe('nosniff');
    expect(head.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

describe('what is asked wrongly', () => {
  const faults: [what: string, path: string, status: number, says: RegExp][] = [
    ['an unknown letter', '/letters/kst-1-1', 404, /kst-1-1/],
    ['an unknown address', '/nergens', 404, /nergens/],
    ['a trailing slash', '/letters/', 404, /letters\//],
    ['an unknown parameter', '/letters?soort=brief', 400, /soort/],
    ['an impossible value', '/statements?stance=blij', 400, /stance/],
    ['a query that cannot be read', '/search?q=%22open', 400, /q/],
  ];
  for (const [what, path, status, says] of faults)
    it(`${what} is a problem with status ${status}`, async () => {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      const problem = (await answer.json()) as Problem;
      expect(problem.status).toBe(status);
      expect(problem.detail).toMatch(says);
    });

  it('lists every fault together', async () => {
    const { errors } = await json<Problem>('/letters?limit=0&since=gisteren&kind=roman');
    expect(errors?.map((one) => one.in.split('.')[1]).sort()).toEqual(['kind', 'limit', 'since']);
  });

  it('says which methods an address has', async () => {
    const answer = await site.app.request(`${base}/letters`, { method: 'PUT' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
  });

  it('refuses a type that it cannot give', async () => {
    expect((await get('/letters', { accept: 'application/xml' })).status).toBe(406);
  });
});

describe('adding a letter', () => {
  const kept = async (): Promise<number> => (await site.register.counts()).letters;

  it('keeps a new letter once, whatever the file is called', async () => {
    const body = 'Den Haag, 3 juli 2026\n\nGeachte voorzitter,\n\nNederland steunt het voorstel.\n';
    const first = await upload('een.txt', body);
    expect(first.status).toBe(201);
    const { letter } = (await first.json()) as { letter: string };
    expect(first.headers.get('location')).toBe(`${base}/letters/${letter}`);
    const again = await upload('twee.txt', body);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ letter, as: 'known' });
    await site.register.remove(letter);
  });

  const refused: [what: string, send: () => Promise<Response>, status: number][] = [
    ['no token', () => upload('a.txt', 'tekst', { authorization: '' }), 401],
    ['an unknown token', () => upload('a.txt', 'tekst', { authorization: 'Bearer inzet_x' }), 401],
    ['a file too large', () => upload('a.txt', 'a'.repeat(2 * 1024 * 1024)), 413],
    ['an empty file', () => upload('leeg.pdf', ''), 400],
    ['a ZIP that is no letter', () => upload('a.docx', 'PK\u0003\u0004kapot'), 400],
    [
      'another type of body',
      async () =>
        site.app.request(`${base}/letters`, {
          method: 'POST',
          body: '{}',
          headers: { authorization: `Bearer ${site.secret}`, 'content-type': 'application/json' },
        }),
      415,
    ],
    [
      'a broken body',
      async () =>
        site.app.request(`${base}/letters`, {
          method: 'POST',
          body: 'geen delen',
          headers: {
            authorization: `Bearer ${site.secret}`,
            'content-type': 'multipart/form-data; boundary=x',
          },
        }),
      400,
    ],
  ];
  for (const [what, send, status] of refused)
    it(`refuses ${what} with ${status} and keeps nothing`, async () => {
      const before = await kept();
      const answer = await send();
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(await kept()).toBe(before);
    });

  it('takes a revoked token no more', async () => {
    const { token, secret } = await site.register.createToken('tijdelijk');
    await site.register.revokeToken(token.id);
    expect((await upload('a.txt', 'tekst', { authorization: `Bearer ${secret}` })).status).toBe(401);
  });
});

describe('correcting', () => {
  it('keeps who, when and why, and a withdrawal', async () => {
    const sent = await site.app.request(`${base}/letters/kst-28676-961/corrections`, {
      method: 'POST',
      headers: { authorization: `Bearer ${site.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        target: { kind: 'field', path: 'meeting.place.value', value: 'Antwerpen' },
        why: 'proef',
      }),
    });
    expect(sent.status).toBe(201);
    const correction = (await sent.json()) as { id: number; who: string };
    expect(correction.who).toBe('tester');
    const read = () => json<{ meeting: { place: { value: string } } }>('/letters/kst-28676-961/record');
    expect((await read()).meeting.place.value).toBe('Antwerpen');
    const gone = await site.app.request(`${base}/corrections/${correction.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${site.secret}` },
    });
    expect(gone.status).toBe(204);
    expect((await read()).meeting.place.value).toBe('Brussel');
    const list = await json<{ items: { withdrawn?: { who: string } }[] }>(
      '/letters/kst-28676-961/corrections',
    );
    expect(list.items[0]?.withdrawn?.who).toBe('tester');
  });
});

it('a private register is read with a token only', async () => {
  const closed = await openSite({ private: true });
  expect((await closed.app.request(`${base}/letters`)).status).toBe(401);
  const headers = { authorization: `Bearer ${closed.secret}` };
  expect((await closed.app.request(`${base}/letters`, { headers })).status).toBe(200);
  await closed.close();
});

it('tells whether it is alive, ready, and how it does', async () => {
  expect((await site.app.request('/health/live')).status).toBe(200);
  expect((await site.app.request('/health/ready')).status).toBe(200);
  const metrics = await (await site.app.request('/metrics')).text();
  expect(metrics).toContain('inzet_letters 6');
  expect(metrics).toMatch(/inzet_http_request_seconds_count\{[^}]*status="200"\}/);
});
