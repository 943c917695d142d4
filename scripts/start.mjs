import { makeReady } from './ready.mjs';
import { handOverSignals, importBuilt } from './steps.mjs';

/** npm start: makes a fresh clone ready, and becomes the server. */
await makeReady();

// The same process becomes the server, so that signals and exit codes need no messenger.
handOverSignals();
await importBuilt('server/main.js');
