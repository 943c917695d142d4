import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import type { LicenseStatus, LicenseValidationCode } from '../__generated__/graphql.js';
import { aLicense, anActivation } from '../testing/activation.js';
import { aWholeLicense, connection } from '../testing/license.js';
import { createServer, currentUrl, pass, renderPortal } from '../testing/portal.js';
import LicensePage from './LicensePage.js';

const OneLicense = () => (
  <Routes>
    <Route path="/licenses/:id" element={<LicensePage />} />
  </Routes>
);

async function visit(license: ReturnType<typeof aWholeLicense> | null, path = '/licenses/lic_1') {
  const use = license && { activationsInUse: license.activationsInUse, activationLimit: license.activationLimit };
  const activations = connection('ActivationConnection', use ? [anActivation({ license: aLicense(use) })] : []);
  const server = createServer({ LicensePage: () => ({ data: { license, activations } }) });
  const view = renderPortal(<OneLicense />, server, path);
  await pass(10);
  return { ...view, asked: () => server.asked('LicensePage') };
}

test('a license is shown with its devices, which are asked for and listened to alone', async () => {
  const { server, asked } = await visit(aWholeLicense());
  expect(screen.getByRole('heading', { name: 'Orbit CAD' })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: /ws-01/ })).toBeTruthy();
  expect(screen.queryByRole('columnheader', { name: 'Product and license' })).toBeNull();
  expect(asked()[0]).toMatchObject({ id: 'lic_1', filter: { licenseId: 'lic_1' } });
  expect(server.asked('ActivationEvents').at(-1)).toEqual({ licenseId: 'lic_1', heartbeatsOf: ['act_1'] });
});

const at = '2026-05-03T12:00:00.000Z';
type Case = [how: string, license: Parameters<typeof aWholeLicense>[0], code: LicenseValidationCode, words: RegExp];
test.each<Case>([
  ['works', {}, 'VALID', /This license works.*doesn’t expire/],
  ['is suspended', { status: 'SUSPENDED' }, 'LICENSE_SUSPENDED', /suspended by the vendor/],
  ['is revoked', { status: 'REVOKED' }, 'LICENSE_REVOKED', /revoked for good/],
  ['has expired', { status: 'EXPIRED', expiresAt: at }, 'LICENSE_EXPIRED', /expired on.*3 May/],
  ['expired after it was asked for', { expiresAt: at }, 'VALID', /This license doesn’t work.*expired on/],
  ['was never used', { status: 'ASSIGNED' }, 'VALID', /No device has been activated/],
])('a license that %s says so, and why', async (_, license, code, words) => {
  const validation = { __typename: 'LicenseValidation' as const, valid: code === 'VALID', code };
  await visit(aWholeLicense({ ...license, validation }));
  expect(screen.getByText(/^This license/).parentElement?.textContent).toMatch(words);
});

test.each<[LicenseStatus, RegExp]>([
  ['ASSIGNED', /appears here by itself/],
  ['EXPIRED', /no device can be added/],
])('that no device has it yet is said as its state allows: %s', async (status, words) => {
  const server = createServer({
    LicensePage: () => ({
      data: { license: aWholeLicense({ status }), activations: connection('ActivationConnection', []) },
    }),
  });
  renderPortal(<OneLicense />, server, '/licenses/lic_1');
  await pass(10);
  expect(screen.getByText(words)).toBeTruthy();
});

test('when no slot is free, the devices that have been silent for longest are one click away', async () => {
  const { user, asked } = await visit(aWholeLicense({ activationsInUse: 5 }));
  expect(screen.getByText('All 5 slots are in use.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show the devices longest silent' }));
  await pass(10);
  expect(currentUrl()).toBe('/licenses/lic_1?status=active&sort=last-seen&dir=asc');
  expect(asked().at(-1)).toMatchObject({ orderBy: { field: 'LAST_SEEN_AT', direction: 'ASC' } });
});

test('a limit that was lowered below the use is explained', async () => {
  await visit(aWholeLicense({ activationsInUse: 5, activationLimit: 3 }));
  expect(screen.getByText('5 in use, 3 allowed.').parentElement?.textContent).toMatch(/lowered to 3 while 5 devices/);
});

test('as long as a slot is free nobody is told about limits', async () => {
  await visit(aWholeLicense());
  expect(screen.queryByRole('button', { name: /longest silent/ })).toBeNull();
});

test('another’s license, or none, leads back to one’s own', async () => {
  await visit(null);
  expect(screen.getByText('There is no such license')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'My Licenses' }).getAttribute('href')).toBe('/licenses');
});
