import { buildUser } from './testing/builders.js';
import { Installation } from './testing/real-process.js';
import { createTestApp, type TestApp } from './testing/test-app.js';

let app: TestApp;
let installation: Installation;
beforeAll(async () => {
  app = await createTestApp();
  installation = await Installation.make();
});
afterAll(async () => {
  await installation.remove();
  await app.close();
});

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { role user { name } } } }`;
const databaseUrl = () =>
  Object.assign(new URL(process.env.TEST_DATABASE_URL ?? ''), { pathname: `/${app.database.name}` }).href;

async function createStaff(words: string[], env: Record<string, string> = { DATABASE_URL: databaseUrl() }) {
  const running = installation.createStaff(words, env);
  const code = await running.ended;
  expect(running.output).not.toMatch(/^\s+at /m);
  return { code, output: running.output };
}

test('the first of the staff signs in with the password that was printed', async () => {
  const { code, output } = await createStaff(['Sam@Vendor.example', 'Sam Vendor']);
  expect(code).toBe(0);
  const [, password] = /Sign in as Sam@Vendor\.example with (\S+),/.exec(output)!;
  const { signIn } = await app.anonymous.ask(SIGN_IN, { input: { email: 'sam@vendor.example', password } });
  expect(signIn.viewer).toEqual({ role: 'STAFF', user: { name: 'Sam Vendor' } });
});

test('a taken email is refused, and its password stays', async () => {
  const { email } = await buildUser(app.database);
  expect(await createStaff([email, 'Somebody Else'])).toEqual({
    code: 1,
    output: '\nThere is a user with this email already.\n\n',
  });
});

test('what is missing is said', async () => {
  expect((await createStaff(['sam@vendor.example'])).output).toContain('Say who: npm run staff');
  expect((await createStaff(['nobody', 'Nobody'])).output).toContain('This is no email address.');
  expect((await createStaff(['a@b.example', 'A'], { DATABASE_URL: 'mysql://app:hunter2@127.0.0.1:1/x' })).output).toBe(
    '\nNo database answers at 127.0.0.1:1: start it, or correct host and port in DATABASE_URL.\n\n',
  );
});

test('with the private server it works while nothing else does, and no later start asks for it again', async () => {
  const lastseen = installation.start({ DEMO: '0' });
  await lastseen.up();
  expect(lastseen.output).toContain('npm run staff --');
  expect((await createStaff(['a@vendor.example', 'A'], {})).output).toContain('already running on the data');
  await lastseen.end();
  expect((await createStaff(['a@vendor.example', 'A'], {})).output).toContain('Sign in as a@vendor.example');
  const again = installation.start({ DEMO: '0' });
  await again.up();
  expect(again.output).not.toContain('npm run staff');
});
