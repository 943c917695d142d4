import type { Payload } from '../load/payload.js';
import type { Scenario } from '../scenario.js';
import { throughput } from './asking.js';

const ACTIVATE = 'mutation ($input: ActivateInput!) { activate(input: $input) { activationToken } }';

/** New devices, each with an identifier of its own. */
export const activations: Scenario = {
  name: 'activations',
  comparisons: [
    {
      name: 'activate on one hot license ÷ tutorial with SELECT … FOR UPDATE',
      unit: 'per second',
      ours: 'hot',
      baseline: 'tutorial',
      goal: { atLeast: 5 },
    },
    {
      name: 'activate on one hot license ÷ over 1,000 licenses',
      unit: 'per second',
      ours: 'hot',
      baseline: 'spread',
      goal: { atLeast: 0.5 },
    },
  ],
  async open(world) {
    const { licenseKeys } = await world.seed({ customers: 10, licensesPerCustomer: 100, activationsPerLicense: 0 });
    const ours = (await world.serve('ours')).url;
    const tutorial = (await world.serve('tutorial')).url;
    return {
      hot: throughput(world, { url: ours, payload: activate(world.valueFile(licenseKeys.slice(0, 1))) }),
      tutorial: throughput(world, { url: tutorial, payload: tutorialActivate(licenseKeys[1]!) }),
      spread: throughput(world, { url: ours, payload: activate(world.valueFile(licenseKeys)) }),
    };
  },
};

export function activate(valueFile: string): Payload {
  const input = '{"licenseKey":"<value>","identifier":"<unique>"}';
  const item = `{"query":"${ACTIVATE}","variables":{"input":${input}}}`;
  return { template: '<items>', item, itemsPerRequest: 1, valueFile };
}

function tutorialActivate(key: string): Payload {
  const query =
    'mutation ($key: String!, $identifier: String!) { activate(licenseKey: $key, identifier: $identifier) { id } }';
  const item = `{"query":"${query}","variables":{"key":"${key}","identifier":"<unique>"}}`;
  return { template: '<items>', item, itemsPerRequest: 1 };
}
