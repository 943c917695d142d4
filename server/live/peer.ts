import { AppError, formatError, type ReportInternal } from '../errors.js';
import { setAlarm } from './alarm.js';
import type { Connection } from './connection.js';
import { type Identity, TRY_AGAIN_LATER } from './connections.js';
import type { Live } from './live.js';

export interface PeerOptions {
  connection: Connection;
  live: Live;
  /** Null is anonymous; throws an AppError for a wrong bearer, anything else when it cannot tell now. */
  identify(authorization: unknown): Promise<Identity | null>;
  /** Made anew for every execution: what a context has loaded is not true for the next one. */
  createContext(): unknown;
  report: ReportInternal;
  now(): Date;
}

/**
 * Who is at the other end of a socket, for as long as their credential lasts. Nothing here throws: graphql-ws would
 * close with a code after which clients never come back.
 */
export class Peer {
  readonly connection: Connection;
  readonly createContext: () => unknown;
  private identity: Identity | null = null;
  private authorization: unknown;
  private stopAlarm = () => {};

  constructor(private readonly options: PeerOptions) {
    this.connection = options.connection;
    this.createContext = options.createContext;
    this.connection.onClose(() => this.stopAlarm());
  }

  /** Equal for peers to whom every field answers alike. */
  get visibility(): string {
    return this.identity?.visibility ?? 'anonymous';
  }

  /** The peer introduces itself; false when its socket was closed for it. */
  async greet(authorization: unknown): Promise<boolean> {
    const { connection, live, identify } = this.options;
    this.authorization = authorization;
    try {
      const isAdmitted = await live.connections.admit(connection, async () => {
        this.identity = await identify(authorization);
        return this.identity;
      });
      if (isAdmitted) this.watchExpiry();
      return isAdmitted;
    } catch (error) {
      if (error instanceof AppError && error.code !== 'RATE_LIMITED') connection.close(4403, error.message);
      else this.giveUp(error);
      return false;
    }
  }

  /** Something that we depend on is away: the peer shall come back later. */
  giveUp(error: unknown): void {
    formatError(error, this.options.report);
    this.connection.close(TRY_AGAIN_LATER, 'Try again later.');
  }

  /** The credential ends by itself, or is ended by a node that cannot tell us. */
  private watchExpiry(): void {
    const { identity, connection } = this;
    this.stopAlarm();
    if (!identity || !connection.isOpen) return;
    connection.recheck = () => this.renew(identity);
    if (!identity.expiresAt) return;
    this.stopAlarm = setAlarm(identity.expiresAt, this.options.now, () => void this.renew(identity));
  }

  /** A session that was used meanwhile may last longer now; whatever doesn't has ended. */
  private async renew({ credentialId, endCode, visibility }: Identity): Promise<void> {
    const { connection, live, identify, now } = this.options;
    if (!connection.isOpen) return;
    try {
      const renewed = await identify(this.authorization).catch(orNobody);
      const isSame = renewed?.credentialId === credentialId && renewed.visibility === visibility;
      const isProlonged = isSame && (renewed.expiresAt === null || renewed.expiresAt > now());
      // Other nodes find that out by themselves.
      if (!isProlonged) return live.connections.endCredential(credentialId, endCode);
      this.identity = renewed;
      this.watchExpiry();
    } catch (error) {
      this.giveUp(error);
    }
  }
}

function orNobody(error: unknown): null {
  if (error instanceof AppError) return null;
  throw error;
}
