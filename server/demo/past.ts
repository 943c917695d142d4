import { activate } from '../activations/activate/activate.js';
import { IdentifierType } from '../activations/activation.js';
import { deactivate } from '../activations/deactivate/deactivate.js';
import { recordBeats } from '../activations/heartbeats/record-beats.js';
import { type Actor, ActorType, software } from '../audit/actor.js';
import type { Database } from '../database/database.js';
import { at } from './at.js';
import { DEMO_LICENSES } from './demo-data.js';

const ADA: Actor = { type: ActorType.CUSTOMER, name: 'Ada Moreau', requestId: null, customerId: null };

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** Devices that are not in the fleet: when they were last seen, and whether somebody removed them. */
const PAST = [
  { license: 0, identifier: '3C:22:FB:4A:90:1E', label: 'Old reception iMac', platform: 'macOS 12.7', ago: 41 * DAY },
  { license: 0, identifier: '88:66:5A:0B:7C:D2', label: 'Loaner laptop', platform: 'Windows 10', ago: 9 * DAY },
  { license: 0, identifier: 'F0:18:98:77:31:AA', label: 'Workshop tablet', platform: 'Windows 11', ago: 26 * HOUR },
  {
    license: 0,
    identifier: 'A4:83:E7:15:C0:6B',
    label: 'Retired build agent',
    platform: 'Ubuntu 20.04',
    ago: 63 * DAY,
    removed: true,
  },
  { license: 2, identifier: 'staging.acme.example', label: null, platform: 'PHP 8.1', ago: 3 * DAY },
  { license: 2, identifier: 'old-shop.acme.example', label: null, platform: 'PHP 7.4', ago: 58 * DAY, removed: true },
  { license: 3, identifier: 'SN-00C4F19A2B', label: null, platform: 'Debian 11', ago: 5 * HOUR },
  { license: 3, identifier: 'SN-00D1770E5C', label: 'Spare render node', platform: 'Debian 12', ago: null },
  { license: 7, identifier: 'archive.globex.example', label: null, platform: 'PHP 8.0', ago: 12 * DAY },
  { license: 8, identifier: '5C:F9:38:AC:02:47', label: 'Edit suite B', platform: 'macOS 13.6', ago: 30 * HOUR },
  {
    license: 8,
    identifier: '10:DD:B1:9E:44:F3',
    label: 'Freelance edit bay',
    platform: 'macOS 14.1',
    ago: 71 * DAY,
    removed: true,
  },
] as const;

/** Plays the past through the rules themselves, on a clock that is set back, so that every number adds up. */
export async function seedPast(db: Database): Promise<void> {
  for (const { license, identifier, label, platform, ago, ...more } of PAST) {
    const isDomain = identifier.includes('.');
    const back = (ago ?? DAY) + 2 * HOUR;
    await at(db, -back, async () => {
      const licenseKey = DEMO_LICENSES[license]!.key;
      const identifierType = isDomain ? IdentifierType.DOMAIN : IdentifierType.HARDWARE;
      const input = { licenseKey, identifier, identifierType, label, platform };
      const { activation } = await activate(db, input, software(null));
      if (ago === null) return;
      await at(db, 2 * HOUR, () => recordBeats(db, [{ activationId: activation.id, appVersion: '1.9.4' }]));
      if (!('removed' in more)) return;
      await at(db, 3 * HOUR, () => deactivate(db, activation, ADA));
    });
  }
}
