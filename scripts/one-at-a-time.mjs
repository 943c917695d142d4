import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './steps.mjs';

/**
 * Two that install and build in one folder at once would spoil it for both: the second one waits. The lock is a name
 * in Linux's own list of sockets, which forgets it when its process ends, however it ends; elsewhere there is none.
 */
export async function oneAtATime(work) {
  if (process.platform !== 'linux') return work();
  const lock = createServer();
  for (let told = false; !(await holds(lock)); told = true) {
    if (!told) console.log('· waiting for another npm command that prepares this folder …');
    await sleep(300);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
}

async function holds(lock) {
  try {
    // Names of sockets are short, so of a long path the end has to do, which is where paths differ.
    await once(lock.listen(`\0lastseen:${root.slice(-80)}`), 'listening');
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return false;
    throw error;
  }
}
