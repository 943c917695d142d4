import { readFileSync } from 'node:fs';
import { seedDemo } from './demo/seed.js';
import { createTestApp, type TestApp } from './testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await seedDemo(app.database);
});
afterAll(() => app.close());

test('the curl lines of the README work, one after the other', async () => {
  const bodies = [...readFileSync('README.md', 'utf8').matchAll(/^curl [^\n]* -d '(\{.*?\})'$/gms)].map(
    ([, body]) => body!,
  );
  expect(bodies).toHaveLength(2);
  const activated = await (await app.anonymous.post(bodies[0])).json();
  const { activationToken } = activated.data.activate;
  const heartbeat = await (await app.anonymous.post(bodies[1]!.replace('<activationToken>', activationToken))).json();
  expect(heartbeat.data.heartbeat.lastSeenAt).toMatch(/Z$/);
});
