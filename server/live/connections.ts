import type { Connection } from './connection.js';

/** Session gone, token gone. */
export type EndCode = 4401 | 4403;

/** What a socket needs to know about the credential that it was opened with. */
export interface Identity {
  credentialId: string;
  /** Whose sockets are counted together. */
  ownerId: string;
  endCode: EndCode;
  /** When it ends by itself; null for never. */
  expiresAt: Date | null;
  /** Equal for callers to whom every field answers alike; nobody else's payload is shared with them. */
  visibility: string;
}

/** A company's browsers and tools share an owner only when they share a sign-in or a token. */
const MAX_SOCKETS_PER_OWNER = 1_000;
/** Over this time readers come back who have to read anew, so that they don't all ask in the same instant. */
const RESTART_WITHIN_MS = 3_000;
/** Credentials that are looked up at the same time. */
const RECHECKS_AT_ONCE = 8;
/** Clients come back after this code, with a growing delay. */
export const TRY_AGAIN_LATER = 1013;

/** Which sockets are open under which credential, so that they end with it. */
export class Connections {
  private readonly byCredential = new Map<string, Set<Connection>>();
  private readonly perOwner = new Map<string, number>();
  /** Credentials that ended while a socket's own was still being looked up: the answer may be older than the end. */
  private readonly endedMeanwhile = new Set<Map<string, EndCode>>();

  constructor(private readonly maxPerOwner = MAX_SOCKETS_PER_OWNER) {}

  get size(): number {
    let size = 0;
    for (const connections of this.byCredential.values()) size += connections.size;
    return size;
  }

  /** Registers the socket under what `identify` finds; false when it was closed instead. Null stays anonymous. */
  async admit(connection: Connection, identify: () => Promise<Identity | null>): Promise<boolean> {
    const ended = new Map<string, EndCode>();
    this.endedMeanwhile.add(ended);
    try {
      const identity = await identify();
      if (!connection.isOpen) return false;
      if (!identity) return true;
      const endCode = ended.get(identity.credentialId);
      if (endCode) connection.close(endCode, reason(endCode));
      else if ((this.perOwner.get(identity.ownerId) ?? 0) >= this.maxPerOwner) {
        connection.close(TRY_AGAIN_LATER, 'Too many sockets are open.');
      } else this.add(connection, identity);
      return connection.isOpen;
    } finally {
      this.endedMeanwhile.delete(ended);
    }
  }

  endCredential(credentialId: string, code: EndCode): void {
    for (const ended of this.endedMeanwhile) ended.set(credentialId, code);
    for (const connection of this.byCredential.get(credentialId) ?? []) connection.close(code, reason(code));
  }

  /** Says something to everybody who has introduced themselves. */
  tell(text: string): void {
    for (const connection of this.all()) connection.push(text);
  }

  /** Other nodes may have told something that did not arrive: readers read anew, and credentials are looked up again. */
  async catchUp(): Promise<void> {
    for (const connection of this.all()) {
      if (connection.subscriptions.size > 0) connection.restartWithin(RESTART_WITHIN_MS);
    }
    await this.recheck();
  }

  /** Closes the sockets whose credential is gone. */
  async recheck(): Promise<void> {
    const left = [...this.all()].values();
    const work = async () => {
      for (const connection of left) await connection.recheck();
    };
    await Promise.all(Array.from({ length: RECHECKS_AT_ONCE }, work));
  }

  private *all(): Iterable<Connection> {
    for (const siblings of this.byCredential.values()) yield* siblings;
  }

  private add(connection: Connection, { credentialId, ownerId }: Identity): void {
    const siblings = this.byCredential.get(credentialId) ?? new Set();
    this.byCredential.set(credentialId, siblings.add(connection));
    this.perOwner.set(ownerId, (this.perOwner.get(ownerId) ?? 0) + 1);
    connection.onClose(() => {
      siblings.delete(connection);
      if (siblings.size === 0 && this.byCredential.get(credentialId) === siblings)
        this.byCredential.delete(credentialId);
      const left = (this.perOwner.get(ownerId) ?? 1) - 1;
      if (left > 0) this.perOwner.set(ownerId, left);
      else this.perOwner.delete(ownerId);
    });
  }
}

function reason(code: EndCode): string {
  return code === 4401 ? 'The session has ended.' : 'The token is no longer valid.';
}
