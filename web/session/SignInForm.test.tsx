import { screen } from '@testing-library/react';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import { SignInForm } from './SignInForm.js';
import { ViewerDocument } from './viewer.js';

const viewer = {
  __typename: 'Viewer' as const,
  role: 'CUSTOMER' as const,
  user: { __typename: 'User' as const, id: 'usr_1', name: 'Ada', email: 'ada@acme.example' },
  customer: { __typename: 'Customer' as const, id: 'cus_1', name: 'Acme' },
};
const welcome = { data: { signIn: { __typename: 'SignInPayload', viewer } } };

async function signIn(answer: Parameters<typeof createServer>[0], { password = 'secret' } = {}) {
  const onSignedIn = jest.fn();
  const view = renderPortal(<SignInForm onSignedIn={onSignedIn} />, createServer(answer));
  await view.user.type(screen.getByLabelText('Email'), ' ada@acme.example ');
  if (password) await view.user.type(screen.getByLabelText('Password'), password);
  await view.user.keyboard('{Enter}');
  await pass(10);
  return { ...view, onSignedIn };
}

test('who signs in is the viewer, and leads on', async () => {
  const { server, onSignedIn } = await signIn({ SignIn: () => welcome });
  expect(server.asked('SignIn')).toEqual([{ input: { email: 'ada@acme.example', password: 'secret' } }]);
  expect(server.client.readQuery({ query: ViewerDocument })?.viewer?.user?.name).toBe('Ada');
  expect(onSignedIn).toHaveBeenCalledTimes(1);
});

test('what the visitor before saw is gone from the cache', async () => {
  const server = createServer({ SignIn: () => welcome });
  const other = { ...viewer, user: { ...viewer.user, id: 'usr_2', name: 'Bob' } };
  server.client.writeQuery({ query: ViewerDocument, data: { viewer: other } });
  const { user } = renderPortal(<SignInForm onSignedIn={() => {}} />, server);
  await user.type(screen.getByLabelText('Email'), 'ada@acme.example');
  await user.type(screen.getByLabelText('Password'), 'secret{Enter}');
  await pass(10);
  expect(server.client.extract()).not.toHaveProperty('User:usr_2');
});

test('an empty field is pointed out without asking the server', async () => {
  const { server } = await signIn({}, { password: '' });
  expect(screen.getByText('Enter your password')).toBeTruthy();
  expect(screen.getByLabelText('Password').getAttribute('aria-invalid')).toBe('true');
  expect(server.asked('SignIn')).toEqual([]);
});

test.each([
  ['wrong credentials', () => refusal('INVALID_CREDENTIALS'), /email or the password is not right/],
  ['a malformed address', () => refusal('VALIDATION_FAILED', { field: 'email' }), /email or the password is not right/],
  ['a fault of the server', () => refusal('INTERNAL'), /didn’t work/],
  ['no answer at all', () => new TypeError('Failed to fetch'), /can’t be reached/],
])('%s: what to do is said, and what was typed stays', async (_, answer, words) => {
  const { onSignedIn } = await signIn({ SignIn: answer });
  expect(screen.getByRole('alert').textContent).toMatch(words);
  expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('secret');
  expect(onSignedIn).not.toHaveBeenCalled();
});

test('too many attempts: the wait is counted down', async () => {
  await signIn({ SignIn: () => refusal('RATE_LIMITED', { retryAfterSeconds: 30 }) });
  expect(screen.getByRole('alert').textContent).toBe('Too many attempts. Try again in 30 seconds.');
  await pass(10_000);
  expect(screen.getByRole('alert').textContent).toBe('Too many attempts. Try again in 20 seconds.');
  await pass(20_000);
  expect(screen.getByRole('alert').textContent).toBe('You can try again now.');
});
