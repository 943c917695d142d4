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
