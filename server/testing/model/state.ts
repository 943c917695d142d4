import type { Owner } from './operation.js';

const WINDOW = 600;
export interface Device {
  id: string;
  identifier: string;
  revision: number;
  isSuspended: boolean;
  lastSeen: number | null;
  ended: { reason: string; by: string } | null;
}

/** One license and its devices, as the contract defines their states. Time is in seconds since the world began. */
export class State {
  now = 0;
  owner: Owner | null = 'acme';
  limit: number | null = 3;
  expiresAt: number | null = null;
  isSuspended = false;
  isRevoked = false;
  wasActivated = false;
  devices: Device[] = [];
  keys: Record<string, { identifier: string; id: string }> = {};
  auditEntries = 0;

  get inUse(): number {
    return this.devices.filter(({ ended }) => !ended).length;
  }

  get status(): string {
    if (this.isRevoked) return 'REVOKED';
    if (this.isSuspended) return 'SUSPENDED';
    if (this.expiresAt !== null && this.expiresAt <= this.now) return 'EXPIRED';
    if (this.owner === null) return 'AVAILABLE';
    return this.wasActivated ? 'ACTIVE' : 'ASSIGNED';
  }

  /** Why software may not use the license; null when it may. */
  get refusal(): string | null {
    const { status } = this;
    if (status === 'AVAILABLE') return 'LICENSE_NOT_ASSIGNED';
    return status === 'ACTIVE' || status === 'ASSIGNED' ? null : `LICENSE_${status}`;
  }

  statusOf({ ended, isSuspended }: Device): 'ACTIVE' | 'SUSPENDED' | 'DEACTIVATED' {
    if (ended) return 'DEACTIVATED';
    return isSuspended || this.isSuspended ? 'SUSPENDED' : 'ACTIVE';
  }

  heartbeatOf({ lastSeen }: Device): 'NOT_STARTED' | 'ALIVE' | 'DEAD' {
    if (lastSeen === null) return 'NOT_STARTED';
    return this.now <= lastSeen + WINDOW ? 'ALIVE' : 'DEAD';
  }

  validation(identifier: string): string {
    if (this.refusal) return this.refusal;
    const all = this.devices.filter((each) => each.identifier === identifier);
    const device = all.find(({ ended }) => !ended) ?? all[0];
    if (!device) return 'NOT_ACTIVATED';
    const status = this.statusOf(device);
    return status === 'ACTIVE' ? 'VALID' : `ACTIVATION_${status}`;
  }
}
