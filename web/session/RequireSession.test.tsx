import { act, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { createServer, currentUrl, pass, renderPortal } from '../testing/portal.js';
import { checkSession } from './checkSession.js';
import { RequireSession } from './RequireSession.js';

function viewer(name: string | null, id = `usr_${name}`) {
  const user = { __typename: 'User', id, name, email: `${name}@acme.example` };
  return { data: { viewer: name && { __typename: 'Viewer', role: 'CUSTOMER', user, customer: null } } };
}

async function visit(path: string, answers: Parameters<typeof createServer>[0]) {
  const view = renderPortal(
    <Routes>
      <Route path="/sign-in" element={<p>The way in</p>} />
      <Route element={<RequireSession />}>
        <Route path="*" element={<p>Inside</p>} />
      </Route>
    </Routes>,
    createServer(answers),
    path,
  );
  await pass(10);
  return view;
}

const check = ({ client }: ReturnType<typeof createServer>) => act(() => checkSession(client));

test('who is signed in comes in', async () => {
  await visit('/activations', { Viewer: () => viewer('ada') });
  expect(screen.getByText('Inside')).toBeTruthy();
});

test('who isn’t goes to the sign-in page, which knows where one wanted to go', async () => {
  await visit('/activations?status=active', { Viewer: () => viewer(null) });
  expect(currentUrl()).toBe('/sign-in?from=%2Factivations%3Fstatus%3Dactive');
});

test('when the session has ended meanwhile, the server is asked once and the reader led to the sign-in page', async () => {
  const { server } = await visit('/activations?q=ws', { Viewer: () => viewer('ada') });
  server.answers.Viewer = () => viewer(null);
  await act(() => Promise.all([checkSession(server.client), checkSession(server.client)]));
  await pass(10);
  expect(server.asked('Viewer')).toHaveLength(2);
  expect(currentUrl()).toBe('/sign-in?from=%2Factivations%3Fq%3Dws');
});

test('a false alarm changes nothing', async () => {
  const { server } = await visit('/activations', { Viewer: () => viewer('ada') });
  await check(server);
  await pass(10);
  expect(screen.getByText('Inside')).toBeTruthy();
});

test('a question that fails is no answer: the reader stays', async () => {
  const { server } = await visit('/activations', { Viewer: () => viewer('ada') });
  server.answers.Viewer = () => new TypeError('Failed to fetch');
  await check(server);
  await pass(10);
  expect(screen.getByText('Inside')).toBeTruthy();
});

test('when somebody else has signed in from another tab, nothing of the first one’s stays in the cache', async () => {
  const { server } = await visit('/activations', { Viewer: () => viewer('ada') });
  server.answers.Viewer = () => viewer('bob');
  await check(server);
  await pass(10);
  expect(Object.keys(server.client.extract() as object)).toContain('User:usr_bob');
  expect(Object.keys(server.client.extract() as object)).not.toContain('User:usr_ada');
});

test('a server that can’t be reached is said to be so, and asked again on request', async () => {
  const { server, user } = await visit('/activations', { Viewer: () => new TypeError('Failed to fetch') });
  expect(screen.getByRole('alert').textContent).toMatch(/can’t be reached/);
  server.answers.Viewer = () => viewer('ada');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await pass(10);
  expect(screen.getByText('Inside')).toBeTruthy();
});
