import { Connections, type EndCode } from './connections.js';
import type { LiveEvent } from './event.js';
import { Group, type Reader } from './group.js';
import type { Message } from './message.js';

/** What a reader asks for. The topic is a customer's id and comes from the credential only; null is staff, all of them. */
export interface Interest {
  topic: string | null;
  credentialId: string;
  ids?: string[] | null;
  licenseId?: string | null;
  /** Heartbeats of these alone; what else happens, of all. */
  heartbeatsOf?: string[] | null;
}

/**
 * What a subscription resolver returns. graphql-js wants an async iterable, but nobody iterates: the WebSocket server
 * takes the interest out and joins it to a group, so that readers can share executions.
 */
export class LiveSource implements AsyncIterable<LiveEvent[]> {
  constructor(readonly interest: Interest) {}

  [Symbol.asyncIterator](): AsyncIterator<LiveEvent[]> {
    throw new Error('A live source is read through the WebSocket server.');
  }
}

/** Whether readers are told what happens on every node, or only what happens on theirs. */
export type Push = 'complete' | 'partial';

/** Brings what was committed to whoever watches. Knows topics and readers, no feature. */
export class Live {
  /** The open sockets, by credential. */
  readonly connections: Connections;
  /** The way to the other nodes; nobody waits for it. Null when there are none. */
  relay: { publish(message: Message): void } | null = null;
  private push: Push = 'complete';
  private readonly topics = new Map<string | null, Map<string, Group>>();

  constructor(maxSocketsPerOwner?: number) {
    this.connections = new Connections(maxSocketsPerOwner);
  }

  /** Announces what was committed here, on every node. */
  publish(events: readonly LiveEvent[]): void {
    this.receive(events);
    this.relay?.publish({ kind: 'events', events });
  }

  /** Hands events, of whichever node, to this node's readers. */
  receive(events: readonly LiveEvent[]): void {
    for (const event of events) {
      if (event.customerId !== null) this.offer(event.customerId, event);
      this.offer(null, event);
    }
  }

  subscribe(interest: Interest): LiveSource {
    return new LiveSource(interest);
  }

  /** The session (4401) or token (4403) is gone: its sockets close, on every node. */
  endCredential(credentialId: string, code: EndCode): void {
    this.connections.endCredential(credentialId, code);
    this.relay?.publish({ kind: 'ended', credentialId, code });
  }

  /** Whether anybody watches anything here. */
  get isWatched(): boolean {
    return this.topics.size > 0;
  }

  /** Whether anybody here is told what happens to this customer's devices. */
  watches(customerId: string | null): boolean {
    return this.topics.has(null) || this.topics.has(customerId);
  }

  /** What clients read in the payload of `connection_ack`, and of a ping when it changes. */
  get state(): { push: Push } {
    return { push: this.push };
  }

  /** Other nodes' events stop coming, or come again: clients that know the word read anew from time to time. */
  tellPush(push: Push): void {
    this.push = push;
    this.connections.tell(JSON.stringify({ type: 'ping', payload: this.state }));
  }

  /** Adds a reader; `kind` tells apart readers whose payloads may differ. Returns how to leave. */
  join({ topic, ...interest }: Interest, kind: string, reader: Reader): () => void {
    const { ids, licenseId, heartbeatsOf } = interest;
    const key = JSON.stringify([kind, sorted(ids), licenseId ?? null, sorted(heartbeatsOf)]);
    const groups = entry(this.topics, topic, () => new Map<string, Group>());
    const group = entry(groups, key, () => new Group(filter(interest)));
    group.join(reader);
    return () => {
      group.leave(reader);
      if (group.size === 0 && groups.get(key) === group) groups.delete(key);
      if (groups.size === 0 && this.topics.get(topic) === groups) this.topics.delete(topic);
    };
  }

  /** What the hub holds at this moment. */
  get load(): { topics: number; groups: number; readers: number; backlog: number } {
    const groups = [...this.topics.values()].flatMap((byKey) => [...byKey.values()]);
    const sum = (count: (group: Group) => number) => groups.reduce((total, group) => total + count(group), 0);
    return {
      topics: this.topics.size,
      groups: groups.length,
      readers: sum((group) => group.size),
      backlog: sum((group) => group.backlog),
    };
  }

  private offer(topic: string | null, event: LiveEvent): void {
    const groups = this.topics.get(topic);
    if (groups) for (const group of groups.values()) group.add(event);
  }
}

function filter({ ids, licenseId, heartbeatsOf }: Partial<Interest>): (event: LiveEvent) => boolean {
  const wanted = ids ? new Set(ids) : null;
  const heard = heartbeatsOf ? new Set(heartbeatsOf) : null;
  return ({ kind, id, licenseId: ofLicense }) =>
    (!wanted || wanted.has(id)) &&
    (licenseId == null || ofLicense === licenseId) &&
    (kind !== 'HEARTBEAT' || !heard || heard.has(id));
}

const sorted = (ids?: string[] | null) => (ids ? [...ids].sort() : null);

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
