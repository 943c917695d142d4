import { buildLicense } from '../../testing/builders.js';
import { ACTIVATE } from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const IDENTIFIERS = ['ababababab abab', 'x  y  x  y  z', '🖥🖥-Ünïcode-🖥', '100%_\\sure', `${'long-'.repeat(12)}end`];

test('every part of every identifier finds it, and who else contains it, wherever it begins and ends', async () => {
  const owner = await signedIn(app);
  const license = await buildLicense(app.database, { customerId: owner.user.customerId, activationLimit: null });
  for (const identifier of IDENTIFIERS) {
    await app.anonymous.ask(ACTIVATE, { input: { licenseKey: license.licenseKey, identifier } });
  }
  const query =
    'query ($identifier: String) { activations(filter: { identifier: $identifier }) { nodes { identifier } } }';
  const find = async (identifier: string): Promise<string[]> =>
    (await owner.ask(query, { identifier })).activations.nodes.map((node: { identifier: string }) => node.identifier);
  for (const identifier of IDENTIFIERS) {
    const characters = [...identifier];
    for (const length of [3, 4, 9, 16, 17, 18, 40]) {
      for (let start = 0; start + length <= Math.min(characters.length, length + 6); start++) {
        const part = characters.slice(start, start + length).join('');
        const containing = IDENTIFIERS.filter((each) => each.toLowerCase().includes(part.toLowerCase()));
        expect({ part, found: (await find(part)).sort() }).toEqual({ part, found: containing.sort() });
      }
    }
  }
});
