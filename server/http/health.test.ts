import { DatabaseTimeout } from '../database/retry.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const get = (path: string) => fetch(`${app.url}${path}`);

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
