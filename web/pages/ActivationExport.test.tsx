import { act, screen } from '@testing-library/react';
import { ViewerDocument } from '../session/viewer.js';
import { anActivation, aPage } from '../testing/activation.js';
import { createServer, pass, renderPortal } from '../testing/portal.js';
import ActivationsPage from './ActivationsPage.js';

const fetched = jest.fn<Promise<unknown>, [url: string, init: { signal: AbortSignal }]>();
const saved: string[] = [];
let file: Blob | undefined;
beforeEach(() => {
  fetched.mockReset();
  saved.length = 0;
  file = undefined;
  Object.assign(globalThis, { fetch: fetched });
  Object.assign(AbortSignal, { any: ([one, other]: AbortSignal[]) => firstOf(one!, other!) });
  URL.createObjectURL = (blob) => {
    file = blob as Blob;
    return 'blob:file';
  };
  URL.revokeObjectURL = () => {};
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

/** jsdom has no `AbortSignal.any`. */
function firstOf(...signals: AbortSignal[]): AbortSignal {
  const either = new AbortController();
  for (const signal of signals) signal.addEventListener('abort', () => either.abort());
  return either.signal;
}

/** A file that arrives when the test says so. */
function arriving() {
  let settle: ((result: { done: boolean; value?: Uint8Array }) => void) | undefined;
  let fail: (error: Error) => void;
  const read = () =>
    new Promise((resolve, reject) => {
      settle = resolve;
      fail = reject;
    });
  fetched.mockImplementation(async (_url, { signal }) => {
    signal.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')));
    return {
      ok: true,
      headers: new Map([['content-disposition', 'attachment; filename="activations-2026-05-04.csv"']]),
      body: { getReader: () => ({ read }) },
    };
  });
  const then = async (work: () => void) => {
    await act(async () => work());
    await pass(10);
  };
  return {
    piece: (text: string) => then(() => settle!({ done: false, value: new TextEncoder().encode(text) })),
    end: () => then(() => settle!({ done: true })),
    breakOff: () => then(() => fail(new TypeError('network error'))),
  };
}

async function visit(path = '/activations') {
  const server = createServer({
    ActivationsPage: () => aPage([anActivation()]),
    Viewer: () => ({ data: { viewer: null } }),
  });
  const view = renderPortal(<ActivationsPage />, server, path);
  await pass(10);
  return view;
}

const button = () => screen.getByRole('button', { name: 'Export as CSV' });
const rows = (n: number) => 'line\r\n'.repeat(n);

test('what the filters leave is saved when all of it is there', async () => {
  const { user } = await visit('/activations?q=ws&status=active&last=24h&after=c1');
  const { piece, end } = arriving();
  await user.click(button());
  const filter = { identifier: 'ws', status: ['ACTIVE'], lastSeenAfter: '2026-05-03T12:00:00.000Z' };
  const url = new URL(fetched.mock.calls[0]![0], 'http://portal');
  expect(url.pathname).toBe('/export/activations.csv');
  expect(JSON.parse(url.searchParams.get('filter')!)).toMatchObject({ ...filter, lastSeenAfter: expect.any(String) });
  await piece(rows(2));
  await piece('line');
  await piece('\r\n');
  expect(saved).toEqual([]);
  await end();
  expect(saved).toEqual(['activations-2026-05-04.csv']);
  expect(file?.size).toBe(18);
  expect(screen.getByText('2 activations are in the file.')).toBeTruthy();
});

test('a long one says how far it has come, and can be given up', async () => {
  const { user } = await visit();
  const { piece } = arriving();
  await user.click(button());
  expect(screen.queryByRole('region', { name: 'Export as CSV' })).toBeNull();
  await pass(700);
  await piece(rows(12_401));
  expect(screen.getByRole('region', { name: 'Export as CSV' }).textContent).toMatch(/12,400 of 12,400/);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await pass(10);
  expect(screen.queryByRole('region', { name: 'Export as CSV' })).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(saved).toEqual([]);
});

test('one that breaks off saves nothing and says so; another try begins anew', async () => {
  const { user } = await visit();
  const { piece, breakOff, end } = arriving();
  await user.click(button());
  await piece(rows(3));
  await breakOff();
  expect(saved).toEqual([]);
  expect(screen.getByRole('alert').textContent).toMatch(/broke off, and no file was saved/);
  await user.click(button());
  expect(screen.queryByRole('alert')).toBeNull();
  await piece(rows(2));
  await end();
  expect(saved).toHaveLength(1);
});

test('one that stands still for 20 seconds is given up as broken', async () => {
  const { user } = await visit();
  const { piece } = arriving();
  await user.click(button());
  await piece(rows(3));
  await pass(19_900);
  expect(screen.queryByRole('alert')).toBeNull();
  await pass(200);
  expect(screen.getByRole('alert').textContent).toMatch(/broke off/);
});

test.each([
  ['RATE_LIMITED', /under way already/],
  ['VALIDATION_FAILED', /doesn’t accept these filters/],
  ['INTERNAL', /no file was saved/],
])('a refusal is explained: %s', async (code, words) => {
  const { user } = await visit();
  fetched.mockResolvedValue({
    ok: false,
    json: async () => ({ errors: [{ message: '', extensions: { code } }] }),
  });
  await user.click(button());
  await pass(10);
  expect(screen.getByRole('alert').textContent).toMatch(words);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a session that is over is noticed', async () => {
  const { user, server } = await visit();
  const viewer = { __typename: 'Viewer', role: 'CUSTOMER', customer: null };
  const somebody = { __typename: 'User', id: 'usr_1', name: 'Ada', email: 'ada@acme.example' };
  act(() => {
    server.client.writeQuery({ query: ViewerDocument, data: { viewer: { ...viewer, user: somebody } } as never });
  });
  fetched.mockResolvedValue({
    ok: false,
    json: async () => ({ errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] }),
  });
  await user.click(button());
  await pass(10);
  expect(server.client.readQuery({ query: ViewerDocument })?.viewer).toBeNull();
});
