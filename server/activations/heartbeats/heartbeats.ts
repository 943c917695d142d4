import type { Database } from '../../database/database.js';
import { isAway } from '../../database/retry.js';
import { AppError } from '../../errors.js';
import { optionalText } from '../../text.js';
import type { ActivationTokens } from '../activation-token.js';
import { Batches } from './batches.js';
import type { Beat } from './judge-beats.js';
import { type KnownDevice, KnownDevices } from './known-devices.js';
import { recordBeats } from './record-beats.js';
import { beatOf, isSteady, refreshTerms, writeKnown } from './record-known-beats.js';

/** Beats that may wait while the database is slow or away; above that, callers are told to come back. */
const MAX_WAITING = 100_000;

interface Waiting {
  token: string;
  activationId: string;
  appVersion: string | null;
  resolve(beat: Beat): void;
  reject(error: unknown): void;
}

/**
 * The heart: takes heartbeats one by one and writes them in batches. Those of devices that this node knows need one
 * statement; whoever is new, changed, returns from silence or tells a new version is looked up first.
 *
 * Why no acknowledged heartbeat is lost: `resolve` stands behind the commit alone, and a batch that fails, or whose
 * commit nobody knows of, rejects everybody in it.
 */
export class Heartbeats {
  /** Since the process began. */
  recorded = 0;
  batches = 0;
  private readonly devices = new KnownDevices();
  private readonly known = new Batches<Waiting & { device: KnownDevice }>((batch) => this.commitKnown(batch));
  private readonly others = new Batches<Waiting>((batch) => this.commit(batch));

  /** `announce` gets every committed batch: beats of any customers, in no order. */
  constructor(
    private readonly db: Database,
    private readonly tokens: ActivationTokens,
    private readonly announce: (beats: Beat[]) => void,
  ) {}

  /**
   * Resolves when the new Last Seen is durable. `told` is the version as the software sent it.
   * @throws AppError ACTIVATION_TOKEN_INVALID, VALIDATION_FAILED, ACTIVATION_NOT_FOUND, ACTIVATION_DEACTIVATED, ACTIVATION_SUSPENDED,
   *   LICENSE_*, RATE_LIMITED
   */
  async beat(token: string, told: string | null | undefined): Promise<Beat> {
    const device = this.devices.get(token);
    const activationId = device?.id ?? this.tokens.verify(token);
    const appVersion = optionalText(told, 'appVersion', 64);
    if (this.known.size + this.others.size >= MAX_WAITING) {
      throw new AppError('RATE_LIMITED', undefined, { retryAfterSeconds: 5 });
    }
    return new Promise((resolve, reject) => {
      if (device && (!appVersion || appVersion === device.appVersion)) {
        this.known.add({ token, activationId, appVersion, device, resolve, reject });
      } else {
        this.others.add({ token, activationId, appVersion, resolve, reject });
      }
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await this.known.idle();
    await this.others.idle();
  }

  private async commitKnown(batch: (Waiting & { device: KnownDevice })[]): Promise<void> {
    const { db, devices } = this;
    try {
      await refreshTerms(
        db,
        devices,
        batch.map(({ device }) => device),
      );
      const now = db.clock.now();
      const steady = new Set<KnownDevice>();
      for (const { device } of batch) {
        if (isSteady(device, devices.termsVersion, now.getTime())) steady.add(device);
      }
      const isWritten = steady.size > 0 && (await writeKnown(db, [...steady], devices.termsVersion, now));
      const beats = new Map<KnownDevice, Beat>();
      for (const waiting of batch) {
        const { device, resolve } = waiting;
        if (!isWritten || !steady.has(device)) {
          this.others.add(waiting);
          continue;
        }
        device.lastSeenAt = now.getTime();
        const beat = beats.get(device) ?? beatOf(device, now);
        beats.set(device, beat);
        resolve(beat);
      }
      if (isWritten) this.tell([...beats.values()]);
    } catch (error) {
      refuse(batch, this.known, error);
    }
  }

  private async commit(batch: Waiting[]): Promise<void> {
    try {
      const outcomes = await recordBeats(this.db, batch);
      for (const { token, activationId, resolve, reject } of batch) {
        const outcome = outcomes.get(activationId);
        if (outcome?.beat) {
          this.devices.learn(token, outcome.beat);
          resolve(outcome.beat);
        } else {
          this.devices.forget(token);
          reject(outcome?.refusal ?? new AppError('ACTIVATION_NOT_FOUND'));
        }
      }
      this.tell([...outcomes.values()].flatMap(({ beat }) => beat ?? []));
    } catch (error) {
      refuse(batch, this.others, error);
    }
  }

  private tell(beats: Beat[]): void {
    this.recorded += beats.length;
    this.batches += 1;
    this.announce(beats);
  }
}

/** When the database is away, those who wait hear it with the batch: to ask for them, too, would take as long again. */
function refuse<W extends Waiting>(batch: readonly W[], behind: Batches<W>, error: unknown): void {
  const all = isAway(error) ? [...batch, ...behind.takeWaiting()] : batch;
  for (const { reject } of all) reject(error);
}
