import { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { MemoryRouter } from 'react-router';
import { ActivationRow_ActivationFragmentDoc } from '../../web/__generated__/graphql.js';
import { ActivationEvents } from '../../web/activations/ActivationEvents.js';
import { ActivationTable } from '../../web/activations/ActivationTable.js';
import { createCache } from '../../web/cache.js';
import { activations, link } from './events.js';

const nothing = () => undefined;
const noSelection = { ids: new Set<string>(), select: nothing, clear: nothing };
const rows = activations.map(({ id }) => ({ id }));

/** The portal's table, its rows fed by the part of the portal that feeds them. */
export function Ours() {
  return (
    <MantineProvider>
      <ApolloProvider client={client}>
        <MemoryRouter>
          <ActivationTable
            rows={rows}
            order={{ field: 'ACTIVATED_AT', direction: 'DESC' }}
            room="wide"
            ofOneLicense={false}
            busy={false}
            selection={noSelection}
            selecting={false}
            onSelecting={nothing}
            onOrder={nothing}
            onDeactivate={nothing}
          />
          <ActivationEvents onHeartbeat={nothing} onChange={nothing} />
        </MemoryRouter>
      </ApolloProvider>
    </MantineProvider>
  );
}

const client = new ApolloClient({ cache: createCache(), link });
for (const data of activations) {
  client.writeFragment({
    fragment: ActivationRow_ActivationFragmentDoc,
    fragmentName: 'ActivationRow_activation',
    data,
  });
}
