import { Redis, type RedisOptions } from 'ioredis';

const CONNECT_WITHIN_MS = 2_000;
const BEAT_EVERY_MS = 1_000;
/** A Redis that hangs keeps its connections: only the beats that don't come back tell. */
const LOST_AFTER_BEATS = 3;
/** What Redis may have left to take: more is a sign that it hangs, and the memory is ours. */
const MAX_UNTAKEN_BYTES = 16 * 1024 * 1024;

/** One life of a connection: whatever goes wrong ends it, and its owner makes a new one with a new subscription. */
const OPTIONS: RedisOptions = {
  lazyConnect: true,
  retryStrategy: () => null,
  enableOfflineQueue: false,
  autoResubscribe: false,
  maxRetriesPerRequest: 0,
  connectTimeout: CONNECT_WITHIN_MS,
  commandTimeout: CONNECT_WITHIN_MS,
  // A server that is still loading refuses what we send, which says as much; asking may be forbidden to us.
  enableReadyCheck: false,
};

export interface LinkEvents {
  text(text: string): void;
  /** Once, after `open` has succeeded. */
  lost(reason: string): void;
}

/** A subscription to one channel and the means to publish on it, from its opening to its loss. */
export class RedisLink {
  private readonly publisher: Redis;
  private readonly subscriber: Redis;
  private beats: NodeJS.Timeout | undefined;
  private unanswered = 0;
  private untakenBytes = 0;
  private fault = '';
  private state: 'new' | 'open' | 'over' = 'new';

  constructor(
    url: string,
    private readonly channel: string,
    private readonly events: LinkEvents,
  ) {
    // A subscribed connection may not publish.
    this.publisher = new Redis(url, OPTIONS);
    this.subscriber = new Redis(url, OPTIONS);
    this.subscriber.on('message', (_channel: string, text: string) => this.events.text(text));
    for (const redis of [this.publisher, this.subscriber]) {
      // Without a listener ioredis writes to the console.
      redis.on('error', (error: Error) => {
        this.fault = error.message;
        this.lose(error.message);
      });
      redis.on('close', () => this.lose('the connection was closed'));
    }
  }

  /** Resolves when what is published arrives everywhere, here included. `beat` is published to find that out. */
  async open(beat: string): Promise<void> {
    try {
      await Promise.all([this.publisher.connect(), this.subscriber.connect()]);
      await this.subscriber.subscribe(this.channel);
      await this.publisher.publish(this.channel, beat);
    } catch (error) {
      this.close();
      // The message only, and the cause rather than its consequence; the error of a refused AUTH holds the password.
      throw new Error(this.fault || (error as Error).message);
    }
    this.state = 'open';
    this.beats = setInterval(() => this.checkBeats(beat), BEAT_EVERY_MS);
  }

  /** False when it is known not to arrive. True promises nothing: what was on its way is lost with the link. */
  publish(text: string): boolean {
    if (this.state !== 'open') return false;
    this.untakenBytes += text.length;
    this.send(text, () => {
      this.untakenBytes -= text.length;
    });
    if (this.untakenBytes > MAX_UNTAKEN_BYTES) this.lose('it does not keep up');
    return true;
  }

  /** Whether something was published that Redis has not confirmed. */
  get hasUntaken(): boolean {
    return this.untakenBytes > 0;
  }

  /** Our own beat has come back. */
  answered(): void {
    this.unanswered = 0;
  }

  close(): void {
    this.state = 'over';
    clearInterval(this.beats);
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }

  private checkBeats(beat: string): void {
    if (this.unanswered === LOST_AFTER_BEATS) this.lose('it does not answer');
    else this.send(beat, () => undefined);
    this.unanswered += 1;
  }

  private send(text: string, taken: () => void): void {
    this.publisher.publish(this.channel, text).then(taken, (error: Error) => this.lose(error.message));
  }

  private lose(reason: string): void {
    if (this.state !== 'open') return;
    this.close();
    this.events.lost(reason);
  }
}
