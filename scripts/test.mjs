import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, generatedFiles, jest } from './checks.mjs';
import { provideMysql } from './mysql.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { build, checkNode, installPackages } from './prepare.mjs';
import { provideBrowser, provideRedis, provideTestDatabase } from './provide.mjs';
import { begin, endWithNpm, explain } from './steps.mjs';

/**
 * npm test [-- word …]: everything, or the steps whose name holds one of the words; words that name no step select
 * test files. Each check counts as one, each test as one; the last line is the sum.
 */
const words = process.argv.slice(2);

/** What tests leave lying about, whatever stopped them, lies in here. */
const scratch = mkdtempSync(join(tmpdir(), 'lastseen-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
process.env.TMPDIR = scratch;
endWithNpm();

const steps = [
  { name: 'type check', work: check('tsc') },
  { name: 'lint and format', work: check('biome', 'ci', ...(process.stdout.isTTY ? [] : ['--colors=off'])) },
  { name: 'generated files', work: generatedFiles },
  { name: 'unused code', work: check('knip') },
  { name: 'server tests', needs: [provideTestDatabase, provideRedis], work: serverTests },
  // Everybody else has one of the two; CI holds the project to both.
  ...(process.env.CI ? [{ name: 'server tests on MySQL', needs: [provideRedis], work: serverTestsOnMysql }] : []),
  { name: 'web tests', needs: [], work: jest('web') },
  { name: 'browser tests', needs: [provideTestDatabase, provideBrowser], work: jest('browser') },
];
const isNamedBy = (word) => (step) => step.name.includes(word);
const files = words.filter((word) => !steps.some(isNamedBy(word)));
const names = words.filter((word) => !files.includes(word));
const named = names.length === 0 ? steps : steps.filter((step) => names.some((word) => isNamedBy(word)(step)));
const chosen = files.length === 0 ? named : named.filter((step) => step.needs);

const sum = { passed: 0, failed: 0 };
/** For the summary: which databases the server was tested on, and which not, and why. */
const testedOn = [];

async function serverTests(files) {
  testedOn.push(await provideTestDatabase());
  return jest('server')(files);
}

/** What cannot be had is no failure, but it is said. */
async function serverTestsOnMysql(files) {
  const skip = (reason) => ({ passed: 0, failed: 0, remark: `skipped: ${reason}` });
  if (testedOn.some((title) => !/mariadb/i.test(title))) return skip('that was MySQL');
  const mysql = await provideMysql();
  if (mysql === null) {
    testedOn.push('not on MySQL, which this machine does not have');
    return skip('this machine has none');
  }
  testedOn.push(mysql.title);
  try {
    return await jest('server', { env: { TEST_DATABASE_URL: mysql.url }, limitMs: 900_000 })(files);
  } finally {
    await mysql.release();
  }
}

/** Whatever happens in a step, the next ones are still run. */
async function count(name, work) {
  const end = begin(name);
  const result = await work().catch((error) => ({ passed: 0, failed: 1, output: explain(error) }));
  sum.passed += result.passed;
  sum.failed += result.failed;
  end(result.failed === 0, result.remark);
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
}

/** Preparations are no checks: they count only when they fail. */
async function prepare(work) {
  try {
    await work();
    return true;
  } catch (error) {
    sum.failed += 1;
    console.log(`\n${explain(error)}\n`);
    return false;
  }
}

/** False when there is nothing to run the steps with; a build that fails is known to the steps that need it. */
async function makeReady() {
  const installed = await prepare(() => {
    checkNode();
    return installPackages();
  });
  if (installed) await prepare(build);
  return installed;
}

if (await oneAtATime(makeReady)) {
  for (const { name, needs = [], work } of chosen) {
    const ready = [];
    for (const need of needs) ready.push(await prepare(need));
    if (ready.every(Boolean)) await count(name, () => work(files));
  }
}
if (sum.passed + sum.failed === 0) {
  console.log(`\nNo test matches ${words.join(' ')}.\n`);
  sum.failed = 1;
}
if (testedOn.length > 0) console.log(`the server tests ran on ${testedOn.join('; ')}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
