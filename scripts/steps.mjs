import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder, wherever the command was typed. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export const tool = (name) => join(root, 'node_modules/.bin', name);

/** Loads what the build made; as a URL, because a path may hold characters that mean something in an import. */
export const importBuilt = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

/** Something went wrong that the reader can mend: shown as it is, without a stack. */
export class Remedy extends Error {}

const onTerminal = process.stdout.isTTY === true;
const paint = (code, text) => (onTerminal ? `\u001b[${code}m${text}\u001b[0m` : text);

/** Says what is being done; what it answers is called at the end and leaves one line with the outcome. */
export function begin(name) {
  const since = performance.now();
  if (onTerminal) process.stdout.write(paint(2, `· ${name} …`));
  return (good, remark = '') => {
    const took = `${((performance.now() - since) / 1000).toFixed(1)} s`;
    const sign = good ? paint(32, '✓') : paint(31, '✗');
    const details = paint(2, remark ? `${remark}, ${took}` : took);
    console.log(`${onTerminal ? '\r\u001b[K' : ''}${sign} ${name} ${details}`);
  };
}

/** A step of the preparations. Some take a minute, so a log that is no terminal hears of their beginning, too. */
export async function step(name, work) {
  if (!onTerminal) console.log(`· ${name} …`);
  const end = begin(name);
  try {
    await work();
    end(true);
  } catch (error) {
    end(false);
    throw error;
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const running = new Set();
for (const signal of signals) process.on(signal, stopAll);

function stopAll(signal) {
  for (const child of running) child.kill(signal);
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

/** From here on the signals belong to whoever is started next. */
export function handOverSignals() {
  for (const signal of signals) process.off(signal, stopAll);
}

/** npm that is killed cannot pass that on: without this we would stay behind, unseen and on our port. */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || process.kill(process.pid, 'SIGTERM'), 500).unref();
}

/** Runs a program quietly and answers how it ended, with everything it said. */
export function run(program, args, { env = {}, limitMs } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...(onTerminal ? {} : { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    running.add(child);
    const end = (code, remark = '') => {
      running.delete(child);
      done({ code, output: output + remark });
    };
    const ended = (code, signal) => end(code ?? 1, signal ? `\n${program} was ended by ${signal}\n` : '');
    child.on('error', (error) => end(127, `${program}: ${error.message}\n`));
    child.on('close', ended);
    // A process that it left behind may hold the pipe for ever.
    child.on('exit', (code, signal) => setTimeout(ended, 2_000, code, signal).unref());
  });
}

/** Runs a program that has to succeed; otherwise its whole output is the explanation. */
export async function must(what, program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Remedy(`${output.trimEnd()}\n\n${what} failed: the output is above.`);
}

/** The end of a script: a remedy is read as it is, anything else is a fault of ours and keeps its stack. */
export function fail(error) {
  console.error(`\n${explain(error)}`);
  process.exit(1);
}

export const explain = (error) => (error instanceof Remedy ? error.message : String(error?.stack ?? error));
