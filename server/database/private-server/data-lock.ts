import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isRunning, type ProcessIdentity } from './process-identity.js';

/** Who uses the data folder, as it stands in the lock file. */
interface Owner extends ProcessIdentity {
  /** The database server that belongs to it. */
  database: ProcessIdentity | null;
}

export class DataInUseError extends Error {
  constructor(dataDir: string, pid: number) {
    super(
      [
        `Lastseen is already running on the data in ${dataDir}, as process ${pid}.`,
        `Use that one, or stop it first: Ctrl-C where it was started, or kill ${pid}.`,
      ].join('\n'),
    );
    this.name = 'DataInUseError';
  }
}

export interface DataLock {
  /** The database server of an owner that was killed, if it is still there. */
  orphan: ProcessIdentity | null;
  setDatabase(database: ProcessIdentity | null): void;
  release(): void;
}

/** Makes this process the only one that uses the data folder. An owner that is gone keeps nobody out. */
export function lockData(dataDir: string): DataLock {
  const file = join(dataDir, 'owner.json');
  const draft = `${file}.${process.pid}`;
  const self: Owner = { ...(identify(process.pid) ?? { pid: process.pid, born: 'unknown' }), database: null };
  const write = () => writeFileSync(draft, JSON.stringify(self), { mode: 0o600 });

  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  write();
  let orphan: ProcessIdentity | null = null;
  try {
    // A link appears whole or not at all, and only where nothing is: two starts at once cannot both have it.
    while (!tryLink(draft, file)) {
      const owner = read(file);
      if (owner !== null && isRunning(owner)) throw new DataInUseError(dataDir, owner.pid);
      orphan = owner?.database ?? orphan;
      setAside(file, owner);
    }
  } finally {
    rmSync(draft, { force: true });
  }

  return {
    orphan: orphan !== null && isRunning(orphan) ? orphan : null,
    setDatabase(database) {
      self.database = database;
      write();
      renameSync(draft, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    // Gone in the meantime, or torn by a power cut: either way nobody's.
    return null;
  }
}

/** Removes the lock of an owner that is gone, unless another start has done so and put its own lock there. */
function setAside(file: string, gone: Owner | null): void {
  const aside = `${file}.${process.pid}.gone`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const taken = read(aside);
  if (taken !== null && taken.born !== gone?.born) tryLink(aside, file);
  rmSync(aside, { force: true });
}
