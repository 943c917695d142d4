import { screen } from '@testing-library/react';
import { aWholeLicense } from '../testing/license.js';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import { LicenseKey } from './LicenseKey.js';

const KEY = 'AAAA-BBBB-7F3K';
const soon = (data: object) => new Promise<{ data: object }>((resolve) => setTimeout(resolve, 5, { data }));
const revealed = { RevealLicenseKey: () => soon({ revealLicenseKey: KEY }) };

async function press(answers: Parameters<typeof createServer>[0], writeText?: jest.Mock) {
  const view = renderPortal(<LicenseKey license={aWholeLicense()} />, createServer(answers));
  // After `userEvent.setup`, which brings a clipboard of its own.
  Object.defineProperty(navigator, 'clipboard', { value: writeText && { writeText }, configurable: true });
  await view.user.click(screen.getByRole('button', { name: 'Copy key' }));
  await pass(20);
  return view;
}

test('one click copies the whole key, which stays off the screen and out of the cache', async () => {
  const writeText = jest.fn(async () => {});
  const { server } = await press(revealed, writeText);
  expect(server.asked('RevealLicenseKey')).toEqual([{ id: 'lic_1' }]);
  expect(writeText).toHaveBeenCalledWith(KEY);
  expect(document.body.textContent).not.toContain(KEY);
  expect(JSON.stringify(server.client.extract())).not.toContain(KEY);
  expect(screen.getByRole('status').textContent).toMatch(/copied.*recorded in the activity/);
  expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
  await pass(3000);
  expect(screen.getByRole('button', { name: 'Copy key' })).toBeTruthy();
});

test.each([
  ['has no clipboard for this address', undefined],
  ['refuses', jest.fn(() => Promise.reject(new Error('NotAllowedError')))],
])('a browser that %s shows the key, selected, until one turns to something else', async (_, writeText) => {
  const { user } = await press(revealed, writeText);
  const field = screen.getByLabelText<HTMLInputElement>(/Here is the key/);
  expect(field.value).toBe(KEY);
  expect(document.activeElement).toBe(field);
  expect(field.selectionEnd).toBe(KEY.length);
  await user.tab();
  expect(screen.queryByDisplayValue(KEY)).toBeNull();
});

test('a key that isn’t answered is told', async () => {
  await press({ RevealLicenseKey: () => refusal('RATE_LIMITED') }, jest.fn());
  expect(screen.getByRole('status').textContent).toMatch(/couldn’t be fetched/);
});
