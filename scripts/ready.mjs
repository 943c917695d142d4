import { oneAtATime } from './one-at-a-time.mjs';
import { build, checkNode, installPackages } from './prepare.mjs';
import { provideDatabase } from './provide.mjs';
import { endWithNpm, fail } from './steps.mjs';

/** Makes a fresh clone ready to run, and skips what is done. `more` is built behind the product. */
export async function makeReady(more = async () => {}) {
  endWithNpm();
  try {
    checkNode();
    await oneAtATime(async () => {
      await installPackages();
      await build();
      await more();
      if (!process.env.DATABASE_URL?.trim()) await provideDatabase();
    });
  } catch (error) {
    fail(error);
  }
}
