import { once } from 'node:events';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { every, type Subject, urlOf } from '../subject.js';
import { someId } from './some-id.js';

const PACE_MS = 250;

/** `ws` alone: says the same bytes as our server to everybody at the same pace, and knows nothing about them. */
export async function startBroadcast(): Promise<Subject> {
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
  sockets.on('connection', (socket) => {
    socket.on('message', (data) => {
      if (String(data).includes('connection_init')) socket.send('{"type":"connection_ack"}');
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const publish = every(PACE_MS, (count) => {
    const events = Array.from({ length: count }, () => event());
    const text = `{"id":"1","type":"next","payload":{"data":{"activationEvents":[${events.join(',')}]}}}`;
    for (const socket of sockets.clients) socket.send(text);
  });
  return { url: urlOf(http), publish };
}

function event(): string {
  const lastSeenAt = new Date().toISOString();
  return `{"kind":"HEARTBEAT","activation":{"id":"${someId()}","status":"ACTIVE","lastSeenAt":"${lastSeenAt}"}}`;
}
