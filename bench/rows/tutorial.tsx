import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { ApolloProvider, useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { link } from './events.js';

const LIST = gql`
  query Activations {
    activations(first: 2000) {
      nodes {
        id
        identifier
        status
        lastSeenAt
        heartbeatStatus
        activatedAt
        license {
          id
          maskedKey
          product {
            id
            name
          }
        }
      }
    }
  }
`;

const EVENTS = gql`
  subscription ActivationEvents {
    activationEvents {
      kind
      activation {
        id
        status
        revision
        lastSeenAt
        heartbeatStatus
        nextHeartbeatDueAt
      }
    }
  }
`;

const SEEN = gql`
  fragment Seen on Activation {
    lastSeenAt
    heartbeatStatus
  }
`;

interface Row {
  id: string;
  identifier: string;
  status: string;
  lastSeenAt: string;
  heartbeatStatus: string;
  activatedAt: string;
  license: { maskedKey: string; product: { name: string } };
}

type Events = { activationEvents: { activation: Row }[] };

/** As Apollo's documentation leads to it: a query for the table, and each event written to the cache by its id. */
function Table() {
  const client = useApolloClient();
  const { data } = useQuery<{ activations: { nodes: Row[] } }>(LIST);
  useSubscription<Events>(EVENTS, {
    ignoreResults: true,
    onData: ({ data }) => {
      for (const { activation } of data.data?.activationEvents ?? []) {
        const { id, lastSeenAt, heartbeatStatus } = activation;
        client.writeFragment({ id: `Activation:${id}`, fragment: SEEN, data: { lastSeenAt, heartbeatStatus } });
      }
    },
  });
  return (
    <table>
      <tbody>
        {data?.activations.nodes.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.identifier}</th>
            <td>
              {row.license.product.name} {row.license.maskedKey}
            </td>
            <td>{row.status}</td>
            <td>
              {row.heartbeatStatus} <time dateTime={row.lastSeenAt}>{row.lastSeenAt}</time>
            </td>
            <td>{row.activatedAt}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const client = new ApolloClient({ cache: new InMemoryCache(), link });

export const Tutorial = () => (
  <ApolloProvider client={client}>
    <Table />
  </ApolloProvider>
);
