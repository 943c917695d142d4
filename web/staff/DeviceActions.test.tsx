import { screen, within } from '@testing-library/react';
import type { ActivationStatus, IdentifierType } from '../__generated__/graphql.js';
import { createServer, pass, renderPortal } from '../testing/portal.js';
import { DeviceActions } from './DeviceActions.js';

const aDevice = (status: ActivationStatus, identifierType: IdentifierType = 'HARDWARE') =>
  ({ __typename: 'Activation', id: 'act_1', identifier: 'ws-01', identifierType, revision: 1, status }) as const;

test('a device is suspended for a reason', async () => {
  const server = createServer({ SuspendDevice: () => ({ data: { suspendActivation: aDevice('SUSPENDED') } }) });
  const onAsk = jest.fn();
  const { user } = renderPortal(<DeviceActions activation={aDevice('ACTIVE')} onAsk={onAsk} />, server);
  await user.click(screen.getByRole('button', { name: 'Suspend device' }));
  await pass(50);
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Stolen');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Suspend device' }));
  await pass(500);
  expect(server.asked('SuspendDevice')).toEqual([{ id: 'act_1', reason: 'Stolen' }]);
  expect(screen.getByRole('status').textContent).toBe('ws-01 is suspended.');
  expect(onAsk.mock.calls).toEqual([[true], [false]]);
});

test.each([
  ['is active again', 'ACTIVE', /^ws-01 is reinstated\.$/],
  ['whose license is suspended stays so, and that is said', 'SUSPENDED', /license is suspended/],
] as const)('a device that is reinstated and %s', async (_, status, words) => {
  const server = createServer({ ReinstateDevice: () => ({ data: { reinstateActivation: aDevice(status) } }) });
  const { user } = renderPortal(<DeviceActions activation={aDevice('SUSPENDED')} onAsk={() => {}} />, server);
  await user.click(screen.getByRole('button', { name: 'Reinstate device' }));
  await pass(50);
  expect(screen.getByRole('status').textContent).toMatch(words);
});

test('with a deactivated one nothing can be done', () => {
  renderPortal(<DeviceActions activation={aDevice('DEACTIVATED')} onAsk={() => {}} />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a domain is called one', () => {
  renderPortal(<DeviceActions activation={aDevice('ACTIVE', 'DOMAIN')} onAsk={() => {}} />);
  expect(screen.getByRole('button').textContent).toBe('Suspend domain');
});
