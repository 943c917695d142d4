import { oneAtATime } from './one-at-a-time.mjs';
import { build, checkNode, installPackages } from './prepare.mjs';
import { provideDatabase } from './provide.mjs';
import { endWithNpm, fail, handOverSignals, importBuilt } from './steps.mjs';

/** npm start: makes a fresh clone ready, skips what is done, and becomes the server. */
endWithNpm();
try {
  checkNode();
  await oneAtATime(async () => {
    await installPackages();
    await build();
    if (!process.env.DATABASE_URL?.trim()) await provideDatabase();
  });
} catch (error) {
  fail(error);
}

// The same process becomes the server, so that signals and exit codes need no messenger.
handOverSignals();
await importBuilt('server/main.js');
