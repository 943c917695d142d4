import { readFileSync } from 'node:fs';
import { isGoodAnswer } from '../load/exchange.js';
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

/** As many in one request as the server takes without waiting for a second commit. */
const AT_ONCE = 500;

/** Every device is heard once, as each is within ten minutes of a server's life. */
export async function hearAll(url: string, tokenFile: string): Promise<void> {
  const tokens = readFileSync(tokenFile, 'utf8').trim().split('\n');
  for (let start = 0; start < tokens.length; start += AT_ONCE) {
    const inputs = tokens.slice(start, start + AT_ONCE).map((activationToken) => ({ activationToken }));
    const answer = await post(url, { query: BEATS, variables: { inputs } });
    if (!isGoodAnswer(answer)) throw new Error(`A device was not heard: ${answer.slice(0, 500)}`);
  }
}

/** The answer's Last Seen; null when it was refused. */
export async function heartbeatNow(url: string, activationToken: string): Promise<Date | null> {
  const { data } = JSON.parse(await post(url, { query: BEAT, variables: { input: { activationToken } } }));
  return data && new Date(data.heartbeat.lastSeenAt);
}

async function post(url: string, body: object): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).text();
}
