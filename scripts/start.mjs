import { build, checkNode, installPackages } from './prepare.mjs';
import { provideDatabase } from './provide.mjs';
import { fail, handOverSignals, importBuilt } from './steps.mjs';

/** npm start: makes a fresh clone ready, skips what is done, and becomes the server. */
try {
  checkNode();
  await installPackages();
  await build();
  if (!process.env.DATABASE_URL?.trim()) await provideDatabase();
} catch (error) {
  fail(error);
}

// npm that is killed cannot pass anything on: without this, the server would stay behind, unseen and on its port.
if (process.env.npm_lifecycle_event === 'start') {
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || process.kill(process.pid, 'SIGTERM'), 500).unref();
}

// The same process becomes the server, so that signals and exit codes need no messenger.
handOverSignals();
await importBuilt('server/main.js');
