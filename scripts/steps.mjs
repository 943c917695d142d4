import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder, wherever the command was typed. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Loads what the build made; as a URL, because a path may hold characters that mean something in an import. */
export const importBuilt = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

/** Something went wrong that the reader can mend: shown as it is, without a stack. */
export class Remedy extends Error {}

const onTerminal = process.stdout.isTTY === true;
const paint = (code, text) => (onTerminal ? `\u001b[${code}m${text}\u001b[0m` : text);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Shows one line for a step: what it does while it runs, and how long it took. `work` may answer a remark. */
export async function step(name, work) {
  const since = performance.now();
  if (onTerminal) process.stdout.write(paint(2, `· ${name} …`));
  else console.log(`· ${name} …`);
  const line = (sign, remark) =>
    console.log(
      `${onTerminal ? '\r\u001b[K' : ''}${sign} ${name} ${paint(2, [remark, seconds(since)].filter(Boolean).join(', '))}`,
    );
  try {
    const remark = await work();
    line(paint(32, '✓'), typeof remark === 'string' ? remark : '');
  } catch (error) {
    line(paint(31, '✗'), '');
    throw error;
  }
}

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, stopPreparing);
}
function stopPreparing(signal) {
  for (const child of running) child.kill(signal);
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

/** From here on the signals belong to whoever is started next. */
export function handOverSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stopPreparing);
}

/** Runs a program quietly and answers how it ended, with everything it said. */
export function run(program, args, { env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    running.add(child);
    const end = (code, text) => {
      running.delete(child);
      done({ code, output: text });
    };
    child.on('error', (error) => end(127, `${program}: ${error.message}\n`));
    child.on('close', (code, signal) => end(code ?? 1, signal ? `${output}\nended by ${signal}\n` : output));
  });
}

/** Runs a program that has to succeed; otherwise its whole output is the explanation. */
export async function must(what, program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Remedy(`${output.trimEnd()}\n\n${what} failed: the output is above.`);
}

/** The end of a script: a remedy is read as it is, anything else is a fault of ours and keeps its stack. */
export function fail(error) {
  console.error(`\n${error instanceof Remedy ? error.message : (error?.stack ?? error)}`);
  process.exit(1);
}
