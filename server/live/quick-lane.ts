import type { ExecutionResult } from 'graphql';
import { CloseCode, type Context, MessageType } from 'graphql-ws';
import type { Connection } from './connection.js';
import type { Operations } from './operations.js';
import { parseMessage } from './parse-message.js';

/** What graphql-ws knows of a socket: whether it is acknowledged, and the ids of its operations. */
type Protocol = Pick<Context, 'acknowledged' | 'subscriptions'>;

/**
 * Answers operations of the kind that `Operations.shortCut` knows, ahead of graphql-ws, which takes longer over one
 * than everything else: the same messages in the same order, `next` and `complete` in one piece. It takes nothing but
 * what is plainly such an operation; everything else is left to graphql-ws as it came.
 */
export class QuickLane {
  /** What is under way here, by the id of the operation: graphql-ws must not take one of these for new. */
  private readonly running = new Map<string, object>();

  constructor(
    private readonly connection: Connection,
    private readonly operations: Operations,
    private readonly protocol: () => Protocol | null,
  ) {}

  /** Whether the message was for here. */
  take(text: string): boolean {
    const protocol = this.protocol();
    const message = protocol?.acknowledged ? parseMessage(text) : null;
    if (!protocol || !message) return false;
    const { id, type, payload } = message;
    if (type === MessageType.Complete) return this.running.delete(id);
    if (type !== MessageType.Subscribe) return false;
    if (this.running.has(id)) {
      this.connection.close(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
      return true;
    }
    const result = id in protocol.subscriptions ? null : this.operations.runQuickly(id, payload);
    if (!result) return false;
    this.running.set(id, result);
    this.connection.began();
    void result.then((answer) => {
      this.connection.ended();
      // The peer may not want it any more, and may have begun another one by this name.
      if (this.running.get(id) === result) this.answer(id, answer);
    });
    return true;
  }

  private answer(id: string, answer: string | ExecutionResult): void {
    this.running.delete(id);
    const payload = typeof answer === 'string' ? answer : JSON.stringify(this.operations.format(answer));
    const name = JSON.stringify(id);
    this.connection.sendAll([`{"id":${name},"type":"next","payload":${payload}}`, `{"id":${name},"type":"complete"}`]);
  }
}
