import type { Scenario } from '../scenario.js';
import { hearAll, heartbeatOf, throughput } from './asking.js';

/** A gateway's way: each of 16 sockets has as many devices' heartbeats under way. */
const GATEWAYS = { inFlight: 256, perSocket: 16 };

/** The same heartbeats as operations: on 64 sockets with one device each, and on those of gateways. */
export const socketHeartbeats: Scenario = {
  name: 'heartbeats over graphql-ws',
  comparisons: [
    {
      name: 'socket heartbeat ÷ tutorial over HTTP',
      unit: 'per second',
      ours: 'heartbeat',
      baseline: 'tutorial',
      goal: { atLeast: 25 },
    },
    {
      name: 'socket heartbeat ÷ bare ws echo',
      unit: 'per second',
      ours: 'heartbeat',
      baseline: 'echo',
      goal: { atLeast: 0.33 },
    },
    {
      name: 'socket heartbeat ÷ tutorial over graphql-ws',
      unit: 'per second',
      ours: 'heartbeat',
      baseline: 'tutorial-ws',
    },
    {
      name: '16 at a time on each of 16 sockets ÷ tutorial over HTTP, 256 at a time',
      unit: 'per second',
      ours: 'gateways',
      baseline: 'tutorial-256',
      goal: { atLeast: 25 },
    },
    {
      name: '16 at a time on each of 16 sockets ÷ bare ws echo, as many',
      unit: 'per second',
      ours: 'gateways',
      baseline: 'echo-gateways',
      goal: { atLeast: 0.33 },
    },
  ],
  async open(world) {
    const { tokenFile } = await world.fleet();
    const payload = heartbeatOf(tokenFile);
    const { url } = await world.serve('ours');
    await hearAll(url, tokenFile);
    const tutorial = (await world.serve('tutorial')).url;
    const echo = (await world.serve('echo')).url;
    return {
      tutorial: throughput(world, { url: tutorial, payload }),
      'tutorial-256': throughput(world, { url: tutorial, payload, inFlight: GATEWAYS.inFlight }),
      'tutorial-ws': throughput(world, { url: tutorial, payload, via: 'graphql-ws' }),
      echo: throughput(world, { url: echo, payload, via: 'echo' }),
      'echo-gateways': throughput(world, { url: echo, payload, via: 'echo', ...GATEWAYS }),
      heartbeat: throughput(world, { url, payload, via: 'graphql-ws' }),
      gateways: throughput(world, { url, payload, via: 'graphql-ws', ...GATEWAYS }),
    };
  },
};
