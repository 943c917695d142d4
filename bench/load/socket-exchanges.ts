import { type Exchange, isGoodAnswer } from './exchange.js';
import { openSocket, type TextSocket } from './socket.js';

/** Asks by text and takes the next text for the answer, as an echo gives it. */
export async function openEcho(url: string): Promise<Exchange> {
  let waiting: (isGood: boolean) => void = () => undefined;
  const socket = await openSocket(url, () => waiting(true));
  return {
    ask(body, done) {
      waiting = done;
      socket.send(operation('1', body));
    },
    close: () => socket.close(),
  };
}

/** Operations of graphql-transport-ws, each over when it is complete. */
export async function openGraphqlWs(url: string): Promise<Exchange> {
  let waiting: (isGood: boolean) => void = () => undefined;
  let isGood = false;
  const socket = await openGreeted(url, null, (bytes) => {
    const text = bytes.toString('latin1');
    if (text.includes('"type":"complete"')) waiting(isGood);
    else if (text.includes('"type":"error"')) waiting(false);
    else isGood = isGoodAnswer(text);
  });
  let count = 0;
  return {
    ask(body, done) {
      waiting = done;
      socket.send(operation(String(++count), body));
    },
    close: () => socket.close(),
  };
}

/** A socket whose server knows who we are. */
export async function openGreeted(
  url: string,
  authorization: string | null,
  onText: (text: Buffer) => void,
): Promise<TextSocket> {
  let admit: () => void;
  const admitted = new Promise<void>((resolve) => {
    admit = resolve;
  });
  const socket = await openSocket(url, (text) => {
    if (text.includes('"connection_ack"')) admit();
    else onText(text);
  });
  socket.send(JSON.stringify({ type: 'connection_init', payload: authorization ? { authorization } : {} }));
  await admitted;
  return socket;
}

/** `body` is what a request over HTTP would have as its body. */
export function operation(id: string, body: string): string {
  return `{"id":"${id}","type":"subscribe","payload":${body}}`;
}
