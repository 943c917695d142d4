import { ActivationRow_ActivationFragmentDoc } from '../__generated__/graphql.js';
import { anActivation } from '../testing/activation.js';
import { createServer, pass, renderPortal } from '../testing/portal.js';
import { serverNow } from '../ui/clock.js';
import { ActivationEvents } from './ActivationEvents.js';

const event = (kind: string, overrides = {}) => {
  const { id, status, revision, lastSeenAt, heartbeatStatus, nextHeartbeatDueAt } = anActivation(overrides);
  return {
    __typename: 'ActivationEvent',
    kind,
    activation: { __typename: 'Activation', id, status, revision, lastSeenAt, heartbeatStatus, nextHeartbeatDueAt },
  };
};

function setUp() {
  const server = createServer();
  const row = { fragment: ActivationRow_ActivationFragmentDoc, fragmentName: 'ActivationRow_activation' };
  server.client.writeFragment({ ...row, data: anActivation() });
  const onHeartbeat = jest.fn();
  const onChange = jest.fn();
  const view = renderPortal(<ActivationEvents onHeartbeat={onHeartbeat} onChange={onChange} />, server);
  const known = () => server.client.readFragment({ ...row, id: 'Activation:act_1' });
  return { ...view, onHeartbeat, onChange, known };
}

test('a heartbeat reaches the cache and asks for nothing more', async () => {
  const { server, onHeartbeat, onChange, known } = setUp();
  server.push({ activationEvents: [event('HEARTBEAT', { lastSeenAt: '2026-05-04T12:00:00.000Z' })] });
  expect(known()).toMatchObject({ lastSeenAt: '2026-05-04T12:00:00.000Z', identifier: 'ws-01.acme.example' });
  expect(onHeartbeat).toHaveBeenCalledTimes(1);
  expect(onChange).not.toHaveBeenCalled();
});

test.each(['ACTIVATED', 'DEACTIVATED', 'SUSPENDED', 'REINSTATED'])(
  'a message with %s in it says that lists may be out of date',
  (kind) => {
    const { server, onChange } = setUp();
    server.push({ activationEvents: [event('HEARTBEAT'), event(kind, { id: 'act_9', revision: 2 })] });
    expect(onChange).toHaveBeenCalledTimes(1);
  },
);

test('an event of an activation that no page shows is forgotten after a while', async () => {
  const { server } = setUp();
  server.push({ activationEvents: [event('HEARTBEAT', { id: 'act_9' })] });
  server.push({ activationEvents: [] });
  expect(server.client.extract()).toHaveProperty('Activation:act_9');
  await pass(60_000);
  expect(server.client.extract()).not.toHaveProperty('Activation:act_9');
});

test('a browser whose clock is slow learns it from an event', () => {
  const { server } = setUp();
  server.push({ activationEvents: [event('HEARTBEAT', { lastSeenAt: '2026-05-04T12:00:09.000Z' })] });
  expect(serverNow()).toBe(Date.parse('2026-05-04T12:00:09.000Z'));
});

test('when the server ends the subscription, it is asked for again', async () => {
  const { server, onHeartbeat } = setUp();
  server.breakSubscription(new Error('Socket closed with event 4500'));
  await pass(10_000);
  expect(server.asked('ActivationEvents')).toHaveLength(2);
  server.push({ activationEvents: [event('HEARTBEAT')] });
  expect(onHeartbeat).toHaveBeenCalledTimes(1);
});

test('after the page is left nothing is asked for any more', async () => {
  const { server, unmount } = setUp();
  server.breakSubscription(new Error('Socket closed with event 4500'));
  unmount();
  await pass(60_000);
  expect(server.asked('ActivationEvents')).toHaveLength(1);
});
