import { setTimeout as sleep } from 'node:timers/promises';
import { Caller } from './caller.js';
import { RedisServer } from './redis-server.js';
import { createTestApp, type TestApp } from './test-app.js';

/** Two nodes on one database, with a Redis between them. */
export interface Nodes {
  a: TestApp;
  b: TestApp;
  redis: RedisServer;
  close(): Promise<void>;
}

export async function startNodes(): Promise<Nodes> {
  const redis = await RedisServer.start();
  const a = await createTestApp({ redisUrl: redis.url });
  const b = await createTestApp({ redisUrl: redis.url, databaseUrl: a.databaseUrl });
  return {
    a,
    b,
    redis,
    async close() {
      await b.close();
      await a.close();
      await redis.kill();
    },
  };
}

/** The same person or program, at another node. */
export function at(node: TestApp, { headers }: Caller): Caller {
  return new Caller(node.url, headers);
}

/** The value of one metric of this node. */
export async function metric({ url }: TestApp, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]);
}

/** Waits until the node has noticed that Redis is there, or away. */
export async function untilConnected(node: TestApp, isConnected: boolean): Promise<void> {
  while ((await metric(node, 'lastseen_redis_connected')) !== Number(isConnected)) await sleep(50);
}
