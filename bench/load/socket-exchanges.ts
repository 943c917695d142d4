import { type Exchange, isGoodAnswer } from './exchange.js';
import { openSocket, type TextSocket } from './socket.js';

/** Asks by operations, and takes the text that comes back under an operation's id for its answer, as an echo gives it. */
export async function openEcho(url: string, perSocket: number): Promise<Exchange[]> {
  const waiting: ((isGood: boolean) => void)[] = [];
  const socket = await openSocket(url, (bytes) => waiting[idAndType(bytes.toString('latin1')).id]!(true));
  return exchangesOn(socket, waiting, perSocket);
}

/** Operations of graphql-transport-ws, each over when it is complete. */
export async function openGraphqlWs(url: string, perSocket: number): Promise<Exchange[]> {
  const waiting: ((isGood: boolean) => void)[] = [];
  const isGood: boolean[] = [];
  const socket = await openGreeted(url, null, (bytes) => {
    const text = bytes.toString('latin1');
    const { id, type } = idAndType(text);
    if (type === 'next') isGood[id] = isGoodAnswer(text);
    else waiting[id]!(type === 'complete' && isGood[id]!);
  });
  return exchangesOn(socket, waiting, perSocket);
}

/** Each has an id of its own, which the protocol lets it use again as soon as its operation is complete. */
function exchangesOn(socket: TextSocket, waiting: ((isGood: boolean) => void)[], count: number): Exchange[] {
  return Array.from({ length: count }, (_, id) => ({
    ask(body, done) {
      waiting[id] = done;
      socket.send(operation(String(id), body));
    },
    close: () => socket.close(),
  }));
}

/** Of a message that begins as ours and those of graphql-ws do. */
function idAndType(text: string): { id: number; type: string } {
  const [, id, type] = /^\{"id":"(\d+)","type":"(\w+)"/.exec(text) ?? [];
  if (!id || !type) throw new Error(`The load generator does not understand: ${text}`);
  return { id: Number(id), type };
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
