import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run, tool } from './steps.mjs';

/** Every check answers { passed, failed, output, remark }; the output is shown when something failed. */
const verdict = (good, output) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, output });

/** A program that says by its exit code whether all is well. */
export const check =
  (program, ...args) =>
  async () => {
    const { code, output } = await run(tool(program), args);
    return verdict(code === 0, output);
  };

/** Generates again what is generated and committed: afterwards everything must be as it was. */
export async function generatedFiles() {
  const before = readGenerated();
  const { code, output } = await run('npm', ['run', '--silent', 'codegen']);
  if (code !== 0) {
    // A generator that fails may leave half a file, and nobody asked us to change anything.
    for (const [path, content] of before) writeFileSync(join(root, path), content);
    return verdict(false, output);
  }
  const after = readGenerated();
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const changed = paths.filter((path) => before.get(path) !== after.get(path));
  const list = changed.map((path) => `  ${path}\n`).join('');
  return verdict(changed.length === 0, `These were out of date, and are written anew now; commit them:\n${list}`);
}

function readGenerated() {
  const folder = 'web/__generated__';
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const paths = ['schema.graphql', ...names.map((name) => `${folder}/${name}`)].filter((path) =>
    existsSync(join(root, path)),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The tests of one of Jest's projects; all of them, or those in the files whose path matches. */
export const jest = (project, options) => async (files) => {
  const report = join(tmpdir(), `${project}.json`);
  rmSync(report, { force: true });
  const { code, output } = await run(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      ...files,
      '--json',
      `--outputFile=${report}`,
      `--maxWorkers=${project === 'browser' ? 1 : 2}`,
      ...(files.length > 0 ? ['--passWithNoTests'] : []),
      '--selectProjects',
      project,
    ],
    { limitMs: 480_000, ...options },
  );
  return existsSync(report)
    ? summary(JSON.parse(readFileSync(report, 'utf8')), code, output, files)
    : verdict(false, output);
};

function summary(result, code, output, files) {
  const passed = result.numPassedTests;
  // A file that could not even be run has no tests to count.
  let failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (failed === 0 && code !== 0) failed = 1;
  if (failed === 0 && result.numTotalTests === 0 && files.length === 0) {
    return verdict(false, `${output}\nNo test was found.`);
  }
  const skipped = result.numPendingTests + result.numTodoTests;
  const remark = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean);
  return { passed, failed, output, remark: remark.join(', ') };
}
