import type { Scenario } from '../scenario.js';
import { hearAll, heartbeatOf, throughput } from './asking.js';

/** The same heartbeats as operations on 64 sockets. */
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
      'tutorial-ws': throughput(world, { url: tutorial, payload, via: 'graphql-ws' }),
      echo: throughput(world, { url: echo, payload, via: 'echo' }),
      heartbeat: throughput(world, { url, payload, via: 'graphql-ws' }),
    };
  },
};
