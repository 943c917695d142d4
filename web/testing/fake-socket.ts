/** A browser's WebSocket, as far as graphql-ws uses it, whose other end is the test. */
export class FakeSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static all: FakeSocket[] = [];

  readyState = FakeSocket.CONNECTING;
  sent: { type: string; id?: string }[] = [];
  onopen: (() => void) | null = null;
  onclose: ((event: { code: number; reason: string; wasClean: boolean }) => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;

  constructor() {
    FakeSocket.all.push(this);
  }

  send(text: string) {
    this.sent.push(JSON.parse(text));
  }

  close(code = 1000, reason = '') {
    this.readyState = FakeSocket.CLOSED;
    this.onclose?.({ code, reason, wasClean: true });
  }

  /** The server's side: accepts the connection, as after a handshake. */
  accept() {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
    this.tell({ type: 'connection_ack' });
  }

  /** The server's side: says something. */
  tell(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  /** The server's side: is not there. */
  refuse() {
    this.onerror?.(new Event('error'));
    this.close(1006);
  }
}
