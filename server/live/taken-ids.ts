import { CloseCode, MessageType } from 'graphql-ws';
import type { Connection } from './connection.js';
import { parseMessage } from './parse-message.js';

/**
 * Whoever completes an operation may use its id again at once, and graphql-ws, which tells operations apart by their ids
 * alone, would take the two for one: answer the new one with what comes of the old one, or keep a subscription for good.
 * So an id is free when its operation is over, and what comes under it until then waits.
 */
export class TakenIds {
  private readonly running = new Set<string>();
  /** By the id of an operation that was completed and is not over: the message that begins the next one, if any. */
  private readonly completed = new Map<string, string | null>();

  /** `pass` answers when that is over which the message began; null: it is of no concern here. */
  constructor(
    private readonly connection: Connection,
    private readonly pass: (text: string) => Promise<void> | null,
  ) {}

  take(text: string): void {
    if (this.completed.size > 0 && this.holds(text)) return;
    const over = this.pass(text);
    const message = over && parseMessage(text);
    if (!over || !message) return;
    const { id, type } = message;
    if (type === MessageType.Complete && this.running.has(id)) this.completed.set(id, null);
    if (type !== MessageType.Subscribe) return;
    this.running.add(id);
    void over.then(() => this.free(id));
  }

  /** Whether the message has to wait, or ends one that waits. */
  private holds(text: string): boolean {
    const { id, type } = parseMessage(text) ?? {};
    const waiting = id === undefined ? undefined : this.completed.get(id);
    if (id === undefined || waiting === undefined) return false;
    if (type === MessageType.Complete) this.completed.set(id, null);
    else if (type !== MessageType.Subscribe) return false;
    else if (waiting === null) this.completed.set(id, text);
    else this.connection.close(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
    return true;
  }

  private free(id: string): void {
    const next = this.completed.get(id);
    this.running.delete(id);
    this.completed.delete(id);
    if (next && this.connection.isOpen) this.take(next);
  }
}
