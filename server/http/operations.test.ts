import { DatabaseTimeout } from '../database/retry.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });

test('a node that lives and can serve says so', async () => {
  for (const path of ['/health/live', '/health/ready']) expect((await get(path)).status).toBe(200);
});

test('while the database is away a node lives on, and says that it cannot serve', async () => {
  const away = jest.spyOn(app.database, 'transaction').mockRejectedValue(new DatabaseTimeout('no answer'));
  expect((await get('/health/live')).status).toBe(200);
  const ready = await get('/health/ready');
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ status: 'the database does not answer' });
  away.mockRestore();
  expect((await get('/health/ready')).status).toBe(200);
});

test('metrics come as Prometheus text', async () => {
  const response = await get('/metrics');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
  expect(await response.text()).toMatch(/^# HELP process_cpu_user_seconds_total /m);
});

test('every answer forbids what browsers would otherwise allow', async () => {
  for (const path of ['/health/live', '/graphql?query={__typename}', '/nowhere']) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('what a POST is answered may load nothing, should a browser show it', async () => {
  const { headers } = await fetch(`${app.url}/graphql`, { method: 'POST', body: '{' });
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
});

test('a path that is none is refused with 400 and the id of the request', async () => {
  const response = await fetch(`${app.url}/%zz`);
  expect(response.status).toBe(400);
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'VALIDATION_FAILED' } }] });
});

test('an address where there is nothing answers 404 in the shape of errors', async () => {
  const response = await get('/nowhere', { accept: 'application/json' });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }],
  });
});
