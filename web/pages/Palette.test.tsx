import { screen } from '@testing-library/react';
import { ViewerDocument } from '../session/viewer.js';
import { createServer, currentUrl, pass, refusal, renderPortal } from '../testing/portal.js';
import { PaletteButton } from './PaletteButton.js';

const found = {
  data: {
    activations: {
      __typename: 'ActivationConnection',
      nodes: [{ __typename: 'Activation', id: 'act_1', identifier: 'ws-01.acme.example', label: 'Render node' }],
    },
    licenses: {
      __typename: 'LicenseConnection',
      nodes: [
        {
          __typename: 'License',
          id: 'lic_1',
          maskedKey: 'XXXX-XXXX-7F3K',
          product: { __typename: 'Product', id: 'prd_1', name: 'Orbit CAD' },
          customer: { __typename: 'Customer', id: 'cus_1', name: 'Acme' },
        },
      ],
    },
  },
};

async function open(role: 'CUSTOMER' | 'STAFF' = 'CUSTOMER') {
  const server = createServer({ Palette: () => found });
  server.client.writeQuery({
    query: ViewerDocument,
    data: { viewer: { __typename: 'Viewer', role, user: null, customer: null } },
  });
  const view = renderPortal(<PaletteButton />, server, '/tokens');
  await view.user.keyboard('{Control>}k{/Control}');
  for (let i = 0; i < 5; i++) await pass(50);
  return view;
}

const options = () => screen.queryAllByRole('option').map((option) => option.textContent);
const chosen = () => screen.queryByRole('option', { selected: true })?.textContent;

test('Ctrl+K opens the palette with every page, and asks nothing yet', async () => {
  const { server } = await open();
  expect(options()).toContain('Activations');
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  expect(server.asked('Palette')).toHaveLength(0);
});

test('devices and licenses are found by the server, once the reader stops typing', async () => {
  const { user, server } = await open();
  await user.type(screen.getByRole('combobox'), 'ws-0');
  await pass(300);
  expect(server.asked('Palette')).toEqual([{ text: 'ws-0' }]);
  expect(options()).toEqual(['ws-01.acme.exampleRender node', 'Orbit CAD…7F3K']);
});

test('staff read whose a license is', async () => {
  const { user } = await open('STAFF');
  await user.type(screen.getByRole('combobox'), 'orbit');
  await pass(300);
  expect(options()).toContain('Orbit CAD · Acme…7F3K');
});

test('the arrows choose, around the ends, and Enter goes there', async () => {
  const { user } = await open();
  await user.type(screen.getByRole('combobox'), 'ws');
  await pass(300);
  expect(chosen()).toMatch(/^ws-01/);
  await user.keyboard('{ArrowUp}');
  expect(chosen()).toMatch(/^Orbit CAD/);
  await user.keyboard('{ArrowDown}{Enter}');
  await pass(300);
  expect(currentUrl()).toBe('/activations/act_1');
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('a page is found by its name, without the server', async () => {
  const { user, server } = await open();
  server.answers.Palette = () => refusal('INTERNAL');
  await user.type(screen.getByRole('combobox'), 'sett');
  await user.keyboard('{Enter}');
  expect(currentUrl()).toBe('/settings');
});

test('a search that fails says so, and one that finds nothing, too', async () => {
  const { user, server } = await open();
  server.answers.Palette = () => refusal('INTERNAL');
  await user.type(screen.getByRole('combobox'), 'qqq');
  await pass(300);
  expect(screen.getByText(/The search didn’t work/)).toBeTruthy();
});
