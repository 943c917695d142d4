import { act, screen, within } from '@testing-library/react';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import { locale } from '../ui/locale.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { timeZone } from '../ui/timeZone.js';
import SettingsPage from './SettingsPage.js';

afterEach(() =>
  act(() => {
    locale.set(null);
    timeZone.set(null);
  }),
);

const viewer = {
  __typename: 'Viewer',
  user: { __typename: 'User', id: 'usr_1', name: 'Ada Moreau', email: 'ada@acme.example' },
  customer: { __typename: 'Customer', id: 'cus_1', name: 'Acme' },
};

async function visit(changePassword?: () => ReturnType<typeof refusal> | Error) {
  const server = createServer({
    SettingsPage: () => ({ data: { viewer } }),
    ChangePassword: changePassword ?? (() => ({ data: { changePassword: true } })),
  });
  const view = renderPortal(
    <>
      <SettingsPage />
      <RelativeTime instant="2026-05-04T11:59:00.000Z" />
    </>,
    server,
    '/settings',
  );
  await pass(10);
  return view;
}

type User = Awaited<ReturnType<typeof visit>>['user'];
async function change(user: User, current: string, next: string, repeat = next) {
  if (current) await user.type(screen.getByLabelText('Current password'), current);
  if (next) await user.type(screen.getByLabelText('New password'), next);
  if (repeat) await user.type(screen.getByLabelText('New password once more'), repeat);
  await user.click(screen.getByRole('button', { name: 'Change password' }));
  await pass(50);
}

test('it says who one is', async () => {
  await visit();
  const profile = within(screen.getByRole('region', { name: 'Profile' }));
  expect(profile.getByText('ada@acme.example')).toBeTruthy();
  expect(profile.getByText('Acme')).toBeTruthy();
});

test('a changed password is said to be so, and doesn’t stay in the fields', async () => {
  const { user, server } = await visit();
  await change(user, 'old secret', 'a new secret');
  expect(server.asked('ChangePassword')).toEqual([
    { input: { currentPassword: 'old secret', newPassword: 'a new secret' } },
  ]);
  expect(screen.getByRole('status').textContent).toMatch(/changed.*signed out/);
  expect(screen.getByLabelText<HTMLInputElement>('New password').value).toBe('');
});

test.each([
  ['nothing is entered', '', '', '', /Enter your current password.*Enter 8 to 1000/],
  ['the new one is short', 'old secret', '7 chars', '7 chars', /Enter 8 to 1000/],
  ['the two differ', 'old secret', 'a new secret', 'a new sercet', /not the same/],
])('when %s that is said, and nothing is sent', async (_, current, next, repeat, words) => {
  const { user, server } = await visit();
  await change(user, current, next, repeat);
  expect(screen.getByRole('form').textContent).toMatch(words);
  expect(server.asked('ChangePassword')).toEqual([]);
});

test.each([
  ['a wrong current password', () => refusal('INVALID_CREDENTIALS'), /current password is not right/],
  ['a password that is too long', () => refusal('VALIDATION_FAILED', { field: 'newPassword' }), /8 to 1000/],
  ['too many attempts', () => refusal('RATE_LIMITED', { retryAfterSeconds: 61 }), /again in 61 seconds/],
  ['a lost connection', () => new TypeError('Failed to fetch'), /can’t be reached/],
])('%s is explained', async (_, answer, words) => {
  const { user } = await visit(answer);
  await change(user, 'old secret', 'a new secret');
  expect(screen.getByRole('form').textContent).toMatch(words);
});

test('the time zone holds for every time, at once', async () => {
  const { user } = await visit();
  const choice = screen.getByRole('combobox', { name: 'Time zone' });
  await user.clear(choice);
  await user.type(choice, 'tokyo');
  await user.click(screen.getByRole('option', { name: 'Asia/Tokyo', hidden: true }));
  await pass(50);
  expect(screen.getByText(/It is Mon.* 21:00:\d\d GMT\+9 there/)).toBeTruthy();
  act(() => screen.getByText('1 minute ago').focus());
  expect((await screen.findByRole('tooltip')).textContent).toMatch(/20:59:00 GMT\+9/);
  expect(localStorage.getItem('lastseen.timeZone')).toBe('Asia/Tokyo');
});

test('language and theme are chosen here as well', async () => {
  const { user } = await visit();
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(document.documentElement.getAttribute('data-mantine-color-scheme')).toBe('dark');
  await user.click(screen.getByRole('radio', { name: 'Deutsch' }));
  expect(screen.getByRole('heading', { name: 'Einstellungen' })).toBeTruthy();
});
