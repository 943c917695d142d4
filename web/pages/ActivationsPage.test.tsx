import { screen, within } from '@testing-library/react';
import { aLicense, anActivation, aPage } from '../testing/activation.js';
import { createServer, currentUrl, pass, refusal, renderPortal } from '../testing/portal.js';
import ActivationsPage from './ActivationsPage.js';

type Answer = ReturnType<typeof aPage> | ReturnType<typeof refusal> | Error;

async function visit(path: string, answer: (variables: Record<string, unknown>) => Answer) {
  const server = createServer({ ActivationsPage: answer });
  const view = renderPortal(<ActivationsPage />, server, path);
  await pass(10);
  return { ...view, page: () => server.asked('ActivationsPage') };
}

const one = () => aPage([anActivation()]);
const event = (kind: string, revision: number, id = 'act_1') => {
  const { status, lastSeenAt, heartbeatStatus, nextHeartbeatDueAt } = anActivation(
    kind === 'DEACTIVATED' ? { status: 'DEACTIVATED' } : {},
  );
  const activation = { id, status, revision, lastSeenAt, heartbeatStatus, nextHeartbeatDueAt };
  return { __typename: 'ActivationEvent', kind, activation: { __typename: 'Activation', ...activation } };
};

test('search is in the URL 300 ms after the last key, without a step for the Back button per letter', async () => {
  const { user, page } = await visit('/activations', one);
  await user.type(screen.getByRole('searchbox', { name: 'Search by identifier' }), 'ws-0');
  await pass(299);
  expect(currentUrl()).toBe('/activations');
  await pass(10);
  expect(currentUrl()).toBe('/activations?q=ws-0');
  expect(page().at(-1)).toMatchObject({ filter: { identifier: 'ws-0' } });
});

test('filters go to the URL and back to the first page', async () => {
  const { user, page } = await visit('/activations?after=c1', one);
  await user.click(screen.getByRole('button', { name: 'Status' }));
  await user.click(screen.getByRole('menuitemcheckbox', { name: 'Suspended' }));
  await pass(10);
  expect(currentUrl()).toBe('/activations?status=suspended');
  expect(page().at(-1)).toMatchObject({ filter: { status: ['SUSPENDED'] }, first: 15, after: null });
  expect(screen.getByRole('button', { name: 'Status: Suspended' })).toBeTruthy();
});

test('the filters for every other day are asked for, and stay in sight while one of them is set', async () => {
  const { user, page, server } = await visit('/activations?last=24h', one);
  const { product } = aLicense();
  server.answers.ProductFilter = () => ({
    data: { found: { __typename: 'ProductConnection', nodes: [product] } },
  });
  server.answers.LicenseFilter = () => ({
    data: { found: { __typename: 'LicenseConnection', nodes: [aLicense()] } },
  });
  expect(page()[0]).toMatchObject({ filter: { lastSeenAfter: '2026-05-03T12:00:00.000Z' } });
  await user.click(screen.getByRole('button', { name: 'Last seen: Within 24 hours' }));
  await user.click(screen.getByRole('menuitemradio', { name: 'Any' }));
  await pass(10);
  expect(currentUrl()).toBe('/activations');
  await user.click(screen.getByRole('button', { name: 'More filters' }));
  await pass(50);
  await user.type(screen.getByRole('combobox', { name: 'License' }), '7F3K');
  await pass(400);
  expect(server.asked('LicenseFilter').at(-1)).toMatchObject({ filter: { query: '7F3K' } });
  await user.click(screen.getByRole('option', { name: 'Orbit CAD …7F3K', hidden: true }));
  await pass(400);
  expect(currentUrl()).toBe('/activations?license=lic_1');
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'License' }).value).toBe('Orbit CAD …7F3K');
  expect(page().at(-1)).toMatchObject({ filter: { licenseId: 'lic_1' } });
});

test('a page that is left open keeps asking for the last hour, not for the hour before it was opened', async () => {
  const { page } = await visit('/activations?last=1h', one);
  await pass(5 * 60_000);
  expect(page().at(-1)).toMatchObject({ filter: { lastSeenAfter: '2026-05-04T11:05:00.000Z' } });
});

test('pages follow the cursors, and Back comes to where one was', async () => {
  const { user } = await visit('/activations?sort=identifier', () =>
    aPage([anActivation()], { hasNextPage: true }, 40),
  );
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous' }).disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await pass(10);
  expect(currentUrl()).toBe('/activations?sort=identifier&after=act_1');
});

test('a page that is reached backwards and turns out to be the first is the first', async () => {
  await visit('/activations?before=c9', one);
  expect(currentUrl()).toBe('/activations');
});

test('a page whose rows have all gone leads to the first', async () => {
  await visit('/activations?status=active&after=c9', (variables) => (variables.after ? aPage([]) : one()));
  expect(currentUrl()).toBe('/activations?status=active');
});

test('nothing yet and nothing that matches are different things', async () => {
  const { unmount } = await visit('/activations', () => aPage([]));
  expect(screen.getByText('No activations yet')).toBeTruthy();
  unmount();
  const { user } = await visit('/activations?q=x&seen=silent', () => aPage([]));
  expect(screen.getByText('Nothing matches')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0]!);
  expect(currentUrl()).toBe('/activations');
});

test('a list that couldn’t be loaded says so and can be tried again', async () => {
  let answer: Answer = refusal('INTERNAL');
  const { user } = await visit('/activations', () => answer);
  expect(screen.getByRole('alert').textContent).toMatch(/couldn’t be loaded/);
  answer = one();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await pass(10);
  expect(screen.getByRole('rowheader', { name: /ws-01/ })).toBeTruthy();
});

test('when a refetch fails, what is shown stays readable', async () => {
  let answer: Answer = one();
  const { server, page } = await visit('/activations', () => answer);
  await pass(1000);
  const before = page().length;
  answer = new TypeError('Failed to fetch');
  server.push({ activationEvents: [event('ACTIVATED', 1, 'act_2')] });
  await pass(200);
  expect(page()).toHaveLength(before + 1);
  expect(screen.getByRole('rowheader', { name: /ws-01/ })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a device that activates elsewhere appears, and many of them at once cost one question', async () => {
  let answer = one();
  const { server, page } = await visit('/activations', () => answer);
  await pass(1000);
  const before = page().length;
  answer = aPage([anActivation({ id: 'act_2', identifier: 'ws-02' }), anActivation()]);
  for (const id of ['act_2', 'act_3', 'act_4']) server.push({ activationEvents: [event('ACTIVATED', 1, id)] });
  await pass(200);
  expect(page()).toHaveLength(before + 1);
  expect(screen.getByRole('rowheader', { name: /ws-02/ })).toBeTruthy();
});

test('a device that is deactivated in another tab shows it at once, and then the slot it freed', async () => {
  let answer = one();
  const { server } = await visit('/activations', () => answer);
  const row = within(screen.getByRole('row', { name: /ws-01/ }));
  server.push({ activationEvents: [event('DEACTIVATED', 2)] });
  await pass(20);
  expect(row.getByText('Deactivated')).toBeTruthy();
  const license = aLicense({ activationsInUse: 2 });
  answer = aPage([anActivation({ status: 'DEACTIVATED', revision: 2, license })]);
  await pass(200);
  expect(row.getByText('2 / 5')).toBeTruthy();
});

test('a heartbeat asks for no page', async () => {
  const { server, page } = await visit('/activations', one);
  await pass(1000);
  const before = page().length;
  server.push({ activationEvents: [event('HEARTBEAT', 1)] });
  await pass(5000);
  expect(page()).toHaveLength(before);
});

describe('on a phone', () => {
  const { matchMedia } = window;
  beforeEach(() => {
    window.matchMedia = (query) => Object.assign(matchMedia(query), { matches: query.startsWith('(max-width') });
  });
  afterEach(() => {
    window.matchMedia = matchMedia;
  });

  test('boxes take the place of the buttons while one chooses several', async () => {
    const { user } = await visit('/activations', () => aPage([anActivation(), anActivation({ id: 'act_2' })]));
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Select several' }));
    const bar = within(screen.getByRole('region', { name: 'Selection' }));
    expect(bar.getByText('0 selected')).toBeTruthy();
    expect(bar.getByRole<HTMLButtonElement>('button', { name: 'Deactivate' }).disabled).toBe(true);
    const [all, first] = screen.getAllByRole('checkbox');
    expect(document.activeElement).toBe(all);
    expect(screen.queryByRole('button', { name: /^Deactivate ws/ })).toBeNull();
    await user.click(first!);
    expect(bar.getByRole('button', { name: 'Deactivate 1 device' })).toBeTruthy();
    await user.click(all!);
    await user.click(all!);
    await user.click(bar.getByRole('button', { name: 'Deactivate 2 devices' }));
    await pass(50);
    expect(screen.getByRole('dialog').textContent).toMatch(/Deactivate 2 devices\?/);
  });

  test('given up, the buttons are back and nothing is chosen', async () => {
    const { user } = await visit('/activations', one);
    await user.click(screen.getByRole('button', { name: 'Select several' }));
    await user.click(screen.getAllByRole('checkbox')[1]!);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Selection' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('table'));
    await user.click(screen.getByRole('button', { name: 'Select several' }));
    expect(screen.getByText('0 selected')).toBeTruthy();
  });
});
