import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const TEXT = 1;
const PING = 9;
/** Masked with zeros. */
const EMPTY_PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);

/** The client's side of a WebSocket by hand, cheap enough to have thousands of them in one process. */
export interface TextSocket {
  send(text: string): void;
  /** Takes nothing more from its peer, for good. */
  stall(): void;
  close(): void;
}

export async function openSocket(url: string, onText: (text: Buffer) => void): Promise<TextSocket> {
  const { hostname, port, host, pathname } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  socket.write(
    `GET ${pathname} HTTP/1.1\r\nhost: ${host}\r\nupgrade: websocket\r\nconnection: upgrade\r\n` +
      `sec-websocket-version: 13\r\nsec-websocket-protocol: graphql-transport-ws\r\n` +
      `sec-websocket-key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  );
  await upgraded(socket);
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    // What is asked because of answers that came in one piece leaves in one piece.
    socket.cork();
    rest = takeFrames(rest.length ? Buffer.concat([rest, chunk]) : chunk, (opcode, payload) => {
      if (opcode === TEXT) onText(payload);
      // Whoever stays silent is taken for dead within a minute.
      else if (opcode === PING) socket.write(EMPTY_PONG);
    });
    socket.uncork();
  });
  socket.on('error', () => socket.destroy());
  return {
    send: (text) => void socket.write(frame(text)),
    stall: () => void socket.pause(),
    close: () => socket.destroy(),
  };
}

async function upgraded(socket: Socket): Promise<void> {
  const [answer] = (await once(socket, 'data')) as [Buffer];
  const text = answer.toString('latin1');
  if (!text.startsWith('HTTP/1.1 101') || !text.endsWith('\r\n\r\n')) throw new Error(`No WebSocket: ${text}`);
}

/** Clients must mask; with a mask of zeros the text stays as it is. */
function frame(text: string): Buffer {
  const long = text.length > 125;
  const bytes = Buffer.alloc(text.length + (long ? 8 : 6));
  bytes[0] = 0x81;
  bytes[1] = 0x80 | (long ? 126 : text.length);
  if (long) bytes.writeUInt16BE(text.length, 2);
  bytes.write(text, long ? 8 : 6, 'latin1');
  return bytes;
}

/** Hands over complete frames and answers the beginning of the next one. */
function takeFrames(bytes: Buffer, onFrame: (opcode: number, payload: Buffer) => void): Buffer {
  let at = 0;
  while (bytes.length - at >= 2) {
    const short = bytes[at + 1]! & 0x7f;
    const head = short === 127 ? 10 : short === 126 ? 4 : 2;
    if (bytes.length - at < head) break;
    const length = head === 10 ? bytes.readUInt32BE(at + 6) : head === 4 ? bytes.readUInt16BE(at + 2) : short;
    if (bytes.length - at < head + length) break;
    onFrame(bytes[at]! & 0x0f, bytes.subarray(at + head, at + head + length));
    at += head + length;
  }
  return bytes.subarray(at);
}
