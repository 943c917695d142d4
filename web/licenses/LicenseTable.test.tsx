import { act, screen, within } from '@testing-library/react';
import { LicenseRow_LicenseFragmentDoc } from '../__generated__/graphql.js';
import { aWholeLicense } from '../testing/license.js';
import { createServer, pass, renderPortal } from '../testing/portal.js';
import { locale } from '../ui/locale.js';
import type { Room } from '../ui/useRoom.js';
import { LicenseTable } from './LicenseTable.js';

function setUp(overrides: Parameters<typeof aWholeLicense>[0] = {}, room: Room = 'wide', withCustomer = false) {
  const server = createServer();
  server.client.writeFragment({
    fragment: LicenseRow_LicenseFragmentDoc,
    fragmentName: 'LicenseRow_license',
    data: aWholeLicense(overrides),
  });
  const onOrder = jest.fn();
  const view = renderPortal(
    <LicenseTable
      rows={[{ id: 'lic_1' }]}
      order={{ field: 'CREATED_AT', direction: 'DESC' }}
      room={room}
      withCustomer={withCustomer}
      busy={false}
      onOrder={onOrder}
    />,
    server,
  );
  const row = within(screen.getAllByRole('row')[1]!);
  return { ...view, onOrder, row, cells: () => row.getAllByRole('cell').map((cell) => cell.textContent) };
}

test('a row says what was sold, how it is, what is used of it and until when', () => {
  const { row, cells } = setUp({ expiresAt: '2026-12-31T00:00:00.000Z' });
  expect(row.getByRole('rowheader').textContent).toBe('Orbit CADXXXX-XXXX-7F3K');
  expect(cells()).toEqual(['Active', '2 / 5slots in use3 free', '31 Dec 2026in 8 months', '2 months ago']);
  expect(row.getByRole('link', { name: 'Orbit CAD' }).getAttribute('href')).toBe('/licenses/lic_1');
});

test('a license without limit and without end says so', () => {
  const { cells } = setUp({ activationLimit: null });
  expect(cells().slice(1, 3)).toEqual(['2slots in useUnlimited', 'Never']);
});

test('when all slots are taken that is a word, not only a colour', () => {
  expect(setUp({ activationsInUse: 5 }).cells()[1]).toBe('5 / 5slots in useAll in use');
});

test('more devices than the limit allows are explained, to the keyboard too', async () => {
  const { row, cells } = setUp({ activationsInUse: 5, activationLimit: 3 });
  expect(cells()[1]).toBe('5 / 3slots in use2 over the limit');
  act(() => row.getByText('2 over the limit').focus());
  expect((await screen.findByRole('tooltip')).textContent).toMatch(/lowered to 3.*keep working/);
});

test('the last seven days before the end are a warning', () => {
  const { row } = setUp({ expiresAt: '2026-05-08T12:00:00.000Z' });
  expect(row.getByText('in 4 days').closest('[data-expiry]')?.getAttribute('data-expiry')).toBe('soon');
});

test('at the instant of its end a license turns to Expired by itself', async () => {
  const { row } = setUp({ expiresAt: '2026-05-04T12:00:02.000Z' });
  expect(row.getByText('Active')).toBeTruthy();
  await pass(2000);
  expect(row.getByText('Expired')).toBeTruthy();
  await pass(60_000);
  expect(row.getByText('Expired 1 minute ago')).toBeTruthy();
});

test('a revoked license is revoked, also after its end', () => {
  expect(setUp({ status: 'REVOKED', expiresAt: '2026-05-01T00:00:00.000Z' }).cells()[0]).toBe('Revoked');
});

test('whoever sees the licenses of several customers sees whose it is', () => {
  expect(setUp({}, 'wide', true).row.getByText('Acme Industries')).toBeTruthy();
});

test('the header tells the order and changes it: expiry begins with what expires first', async () => {
  const { user, onOrder } = setUp();
  expect(screen.getByRole('columnheader', { name: 'Created' }).getAttribute('aria-sort')).toBe('descending');
  await user.click(screen.getByRole('button', { name: 'Created' }));
  await user.click(screen.getByRole('button', { name: 'Expires' }));
  expect(onOrder.mock.calls).toEqual([
    [{ field: 'CREATED_AT', direction: 'ASC' }],
    [{ field: 'EXPIRES_AT', direction: 'ASC' }],
  ]);
});

test('where room is short, status and use stand under the product', () => {
  const { row } = setUp({}, 'narrow');
  expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
    'Product and key',
    'Expires',
  ]);
  expect(row.getByRole('rowheader').textContent).toMatch(/Orbit CAD.*Active.*2 \/ 5/);
});

test('in German the same is said in German', async () => {
  const { cells } = setUp({ status: 'SUSPENDED', activationsInUse: 1, activationLimit: 1 });
  act(() => locale.set('de'));
  expect(cells()).toEqual(['Gesperrt', '1 / 1Plätze belegtAlle belegt', 'Nie', 'vor 2 Monaten']);
  act(() => locale.set(null));
});
