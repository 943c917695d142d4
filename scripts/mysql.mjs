import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importBuilt, root, run } from './steps.mjs';

/** Whoever works on several projects may keep a MySQL beside them, with a program that starts, stops and names it. */
const beside = join(root, '../shared/tools/mysql');

/**
 * A MySQL for the server tests, beside the MariaDB that most machines have: `url`, `title` and how to give it back.
 * Null when this machine has none, or none that starts: no reason to fail.
 */
export async function provideMysql() {
  return (await privateMysql()) ?? (await mysqlBeside());
}

/** A `mysqld` that is MySQL's own (MariaDB has one of that name, too), with data that is thrown away. */
async function privateMysql() {
  const folder = 'server/database/private-server';
  const { findDatabaseProgram } = await importBuilt(`${folder}/database-program.js`);
  if (findDatabaseProgram('MySQL') === null) return null;
  const { startPrivateServer } = await importBuilt(`${folder}/private-server.js`);
  const dataDir = mkdtempSync(join(tmpdir(), 'lastseen-mysql-'));
  const log = { info: () => undefined, warn: console.warn, error: console.error };
  try {
    const server = await startPrivateServer({ dataDir, log, throwAway: true, flavour: 'MySQL' });
    return { url: server.url, title: `a private ${server.title}`, release: () => server.stop() };
  } catch {
    return null;
  }
}

/** One that is running already is left running. */
async function mysqlBeside() {
  if (!existsSync(beside)) return null;
  const answering = async () => {
    const { code, output } = await run(beside, ['url']);
    const url = output.trim();
    const version = code === 0 ? await versionOf(url) : null;
    return version && { url, title: `MySQL ${version} beside the project` };
  };
  const running = await answering();
  if (running) return { ...running, release: async () => undefined };
  const stop = () => void spawnSync(beside, ['stop'], { timeout: 10_000 });
  process.once('exit', stop);
  // It may live in a root of its own, where the folder for our temporary files does not exist.
  await run(beside, ['start'], { env: { TMPDIR: '/tmp' }, limitMs: 180_000 });
  const started = await answering();
  const release = async () => {
    process.off('exit', stop);
    stop();
  };
  if (started) {
    await relax(started.url).catch(() => undefined);
    return { ...started, release };
  }
  await release();
  return null;
}

/** Nobody else uses it, and what tests write need not survive a power cut; until its next start. */
async function relax(url) {
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection({ uri: url, connectTimeout: 5_000 });
  await connection.query('SET GLOBAL innodb_flush_log_at_trx_commit = 2');
  await connection.query('SET GLOBAL sync_binlog = 0');
  await connection.end();
}

/** Null when nobody answers there. */
async function versionOf(url) {
  const { createConnection } = await import('mysql2/promise');
  try {
    const connection = await createConnection({ uri: url, connectTimeout: 5_000 });
    const [[{ version }]] = await connection.query('SELECT VERSION() AS version');
    await connection.end();
    return version;
  } catch {
    return null;
  }
}
