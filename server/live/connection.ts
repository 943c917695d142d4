import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { frameHead, frames } from './frame.js';

/** Under the minute after which proxies drop quiet sockets; a peer that is silent for two of them is dead. */
const PING_EVERY_MS = 25_000;
/** What a healthy peer may have on its way: beyond it, live messages wait. */
const DRAINED_BYTES = 16 * 1024;
/** Nothing more is read from a peer that has this much unanswered or untaken: a gateway waits, it isn't refused. */
const MAX_RUNNING = 1000;
const MAX_UNTAKEN_BYTES = 1024 * 1024;
/** Up to here one copy costs less than the system does for a second piece. */
const COPIED_BYTES = 16 * 1024;
/** The protocol's own limit. */
const MAX_REASON_BYTES = 123;

/** One socket, with what keeps a slow, greedy, silent or dead peer from costing others anything. */
export class Connection {
  /** What ends with the socket: live subscriptions. */
  readonly subscriptions = new Set<{ end(): void }>();
  /** Looks up again whether the peer's credential still counts, and closes the socket when it doesn't; never rejects. */
  recheck: () => Promise<void> = async () => {};
  private readonly closing: (() => void)[] = [];
  private restart: NodeJS.Timeout | undefined;
  private readonly pings: NodeJS.Timeout;
  private isAlive = true;
  private running = 0;

  /** `wire` is what the socket writes to. */
  constructor(
    private readonly socket: WebSocket,
    private readonly wire: Duplex,
  ) {
    this.pings = setInterval(() => this.checkPeer(), PING_EVERY_MS);
    socket.on('pong', () => {
      this.isAlive = true;
    });
    // The peer's fault, and ws has closed with the code for it: oversized (1009), malformed (1002), not UTF-8 (1007).
    socket.on('error', () => this.endSubscriptions());
    socket.once('close', () => {
      clearInterval(this.pings);
      clearTimeout(this.restart);
      this.endSubscriptions();
      for (const close of this.closing) close();
    });
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  get isDrained(): boolean {
    return this.socket.bufferedAmount <= DRAINED_BYTES;
  }

  onClose(listener: () => void): void {
    this.closing.push(listener);
  }

  /** A socket that is being closed is no longer listened to: its credential may be gone. */
  onMessage(handle: (text: string) => void): void {
    this.socket.on('message', (data: RawData) => {
      this.isAlive = true;
      if (this.isOpen) handle(String(data));
    });
  }

  /** An answer. Resolves when the system has taken it, also when the peer is gone. */
  send(text: string): Promise<void> {
    if (!this.isOpen) return Promise.resolve();
    return new Promise((resolve) => {
      this.socket.send(text, () => {
        this.readWhenCalm();
        resolve();
      });
      this.readWhenCalm();
    });
  }

  /** An answer of several messages; past `ws`, as in `pushShared`. All answers of one turn leave in one piece. */
  sendAll(texts: readonly string[]): void {
    if (!this.isOpen) return;
    if (this.wire.writableCorked === 0) {
      this.wire.cork();
      // Behind everybody whom the same commit lets go on.
      process.nextTick(this.sendCorked);
    }
    this.wire.write(frames(texts), this.readWhenCalm);
  }

  /** A live message: the hub has asked whether the peer is drained, and waits for nothing. */
  push(text: string): void {
    if (this.isOpen) this.socket.send(text);
  }

  /**
   * A live message whose end goes to many peers: that is encoded once, and when it is long, never copied. It leaves as a
   * frame that `ws` has not seen, in order all the same: without compression `ws` holds nothing back.
   */
  pushShared(start: Buffer, end: Buffer): void {
    if (!this.isOpen) return;
    const head = frameHead(start.length + end.length);
    if (end.length <= COPIED_BYTES) {
      this.wire.write(Buffer.concat([head, start, end]));
      return;
    }
    this.wire.cork();
    this.wire.write(Buffer.concat([head, start]));
    this.wire.write(end);
    this.wire.uncork();
  }

  close(code: number, reason: string): void {
    // A reason is sometimes made of what the peer has sent, and too long a one throws.
    this.socket.close(code, Buffer.byteLength(reason) <= MAX_REASON_BYTES ? reason : '');
    this.endSubscriptions();
  }

  /** Closes the socket at some moment within the time, with a code after which clients come back. */
  restartWithin(ms: number): void {
    this.restart ??= setTimeout(
      () => this.close(1012, 'Something may have been missed: read anew.'),
      Math.random() * ms,
    );
  }

  /** An operation is under way until `ended`; with too many at once, no more are read from this peer. */
  began(): void {
    this.running += 1;
    this.readWhenCalm();
  }

  ended(): void {
    this.running -= 1;
    this.readWhenCalm();
  }

  async run<T>(operation: () => T | Promise<T>): Promise<T> {
    this.began();
    try {
      return await operation();
    } finally {
      this.ended();
    }
  }

  private readonly sendCorked = () => {
    this.wire.uncork();
    this.readWhenCalm();
  };

  private readonly readWhenCalm = (): void => {
    const isBusy = this.running >= MAX_RUNNING || this.socket.bufferedAmount > MAX_UNTAKEN_BYTES;
    if (isBusy === this.socket.isPaused) return;
    if (isBusy) this.socket.pause();
    else this.socket.resume();
  };

  private checkPeer(): void {
    const wasAlive = this.isAlive;
    this.isAlive = false;
    if (!wasAlive) this.socket.terminate();
    else if (this.isOpen) this.socket.ping();
  }

  private endSubscriptions(): void {
    for (const subscription of this.subscriptions) subscription.end();
  }
}
