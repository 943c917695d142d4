import type { License } from '../licenses/license.js';
import { buildLicense } from './builders.js';
import { ACTIVATE, HEARTBEAT, VALIDATE } from './operations.js';
import type { TestApp } from './test-app.js';

/** A device with licensed software on it, as it speaks over HTTP. */
export class Device {
  private constructor(
    private readonly app: TestApp,
    readonly license: License,
    readonly identifier: string,
    readonly id: string,
    readonly token: string,
  ) {}

  static async activate(app: TestApp, license: License, identifier = 'A'): Promise<Device> {
    const { activate } = await app.anonymous.ask(ACTIVATE, {
      input: { licenseKey: license.licenseKey, identifier },
    });
    return new Device(app, license, identifier, activate.activation.id, activate.activationToken);
  }

  /** OK, or the code of the refusal. */
  async heartbeat(): Promise<string> {
    const { errors } = await this.app.anonymous.send(HEARTBEAT, { input: { activationToken: this.token } });
    return errors?.[0]?.extensions.code ?? 'OK';
  }

  async validate(): Promise<string> {
    const { licenseKey } = this.license;
    const input = { licenseKey, identifier: this.identifier };
    return (await this.app.anonymous.ask(VALIDATE, { input })).validateLicense.code;
  }
}

/** A license with that many devices on it. */
export async function buildDevices(app: TestApp, count: number, overrides: Partial<License> = {}): Promise<Device[]> {
  const license = await buildLicense(app.database, overrides);
  const names = Array.from({ length: count }, (_, i) => `device ${i}`);
  return Promise.all(names.map((name) => Device.activate(app, license, name)));
}
