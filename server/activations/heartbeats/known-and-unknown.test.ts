import fc from 'fast-check';
import { UserRole } from '../../accounts/user.js';
import { buildCustomer, buildProduct } from '../../testing/builders.js';
import type { Caller } from '../../testing/caller.js';
import { buildDevices, type Device } from '../../testing/devices.js';
import * as documents from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, TEST_SECRET, type TestApp } from '../../testing/test-app.js';
import { ActivationTokens } from '../activation-token.js';
import { Heartbeats } from './heartbeats.js';
import type { Beat } from './judge-beats.js';

const numRuns = Number(process.env.TEST_MODEL_RUNS ?? 25);
jest.setTimeout(60_000 + numRuns * 6_000);

const SET_WINDOW = `mutation ($id: ID!, $seconds: Int!) {
  updateProduct(id: $id, input: { heartbeatWindowSeconds: $seconds }) { id } }`;

let app: TestApp;
let staff: Caller;
let customers: string[];
let written: jest.SpyInstance<Promise<boolean>>;
beforeAll(async () => {
  app = await createTestApp();
  staff = await signedIn(app, { role: UserRole.STAFF });
  customers = [(await buildCustomer(app.database)).id, (await buildCustomer(app.database)).id];
  written = jest.spyOn(app.database, 'updateExactly');
});
afterAll(() => app.close());

/** Nobody tells it of a change, and as it is made it knows no device. */
const newNode = () => new Heartbeats(app.database, new ActivationTokens([TEST_SECRET]), () => undefined);

type Step =
  | { do: 'beat'; version: string | null; isStrangerFirst: boolean }
  | { do: 'license'; change: string }
  | { do: 'device'; change: string; of: number }
  | { do: 'expiry'; inSeconds: number | null }
  | { do: 'transfer'; to: number }
  | { do: 'window'; seconds: number }
  | { do: 'wait'; seconds: number };

const { SUSPEND_LICENSE, REINSTATE_LICENSE, REVOKE_LICENSE } = documents;
const { SUSPEND_ACTIVATION, REINSTATE_ACTIVATION, DEACTIVATE_ACTIVATION } = documents;
const of = fc.nat({ max: 2 });
const twice = <T>(...values: T[]) => [...values, ...values];
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('beat'),
      version: fc.constantFrom(null, null, null, '1.0', '2.0'),
      isStrangerFirst: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('license'),
      change: fc.constantFrom(...twice(SUSPEND_LICENSE, REINSTATE_LICENSE, REINSTATE_LICENSE), REVOKE_LICENSE),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('device'),
      change: fc.constantFrom(
        ...twice(SUSPEND_ACTIVATION, REINSTATE_ACTIVATION, REINSTATE_ACTIVATION),
        DEACTIVATE_ACTIVATION,
      ),
      of,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('expiry'), inSeconds: fc.constantFrom(null, 100, 100, 100, -1) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('transfer'), to: fc.constantFrom(0, 1, 0, 1, -1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('window'), seconds: fc.constantFrom(60, 600) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait'), seconds: fc.constantFrom(30, 400, 400, 7_200) }) },
);

function change(step: Exclude<Step, { do: 'beat' | 'wait' }>, devices: Device[], productId: string): Promise<unknown> {
  const { id } = devices[0]!.license;
  const update = (input: object) => staff.send(documents.UPDATE_LICENSE, { id, input });
  switch (step.do) {
    case 'license':
      return staff.send(step.change, { id });
    case 'device':
      return staff.send(step.change, { id: devices[step.of]!.id });
    case 'expiry': {
      const at = (seconds: number) => new Date(app.database.clock.now().getTime() + seconds * 1_000);
      return update({ expiresAt: step.inSeconds === null ? null : at(step.inSeconds) });
    }
    case 'transfer':
      return update({ customerId: customers[step.to] ?? null });
    case 'window':
      return staff.send(SET_WINDOW, { id: productId, seconds: step.seconds });
  }
}

/** What there is to say of a heartbeat beside its instant. */
const told = ({ lastSeenAt, termsVersion, ...rest }: Beat) => rest;

const answers = (node: Heartbeats, devices: Device[], version: string | null) =>
  Promise.all(devices.map(({ token }) => node.beat(token, version).then(told, ({ code }) => code)));

test('whatever happens to devices, a node that knows them answers as one that never heard of them', async () => {
  const life = fc.noBias(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }));
  const property = fc.asyncProperty(life, async (steps) => {
    const product = await buildProduct(app.database);
    const overrides = { activationLimit: null, productId: product.id, customerId: customers[0]! };
    const devices = await buildDevices(app, 3, overrides);
    const node = newNode();
    for (const step of steps) {
      if (step.do === 'wait') app.database.clock.advance(step.seconds);
      else if (step.do !== 'beat') await change(step, devices, product.id);
      else {
        const nodes = step.isStrangerFirst ? [newNode(), node] : [node, newNode()];
        const [first, second] = [
          await answers(nodes[0]!, devices, step.version),
          await answers(nodes[1]!, devices, step.version),
        ];
        expect(second).toEqual(first);
      }
    }
  });
  await fc.assert(property, { numRuns });
  // What this is about: batches were written on what the node knew, and others were found to be otherwise.
  const outcomes = await Promise.all(written.mock.results.map(({ value }) => value));
  expect(new Set(outcomes)).toEqual(new Set([true, false]));
});
