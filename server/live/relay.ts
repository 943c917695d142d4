import { randomUUID } from 'node:crypto';
import type { Live } from './live.js';
import { decode, encode, envelope, type Message } from './message.js';
import { Outbox } from './outbox.js';
import { RedisLink } from './redis-link.js';

const RETRY_FIRST_MS = 250;
const RETRY_LONGEST_MS = 10_000;
/** A link that lasted this long was a good one: the next loss begins with short waits again. */
const GOOD_AFTER_MS = 30_000;
/** A credential that ends on another node while we hear nothing must not keep its sockets for ever. */
const RECHECK_EVERY_MS = 60_000;

interface RelayOptions {
  redisUrl: string;
  /** The same for all nodes on one database, and for nobody else: Redis' channels know no database numbers. */
  channel: string;
  live: Live;
  onFailure(failure: Extract<Message, { kind: 'failure' }>): void;
  log: { warn(details: object, message: string): void };
}

/**
 * Carries what happens here to the other nodes and theirs to us, through one Redis channel. Nothing waits for it: while
 * Redis is away, messages are dropped, and on its return everybody who may have missed some reads anew.
 */
export class Relay {
  /** Messages that were none. */
  malformed = 0;
  private readonly node = randomUUID();
  private readonly outbox = new Outbox((message) => this.send(message));
  private link: RedisLink | null = null;
  private openedAt = 0;
  private attempts = 0;
  private hasLostMessages = false;
  private isClosed = false;
  private isAwayTold = false;
  private retry: NodeJS.Timeout | undefined;
  private recheck: NodeJS.Timeout | undefined;

  constructor(private readonly options: RelayOptions) {}

  get isConnected(): boolean {
    return this.link !== null;
  }

  /** Resolves after the first attempt, however it ended: a node without Redis serves all the same. */
  async start(): Promise<void> {
    this.options.live.relay = this;
    await this.connect();
  }

  publish(message: Message): void {
    if (message.kind === 'events') this.outbox.add(message.events);
    else this.send(message);
  }

  close(): void {
    this.outbox.flush();
    this.isClosed = true;
    clearTimeout(this.retry);
    clearInterval(this.recheck);
    this.link?.close();
    this.link = null;
  }

  private send(message: Message): void {
    const isOnItsWay = this.link?.publish(encode(this.node, message));
    // Nobody has to read anew for a password that was mistyped.
    if (!isOnItsWay && message.kind !== 'failure') this.hasLostMessages = true;
  }

  private async connect(): Promise<void> {
    const { redisUrl, channel } = this.options;
    const link = new RedisLink(redisUrl, channel, {
      text: (text) => this.take(text, link),
      lost: (reason) => this.away(reason),
    });
    try {
      await link.open(encode(this.node, { kind: 'beat' }));
    } catch (error) {
      return this.away((error as Error).message);
    }
    if (this.isClosed) link.close();
    else this.back(link);
  }

  private away(reason: string): void {
    if (this.isClosed) return;
    const { live, log } = this.options;
    const wasGood = this.link && performance.now() - this.openedAt > GOOD_AFTER_MS;
    if (this.link?.hasUntaken) this.hasLostMessages = true;
    this.link = null;
    this.attempts = wasGood ? 0 : this.attempts + 1;
    // Half of the wait is chance, so that nodes don't come back in step.
    const ceiling = Math.min(RETRY_LONGEST_MS, RETRY_FIRST_MS * 2 ** Math.min(this.attempts, 10));
    this.retry = setTimeout(() => void this.connect(), (ceiling * (1 + Math.random())) / 2);
    if (this.isAwayTold) return;
    this.isAwayTold = true;
    log.warn({ reason }, 'Redis is away: what happens on other nodes is not pushed from here until it is back');
    this.recheck = setInterval(() => void live.connections.recheck(), RECHECK_EVERY_MS);
    live.tellPush('partial');
  }

  private back(link: RedisLink): void {
    const { live, log } = this.options;
    this.link = link;
    this.openedAt = performance.now();
    if (this.hasLostMessages) this.publish({ kind: 'missed' });
    this.hasLostMessages = false;
    if (!this.isAwayTold) return;
    this.isAwayTold = false;
    clearInterval(this.recheck);
    log.warn({}, 'Redis is back: what happens on other nodes is pushed again');
    live.tellPush('complete');
    void live.connections.catchUp();
  }

  /** Most nodes see many heartbeats that nobody watches there. */
  private readonly isWatched = (customerId: string | null) => this.options.live.watches(customerId);

  private take(text: string, link: RedisLink): void {
    const { live, onFailure } = this.options;
    const front = envelope(text);
    if (front?.node === this.node) {
      link.answered();
      return;
    }
    if ((front?.kind === 'heartbeats' || front?.kind === 'events') && !live.isWatched) return;
    const message = front && decode(front.kind, front.content, this.isWatched);
    if (!message) this.malformed += 1;
    else if (message.kind === 'heartbeats') live.receive(message.heartbeats);
    else if (message.kind === 'events') live.receive(message.events);
    else if (message.kind === 'ended') live.connections.endCredential(message.credentialId, message.code);
    else if (message.kind === 'failure') onFailure(message);
    else if (message.kind === 'missed') void live.connections.catchUp();
  }
}
