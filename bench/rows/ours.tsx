import { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { ActivationRow_ActivationFragmentDoc } from '../../web/__generated__/graphql.js';
import { ActivationEvents } from '../../web/activations/ActivationEvents.js';
import { ActivationTable } from '../../web/activations/ActivationTable.js';
import { createCache } from '../../web/cache.js';
import { activations, link } from './events.js';

const nothing = () => undefined;
const noSelection = { ids: new Set<string>(), select: nothing, clear: nothing };
/** The longest table that has all of its rows in the document. */
const WHOLE = 100;
const rows = activations.map(({ id }) => ({ id }));

/** The portal's table, its rows fed by the part of the portal that feeds them: as it is, or all rows in the document. */
export function Ours({ whole = false }: { whole?: boolean }) {
  const [shown, setShown] = useState<readonly string[]>([]);
  return (
    <MantineProvider>
      <ApolloProvider client={client}>
        <MemoryRouter>
          {(whole ? chunksOf(rows, WHOLE) : [rows]).map((part) => (
            <ActivationTable
              key={part[0]!.id}
              rows={part}
              order={{ field: 'ACTIVATED_AT', direction: 'DESC' }}
              room="wide"
              ofOneLicense={false}
              busy={false}
              selection={noSelection}
              selecting={false}
              onSelecting={nothing}
              onOrder={nothing}
              onDeactivate={nothing}
              onShown={setShown}
            />
          ))}
          <ActivationEvents heartbeatsOf={shown} onHeartbeat={nothing} onChange={nothing} />
        </MemoryRouter>
      </ApolloProvider>
    </MantineProvider>
  );
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

export const client = new ApolloClient({ cache: createCache(), link });
for (const data of activations) {
  client.writeFragment({
    fragment: ActivationRow_ActivationFragmentDoc,
    fragmentName: 'ActivationRow_activation',
    data,
  });
}
