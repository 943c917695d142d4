import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The server rolled the transaction back, so the whole is worth another try: deadlock, lock wait timeout, MariaDB's
 * "record has changed since last read", and a group replication conflict found at COMMIT.
 */
const ROLLED_BACK = new Set([1213, 1205, 1020, 3101]);
/** It takes no writes, like the primary of a group that has become a secondary: nothing was done, at COMMIT neither. */
const READ_ONLY = new Set([1290, 1836]);
const LOST_CONNECTION = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ER_SERVER_SHUTDOWN',
]);
/** A server that is away is said to be away within a second. */
const CONNECTIONS = 6;
const MAX_PAUSE_MS = 640;

/** What nobody should wait longer for; the caller's answer is a masked INTERNAL. */
export class DatabaseTimeout extends Error {
  override name = 'DatabaseTimeout';
}

/** The answer to a COMMIT was lost, or does not say what became of it. */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown';
}

interface DriverError {
  errno?: number;
  code?: string;
  fatal?: boolean;
}

/** TypeORM keeps the driver's error in `driverError`; pool errors come bare. */
function driverError(error: unknown): DriverError {
  const outer = (error ?? {}) as { driverError?: DriverError } & DriverError;
  return outer.driverError ?? outer;
}

export function isLostConnection(error: unknown): boolean {
  const { code, errno, fatal } = driverError(error);
  // mysql2 has no code for a statement on a connection that is closed by then, but calls it fatal.
  return LOST_CONNECTION.has(code ?? '') || (fatal === true && errno === undefined);
}

export function isReadOnly(error: unknown): boolean {
  return READ_ONLY.has(driverError(error).errno ?? 0);
}

/** Whether the server has said that nothing of the transaction is left. */
export function isRolledBack(error: unknown): boolean {
  return ROLLED_BACK.has(driverError(error).errno ?? 0) || isReadOnly(error);
}

/** Whoever could not get a connection in time has waited for the whole deadline; six times that is too long. */
function isTransient(error: unknown): boolean {
  return isRolledBack(error) || (isLostConnection(error) && driverError(error).code !== 'ETIMEDOUT');
}

/** The fault is the database's, or that of the way to it, whatever was asked: asking for less would fare no better. */
export function isAway(error: unknown): boolean {
  const isUnanswered = error instanceof DatabaseTimeout || error instanceof OutcomeUnknown;
  return isUnanswered || isLostConnection(error) || isReadOnly(error);
}

export function isDuplicate(error: unknown): boolean {
  return driverError(error).errno === 1062;
}

/**
 * Full jitter: callers that collided once do not collide again in step, and only the deadline ends their tries: a busy
 * server may roll the same work back many times. `work` gets the time that is left to it: a way to the database on which
 * each connection dies late is not waited for six times.
 */
export async function retrying<T>(work: (leftMs: number) => Promise<T>, deadlineMs: number): Promise<T> {
  const until = performance.now() + deadlineMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(until - performance.now());
    } catch (error) {
      const pauseMs = Math.random() * Math.min(10 * 2 ** attempt, MAX_PAUSE_MS);
      const isOver = performance.now() + pauseMs > until || (isLostConnection(error) && attempt >= CONNECTIONS);
      if (isOver || !isTransient(error)) throw error;
      await sleep(pauseMs);
    }
  }
}
