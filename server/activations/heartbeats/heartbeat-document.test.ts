import { buildDevices, type Device } from '../../testing/devices.js';
import { type Client, until } from '../../testing/live-server.js';
import { openSocket } from '../../testing/socket.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import type { HeartbeatResult as Result } from '../payloads.js';
import { Heartbeats } from './heartbeats.js';

let app: TestApp;
let device: Device;
let client: Client;
beforeAll(async () => {
  app = await createTestApp();
  [device] = (await buildDevices(app, 1, { expiresAt: new Date('2039-01-02T03:04:05.678Z') })) as [Device];
  client = await openSocket(app.url);
});
afterAll(async () => {
  client.socket.terminate();
  await app.close();
});

const ALL = `mutation Beat($input: HeartbeatInput!) { heartbeat(input: $input) { activationId lastSeenAt
  nextHeartbeatDueAt heartbeatIntervalSeconds serverTime licenseStatus licenseExpiresAt __typename } }`;
const FEW = 'mutation ($in: HeartbeatInput!) { beat: heartbeat(input: $in) { at: lastSeenAt lastSeenAt lastSeenAt } }';
const MANY = `mutation Beats($inputs: [HeartbeatInput!]!) { heartbeats(inputs: $inputs) { heartbeat { activationId
  lastSeenAt nextHeartbeatDueAt heartbeatIntervalSeconds serverTime licenseStatus licenseExpiresAt __typename }
  error { code message __typename } __typename } }`;
const input = () => ({ activationToken: device.token });
const several = (other: object = {}) => ({ inputs: [input(), { ...input(), ...other }] });

/** Instants that move are told apart by nothing but their form. */
const withoutInstants = (text: string) => text.replace(/"20[2-3][0-8]-[-\dT:.]+Z"/g, '"<instant>"');

const OPERATIONS: [string, () => object][] = [
  ['every field', () => ({ query: ALL, variables: { input: input() } })],
  ['aliases, and a field twice', () => ({ query: FEW, variables: { in: input() } })],
  ['its name', () => ({ query: ALL, operationName: 'Beat', variables: { input: input() } })],
  ['a version', () => ({ query: ALL, variables: { input: { ...input(), appVersion: '1.2.3' } } })],
  ['variables that it does not name', () => ({ query: ALL, variables: { input: input(), other: 1 } })],
  ['too long a version', () => ({ query: ALL, variables: { input: { ...input(), appVersion: 'x'.repeat(65) } } })],
  ['a token that is none', () => ({ query: FEW, variables: { in: { activationToken: 'x' } } })],
  ['no token', () => ({ query: ALL, variables: { input: {} } })],
  ['a token of the wrong type', () => ({ query: ALL, variables: { input: { activationToken: 7 } } })],
  ['a field that inputs do not have', () => ({ query: ALL, variables: { input: { ...input(), other: 1 } } })],
  ['a version of the wrong type', () => ({ query: ALL, variables: { input: { ...input(), appVersion: 7 } } })],
  ['no input', () => ({ query: ALL, variables: { input: null } })],
  ['no variables', () => ({ query: ALL })],
  ['a list as its input', () => ({ query: ALL, variables: { input: [input()] } })],
  ['a name that it does not have', () => ({ query: ALL, operationName: 'Other', variables: { input: input() } })],
  [
    'a directive',
    () => ({ query: ALL.replace('lastSeenAt', 'lastSeenAt @skip(if: true)'), variables: { input: input() } }),
  ],
  [
    'two heartbeats',
    () => ({ query: ALL.replace(/heartbeat\(.*?}/s, (one) => `${one} b: ${one}`), variables: { input: input() } }),
  ],
  [
    'a fragment',
    () => ({ query: `${FEW.replace('lastSeenAt', '...F')} fragment F on HeartbeatPayload { serverTime }` }),
  ],
  ['several', () => ({ query: MANY, variables: { inputs: [input(), input()] } })],
  ['several with aliases', () => ({ query: MANY.replace('error', 'why: error'), variables: { inputs: [input()] } })],
  ['several, selected twice', () => ({ query: MANY.replace('{ code', '{ code } error { code'), variables: several() })],
  [
    'several under two names',
    () => ({ query: MANY.replace('error', 'e: error { code } error'), variables: several() }),
  ],
  ['none of several', () => ({ query: MANY, variables: { inputs: [] } })],
  ['refusals of several', () => ({ query: MANY, variables: { inputs: [input(), { activationToken: '"' }, input()] } })],
  [
    'a version of several that is too long',
    () => ({ query: MANY, variables: several({ appVersion: 'x'.repeat(65) }) }),
  ],
  ['a field that the inputs of several do not have', () => ({ query: MANY, variables: several({ other: 1 }) })],
  ['one instead of several', () => ({ query: MANY, variables: { inputs: input() } })],
  ['null among several', () => ({ query: MANY, variables: { inputs: [input(), null] } })],
  ['too many of several', () => ({ query: MANY, variables: { inputs: Array(1_001).fill({ activationToken: 'x' }) } })],
  ['one for several', () => ({ query: MANY, variables: { input: input() } })],
];

/** Whether the resolver was asked, or the short cut taken, cannot be told from the answer. */
describe('a heartbeat is answered in the same words the first time and when its document is known, with', () => {
  test.each(OPERATIONS)('%s, over HTTP', async (_, operation) => {
    const answer = async () => {
      const response = await app.anonymous.post(operation());
      return [response.status, withoutInstants(await response.text())];
    };
    const first = await answer();
    expect(await answer()).toEqual(first);
    expect(await answer()).toEqual(first);
  });

  test.each(OPERATIONS)('%s, over a socket', async (_, operation) => {
    const answer = async () => {
      const texts: string[] = [];
      const listen = (data: unknown) => texts.push(withoutInstants(String(data)));
      client.socket.on('message', listen);
      client.send({ id: '1', type: 'subscribe', payload: operation() });
      await until(() => /"type":"(complete|error)"/.test(texts.at(-1) ?? ''));
      client.socket.off('message', listen);
      return texts;
    };
    const first = await answer();
    expect(await answer()).toEqual(first);
    expect(await answer()).toEqual(first);
  });
});

test('what goes wrong on our side is masked, and in the log', async () => {
  await app.anonymous.ask(ALL, { input: input() });
  jest.spyOn(Heartbeats.prototype, 'beat').mockRejectedValue(new Error('the disk is full'));
  const { reference, code } = await app.anonymous.refusal(ALL, { input: input() });
  jest.restoreAllMocks();
  expect(code).toBe('INTERNAL');
  expect(app.logged.splice(0)).toMatchObject([{ reference, err: { message: 'the disk is full' } }]);
});

test('when the second commit of one request fails, each of its heartbeats says so, and the others are answered', async () => {
  await app.anonymous.ask(MANY, { inputs: [input()] });
  const write = app.database.updateExactly.bind(app.database);
  const written = jest.spyOn(app.database, 'updateExactly');
  written.mockImplementationOnce(write).mockRejectedValueOnce(new Error('the disk is full'));
  const { heartbeats } = await app.anonymous.ask(MANY, { inputs: Array(600).fill(input()) });
  jest.restoreAllMocks();
  const failed = heartbeats.slice(500);
  expect(heartbeats.slice(0, 500).every((each: Result) => each.heartbeat && !each.error)).toBe(true);
  expect(failed.every((each: Result) => !each.heartbeat && each.error?.code === 'INTERNAL')).toBe(true);
  const [{ reference, err }] = app.logged.splice(0) as [{ reference: string; err: Error }];
  expect(err.message).toBe('the disk is full');
  expect(new Set(failed.map(({ error }: Result) => error?.message))).toEqual(
    new Set([`Something went wrong on our side. The reference is ${reference}.`]),
  );
});
