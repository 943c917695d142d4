import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { EVENT_EVERY_MS, every, type Subject, urlOf } from '../subject.js';
import { someId } from './some-id.js';

const PACE_MS = 250;
/** As long as the ids that clients give. */
const ID = randomUUID();

/**
 * `ws` alone: says the same bytes as our server to everybody at the same pace, and knows nothing about them. Its events
 * come at the same instants, because a processor that is woken a hundred times a second has worked for it.
 */
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
  const waiting: string[] = [];
  const publish = every(EVENT_EVERY_MS, (count) => {
    for (let i = 0; i < count; i++) waiting.push(event());
  });
  setInterval(() => {
    if (waiting.length === 0) return;
    const payload = `{"data":{"activationEvents":[${waiting.splice(0).join(',')}]}}`;
    const text = `{"id":"${ID}","type":"next","payload":${payload}}`;
    for (const socket of sockets.clients) socket.send(text);
  }, PACE_MS);
  return { url: urlOf(http), publish };
}

function event(): string {
  const lastSeenAt = new Date().toISOString();
  return `{"kind":"HEARTBEAT","activation":{"id":"${someId()}","status":"ACTIVE","lastSeenAt":"${lastSeenAt}"}}`;
}
