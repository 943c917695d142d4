import type { Beat } from './judge-beats.js';

/** About 330 bytes of heap each, its token included. */
const MAX_DEVICES = 1_000_000;

/** What heartbeats on a license are judged by and answered with, as of a version (see licenses/terms.ts). */
export interface KnownTerms {
  readonly licenseId: string;
  version: number;
  expiresAt: Date | null;
  heartbeatWindowSeconds: number;
}

/** A device that may send heartbeats, as it was when it last did. */
export interface KnownDevice {
  readonly id: string;
  readonly customerId: string | null;
  readonly revision: number;
  readonly appVersion: string | null;
  readonly terms: KnownTerms;
  lastSeenAt: number;
}

/**
 * The devices that this node has heard from, by their tokens: whoever sends one of these has it right. Nothing here is
 * believed without the database: a heartbeat is written only where the row still has this revision, and only while the
 * terms have this version.
 */
export class KnownDevices {
  private readonly devices = new Map<string, KnownDevice>();
  /** Shared by the devices of a license. */
  private readonly terms = new Map<string, KnownTerms>();
  /** Goes round the devices, in the order in which they came or were last passed. */
  private hand = this.devices.entries();
  /** The newest that was seen. */
  termsVersion = 0;

  constructor(private readonly max = MAX_DEVICES) {}

  get size(): number {
    return this.devices.size;
  }

  get(token: string): KnownDevice | undefined {
    return this.devices.get(token);
  }

  forget(token: string): void {
    this.devices.delete(token);
  }

  /** After a heartbeat that was judged by what the database has. */
  learn(token: string, beat: Beat): void {
    this.termsVersion = Math.max(this.termsVersion, beat.termsVersion);
    const known = this.devices.get(token);
    if (known && known.revision > beat.revision) return;
    if (!known && this.devices.size >= this.max && !this.makeRoom(beat.lastSeenAt.getTime())) return;
    const { activationId: id, customerId, revision, appVersion, lastSeenAt } = beat;
    const terms = this.termsOf(beat);
    this.devices.set(token, { id, customerId, revision, appVersion, terms, lastSeenAt: lastSeenAt.getTime() });
  }

  private termsOf({ licenseId, termsVersion: version, licenseExpiresAt, heartbeatWindowSeconds }: Beat): KnownTerms {
    let terms = this.terms.get(licenseId);
    if (!terms) {
      if (this.terms.size >= this.max) this.terms.clear();
      terms = { licenseId, version: 0, expiresAt: null, heartbeatWindowSeconds };
      this.terms.set(licenseId, terms);
    }
    if (version > terms.version) Object.assign(terms, { version, expiresAt: licenseExpiresAt, heartbeatWindowSeconds });
    return terms;
  }

  /**
   * Devices come round in a circle, so the one that was silent for longest is the next to come: what goes is one that
   * has gone itself. When the next one is still there, it stays and the new one is not remembered.
   */
  private makeRoom(now: number): boolean {
    let next = this.hand.next();
    if (next.done) {
      this.hand = this.devices.entries();
      next = this.hand.next();
    }
    if (next.done) return false;
    const [token, { lastSeenAt, terms }] = next.value;
    const isGone = now - lastSeenAt > terms.heartbeatWindowSeconds * 1000;
    if (isGone) this.devices.delete(token);
    return isGone;
  }
}
