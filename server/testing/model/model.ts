import type { Operation, Owner } from './operation.js';
import { type Device, State } from './state.js';

const OWNERS: Record<string, Owner> = { ada: 'acme', partner: 'acme', bob: 'globex' };
const REASONS: Record<string, string> = {
  ada: 'CUSTOMER_REQUEST',
  bob: 'CUSTOMER_REQUEST',
  partner: 'PARTNER_REQUEST',
  staff: 'STAFF_REQUEST',
  Software: 'CLIENT_REQUEST',
};

/**
 * What each caller is answered, as the contract has it, and what becomes of the license by it. Answers are words: OK,
 * `new <id>`, `same <id>`, `again` (deactivated before), or the code of an error.
 */
export class Model extends State {
  copy(): Model {
    return Object.assign(new Model(), structuredClone({ ...this }));
  }

  /** `answer` is what the application said: a new activation's id comes from there. */
  apply(operation: Operation<string>, answer: string): string {
    switch (operation.do) {
      case 'activate':
        return this.activate(operation.identifier, operation.key, answer);
      case 'heartbeat':
        return this.heartbeat(this.device(operation.of));
      case 'deactivate':
        return this.deactivate(this.device(operation.of), operation.by);
      case 'suspendActivation':
        return this.suspendOne(this.device(operation.of), true);
      case 'reinstateActivation':
        return this.suspendOne(this.device(operation.of), false);
      case 'suspendLicense':
        return this.suspend(true);
      case 'reinstateLicense':
        return this.suspend(false);
      case 'revokeLicense':
        return this.revoke();
      case 'limit':
        return this.update(this.limit !== operation.to, () => {
          this.limit = operation.to;
        });
      case 'expiry': {
        const { inSeconds } = operation;
        return this.update(inSeconds !== null || this.expiresAt !== null, () => {
          this.expiresAt = inSeconds === null ? null : this.now + inSeconds;
        });
      }
      case 'transfer':
        return this.update(this.owner !== operation.to, () => {
          this.owner = operation.to;
          for (const device of this.devices) this.change(device);
        });
      default:
        throw new Error(`${operation.do} is not one thing`);
    }
  }

  private activate(identifier: string, key: string | null, answer: string): string {
    const outcome = this.place(identifier, key, answer);
    if (!/^(new|same) /.test(outcome)) this.auditEntries += 1;
    return outcome;
  }

  private place(identifier: string, key: string | null, answer: string): string {
    if (this.refusal) return this.refusal;
    const used = key === null ? undefined : this.keys[key];
    if (used && used.identifier !== identifier) return 'IDEMPOTENCY_KEY_REUSED';
    const device = used
      ? this.device(used.id)
      : this.devices.find((each) => !each.ended && each.identifier === identifier);
    if (device) {
      const status = this.statusOf(device);
      if (status !== 'ACTIVE') return `ACTIVATION_${status}`;
      if (key !== null) this.keys[key] = { identifier, id: device.id };
      return `same ${device.id}`;
    }
    if (this.limit !== null && this.inUse >= this.limit) return 'ACTIVATION_LIMIT_REACHED';
    const [, id = 'unknown'] = answer.split(' ');
    this.devices.push({ id, identifier, revision: 0, isSuspended: false, lastSeen: null, ended: null });
    this.change(this.device(id));
    if (key !== null) this.keys[key] = { identifier, id };
    this.wasActivated = true;
    return `new ${id}`;
  }

  private heartbeat(device: Device): string {
    if (this.isRevoked) return 'LICENSE_REVOKED';
    const status = this.statusOf(device);
    if (status === 'DEACTIVATED') return 'ACTIVATION_DEACTIVATED';
    if (this.refusal) return this.refusal;
    if (status === 'SUSPENDED') return 'ACTIVATION_SUSPENDED';
    device.lastSeen = this.now;
    return 'OK';
  }

  private deactivate(device: Device, by: string): string {
    const owner = OWNERS[by];
    if (owner && owner !== this.owner) return 'ACTIVATION_NOT_FOUND';
    const status = this.statusOf(device);
    if (status === 'DEACTIVATED') return 'again';
    if (status === 'SUSPENDED') return 'ACTIVATION_SUSPENDED';
    // People go by name, a partner tool by its kind.
    device.ended = { reason: REASONS[by]!, by: by === 'partner' ? 'Partner' : by };
    return this.change(device);
  }

  private suspendOne(device: Device, isSuspended: boolean): string {
    if (device.ended) return 'ACTIVATION_DEACTIVATED';
    if (device.isSuspended === isSuspended) return 'OK';
    device.isSuspended = isSuspended;
    return this.change(device);
  }

  private suspend(isSuspended: boolean): string {
    return this.update(this.isSuspended !== isSuspended || this.isRevoked, () => {
      this.isSuspended = isSuspended;
      for (const device of this.devices) if (!device.ended && !device.isSuspended) this.change(device);
    });
  }

  private revoke(): string {
    return this.update(!this.isRevoked, () => {
      this.isRevoked = true;
      for (const device of this.devices.filter(({ ended }) => !ended)) {
        device.ended = { reason: 'LICENSE_REVOKED', by: 'staff' };
        this.change(device);
      }
    });
  }

  /** A license that stands as it should is left alone; a revoked one cannot be changed. */
  private update(isChange: boolean, change: () => void): string {
    if (!isChange) return 'OK';
    if (this.isRevoked) return 'LICENSE_REVOKED';
    change();
    this.auditEntries += 1;
    return 'OK';
  }

  private change(device: Device): string {
    device.revision += 1;
    this.auditEntries += 1;
    return 'OK';
  }

  private device(id: string): Device {
    const device = this.devices.find((each) => each.id === id);
    if (!device) throw new Error(`there is no ${id}`);
    return device;
  }
}
