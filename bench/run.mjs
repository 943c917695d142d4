import { oneAtATime } from '../scripts/one-at-a-time.mjs';
import { build, checkNode, installPackages } from '../scripts/prepare.mjs';
import { provideDatabase } from '../scripts/provide.mjs';
import { endWithNpm, fail, handOverSignals, importBuilt, must, step, tool } from '../scripts/steps.mjs';

/** npm run bench: makes a fresh clone ready as npm start does, then measures what was built. */
endWithNpm();
try {
  checkNode();
  await oneAtATime(async () => {
    await installPackages();
    await build();
    await step('compile the benchmarks', () => must('Compiling', tool('tsc'), ['-p', 'bench']));
    await provideDatabase();
  });
} catch (error) {
  fail(error);
}

handOverSignals();
await importBuilt('bench/main.js');
