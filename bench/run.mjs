import { makeReady } from '../scripts/ready.mjs';
import { handOverSignals, importBuilt, must, step, tool } from '../scripts/steps.mjs';

/** npm run bench: makes a fresh clone ready as npm start does, then measures what was built. */
// It measures on a private server, whatever this says.
delete process.env.DATABASE_URL;
await makeReady(() => step('compile the benchmarks', () => must('Compiling', tool('tsc'), ['-p', 'bench'])));
handOverSignals();
await importBuilt('bench/main.js');
