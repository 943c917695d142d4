import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { WebSocketServer } from 'ws';
import { type Subject, urlOf } from '../subject.js';

/** Answers the same bytes to whatever arrives: how fast the load generator is when the server is no obstacle. */
export async function startBareHttp(): Promise<Subject> {
  const body = '{"data":{"hello":"world"}}';
  const answer = Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 26\r\n\r\n${body}`);
  const server = createTcpServer({ noDelay: true }, (socket) => {
    socket.on('data', () => socket.write(answer));
    socket.on('error', () => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
}

/** `ws` alone: sends back what it gets. */
export async function startEcho(): Promise<Subject> {
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
  sockets.on('connection', (socket) => {
    socket.on('message', (data) => socket.send(String(data)));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return { url: urlOf(http) };
}
