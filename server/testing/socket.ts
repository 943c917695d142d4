import { WebSocket } from 'ws';
import { Client } from './live-server.js';

/** A socket to the real application, ready for operations, with the headers that a browser or a program sends. */
export async function openSocket(url: string, headers: Record<string, string> = {}): Promise<Client> {
  const client = new Client(new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers }));
  await client.opened;
  client.send({ type: 'connection_init' });
  await client.expect('connection_ack');
  return client;
}

/** One that watches: what is asked behind the subscription is answered after it is in place. */
export async function watch(
  { url }: { url: string },
  { headers }: { headers: Record<string, string> },
  selection = 'id status revision lastSeenAt',
  args = '',
): Promise<Client> {
  const client = await openSocket(url, headers);
  client.subscribe('live', `subscription { activationEvents${args} { kind activation { ${selection} } } }`);
  client.subscribe('behind', '{ viewer { role } }');
  await client.expect('next');
  await client.expect('complete');
  return client;
}

/** What its next message tells. */
export async function events(watcher: Client) {
  const { payload } = await watcher.expect('next');
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they selected
  return (payload as any).data.activationEvents;
}
