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

const session = (id: string, overrides = {}) => ({
  __typename: 'Session',
  id,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0',
  address: '192.0.2.7',
  createdAt: '2026-05-01T12:00:00.000Z',
  lastUsedAt: '2026-05-04T11:57:00.000Z',
  isCurrent: false,
  ...overrides,
});
const PHONE = { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0) Version/26.0 Safari/604.1', address: '192.0.2.8' };
const HERE = session('ses_1', { isCurrent: true });

const viewer = {
  __typename: 'Viewer',
  user: { __typename: 'User', id: 'usr_1', name: 'Ada Moreau', email: 'ada@acme.example' },
  customer: { __typename: 'Customer', id: 'cus_1', name: 'Acme' },
  sessions: [session('ses_2', PHONE), HERE],
};
const signedOutTo = (sessions: (typeof HERE)[]) => ({ __typename: 'Viewer', sessions });

type Answers = NonNullable<Parameters<typeof createServer>[0]>;

async function visit(answers: Answers = {}) {
  const server = createServer({
    SettingsPage: () => ({ data: { viewer } }),
    ChangePassword: () => ({ data: { changePassword: true } }),
    ...answers,
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

test('one’s own name is changed as the server has tidied it', async () => {
  const { user, server } = await visit({
    UpdateViewer: () => ({
      data: {
        updateViewer: { __typename: 'Viewer', user: { __typename: 'User', id: 'usr_1', name: 'Ada Lovelace' } },
      },
    }),
  });
  const name = screen.getByLabelText<HTMLInputElement>('Name');
  const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save name' });
  expect(save.disabled).toBe(true);
  await user.clear(name);
  await user.click(save);
  expect(screen.getByText('Enter 1 to 255 characters.')).toBeTruthy();
  expect(server.asked('UpdateViewer')).toEqual([]);
  await user.type(name, 'Ada  Lovelace ');
  await user.click(save);
  await pass(10);
  expect(server.asked('UpdateViewer')).toEqual([{ input: { name: 'Ada  Lovelace ' } }]);
  expect(name.value).toBe('Ada Lovelace');
  expect(save.disabled).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('Your name is changed.');
});

const sessions = () => within(screen.getByRole('list', { name: 'Signed-in browsers' })).getAllByRole('listitem');

test('it lists where one is signed in, this browser first and without a way to end it', async () => {
  await visit();
  const [here, phone] = sessions();
  expect(here!.textContent).toMatch(/Firefox on Linux192.0.2.7Signed in on 1 May 2026This browser/);
  expect(within(here!).queryByRole('button')).toBeNull();
  expect(phone!.textContent).toMatch(/Safari on iPhone192.0.2.8Signed in on 1 May 2026Last used 3 minutes ago/);
});

test('another browser is signed out, and leaves the list', async () => {
  const { user, server } = await visit({ SignOutSession: () => ({ data: { signOutSession: signedOutTo([HERE]) } }) });
  await user.click(screen.getByRole('button', { name: 'Sign out Safari on iPhone, 192.0.2.8' }));
  await pass(10);
  expect(server.asked('SignOutSession')).toEqual([{ id: 'ses_2' }]);
  expect(sessions()).toHaveLength(1);
  expect(screen.getByRole('status').textContent).toBe('Safari on iPhone is signed out.');
  expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Signed-in browsers' }));
  expect(screen.queryByRole('button', { name: 'Sign out everywhere else' })).toBeNull();
});

test('all others are signed out at once', async () => {
  const { user } = await visit({
    SignOutOtherSessions: () => ({ data: { signOutOtherSessions: signedOutTo([HERE]) } }),
  });
  await user.click(screen.getByRole('button', { name: 'Sign out everywhere else' }));
  await pass(10);
  expect(sessions()).toHaveLength(1);
  expect(screen.getByRole('status').textContent).toMatch(/Everywhere else you are signed out/);
});

test('one that is gone already is said to be, and the list is read again', async () => {
  const { user, server } = await visit({ SignOutSession: () => refusal('NOT_FOUND') });
  server.answers.SettingsPage = () => ({ data: { viewer: { ...viewer, sessions: [HERE] } } });
  await user.click(screen.getByRole('button', { name: /^Sign out Safari/ }));
  await pass(10);
  expect(screen.getByRole('alert').textContent).toBe('It was signed out already.');
  expect(sessions()).toHaveLength(1);
});

test('a browser that stays signed in is not said to be gone', async () => {
  const { user } = await visit({ SignOutSession: () => new TypeError('Failed to fetch') });
  await user.click(screen.getByRole('button', { name: /^Sign out Safari/ }));
  await pass(10);
  expect(screen.getByRole('alert').textContent).toMatch(/can’t be reached/);
  expect(sessions()).toHaveLength(2);
});

test('a changed password is said to be so, and doesn’t stay in the fields', async () => {
  const { user, server } = await visit();
  await change(user, 'old secret', 'a new secret');
  expect(server.asked('ChangePassword')).toEqual([
    { input: { currentPassword: 'old secret', newPassword: 'a new secret' } },
  ]);
  expect(screen.getByRole('status').textContent).toMatch(/changed.*signed out/);
  expect(screen.getByLabelText<HTMLInputElement>('New password').value).toBe('');
  expect(server.asked('SettingsPage')).toHaveLength(2);
});

test.each([
  ['nothing is entered', '', '', '', /Enter your current password.*Enter 8 to 1000/],
  ['the new one is short', 'old secret', '7 chars', '7 chars', /Enter 8 to 1000/],
  ['the two differ', 'old secret', 'a new secret', 'a new sercet', /not the same/],
])('when %s that is said, and nothing is sent', async (_, current, next, repeat, words) => {
  const { user, server } = await visit();
  await change(user, current, next, repeat);
  expect(screen.getByRole('form', { name: 'Change password' }).textContent).toMatch(words);
  expect(server.asked('ChangePassword')).toEqual([]);
});

test.each([
  ['a wrong current password', () => refusal('INVALID_CREDENTIALS'), /current password is not right/],
  ['a password that is too long', () => refusal('VALIDATION_FAILED', { field: 'newPassword' }), /8 to 1000/],
  ['too many attempts', () => refusal('RATE_LIMITED', { retryAfterSeconds: 61 }), /again in 61 seconds/],
  ['a lost connection', () => new TypeError('Failed to fetch'), /can’t be reached/],
])('%s is explained', async (_, answer, words) => {
  const { user } = await visit({ ChangePassword: answer });
  await change(user, 'old secret', 'a new secret');
  expect(screen.getByRole('form', { name: 'Change password' }).textContent).toMatch(words);
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
