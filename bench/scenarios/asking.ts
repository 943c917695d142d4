import type { Job } from '../load/jobs.js';
import { fixed, type Payload } from '../load/payload.js';
import type { Measure } from '../scenario.js';
import type { World } from '../world.js';

export const IN_FLIGHT = 64;

type Closed = Extract<Job, { kind: 'closed' }>;

/** Good answers a second with `inFlight` requests under way. Refusals are no speed: they end the benchmark. */
export function throughput(world: World, asking: Pick<Closed, 'url' | 'payload'> & Partial<Closed>): Measure {
  return async () => {
    const { ms, leadMs } = world.settings;
    const outcome = await world.load({ kind: 'closed', via: 'http', inFlight: IN_FLIGHT, ms, leadMs, ...asking });
    if (outcome.bad > 0) throw new Error(`${outcome.bad} of ${outcome.bad + outcome.good} answers were no good ones.`);
    return outcome.perSecond * asking.payload.itemsPerRequest;
  };
}

/** A mutation that does nothing, for servers of any schema. */
export const HELLO = fixed('{"query":"mutation { __typename }"}');

const BEAT =
  'mutation ($input: HeartbeatInput!) { heartbeat(input: $input) { lastSeenAt nextHeartbeatDueAt heartbeatIntervalSeconds } }';

/** One heartbeat each, by all devices in turn. */
export function heartbeatOf(tokenFile: string): Payload {
  return {
    template: '<items>',
    item: `{"query":"${BEAT}","variables":{"input":{"activationToken":"<value>"}}}`,
    itemsPerRequest: 1,
    valueFile: tokenFile,
  };
}

const BEATS =
  'mutation ($inputs: [HeartbeatInput!]!) { heartbeats(inputs: $inputs) { heartbeat { lastSeenAt } error { code } } }';

/** A gateway's: so many devices in one request. */
export function heartbeatsOf(tokenFile: string, itemsPerRequest: number): Payload {
  return {
    template: `{"query":"${BEATS}","variables":{"inputs":[<items>]}}`,
    item: '{"activationToken":"<value>"}',
    itemsPerRequest,
    valueFile: tokenFile,
  };
}
