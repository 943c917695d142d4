import { DEMO_LICENSES, type DemoDevice, type DemoLicense, demoDevices } from './demo-data.js';
import { Random } from './random.js';

export interface FleetDevice {
  license: DemoLicense;
  device: DemoDevice;
  random: Random;
  /** Pauses now and then. */
  isMoody: boolean;
  /** Installed, but never heartbeats. */
  isMute: boolean;
  /** Not there before the demo's first start. */
  isNew: boolean;
}

const MOODY_PERCENT = 14;
const MUTE_PERCENT = 4;
const NEW_PERCENT = 12;

/** The few hundred devices of the demo licenses, the same ones at every start. */
export function demoFleet(): FleetDevice[] {
  const random = new Random(2026);
  const devices = DEMO_LICENSES.flatMap((license) =>
    demoDevices(license, random).map((device) => ({ license, device })),
  );
  return random.shuffle(devices).map((each, i) => {
    const mood = (i * 37) % 100;
    const isMute = mood >= 100 - MUTE_PERCENT;
    const isNew = isMute || mood >= 100 - MUTE_PERCENT - NEW_PERCENT;
    return { ...each, random: random.fork(), isMoody: mood < MOODY_PERCENT, isMute, isNew };
  });
}
