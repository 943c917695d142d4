import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, Remedy, root, step, tool } from './steps.mjs';

const at = (...path) => join(root, ...path);

/** What Vite and the other tools ask for; written so that an old Node can still read it and say so. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new Remedy(`Lastseen needs Node 20.19 or later, or 22.12 or later; this is Node ${process.versions.node}.`);
}

export async function installPackages() {
  if (packagesAreInstalled()) return;
  // The build needs the development packages too, also where NODE_ENV says production.
  await step('install the packages (npm ci, about a minute)', () => must('npm ci', 'npm', ['ci', '--include=dev']));
}

/** npm writes its own lockfile into node_modules last, so it is there only after an installation that was finished. */
function packagesAreInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (installed === null) return false;
  const wanted = lockedPackages('package-lock.json') ?? {};
  // A list holds either what fits or, with a "!", what does not.
  const fits = (list, own) => !list || list.includes(own) || (list[0].startsWith('!') && !list.includes(`!${own}`));
  const isForHere = ({ os, cpu }) => fits(os, process.platform) && fits(cpu, process.arch);
  if (!Object.values(installed).every(isForHere)) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.optional && !(path in installed))) return true;
    return installed[path]?.version === entry.version && installed[path]?.integrity === entry.integrity;
  });
}

function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(at(path), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Compiles the server and builds the portal where their sources are not the ones of the last build. */
export async function build() {
  await unlessBuilt('server', ['server', 'ormconfig.ts'], 'compile the server', () => {
    rmSync(at('dist/server'), { recursive: true, force: true });
    return must('Compiling', tool('tsc'), ['-p', 'server']);
  });
  await unlessBuilt('web', ['web', 'vite.config.ts'], 'build the portal', () =>
    must('Building the portal', tool('vite'), ['build', '--logLevel', 'warn']),
  );
}

async function unlessBuilt(part, sources, title, work) {
  const stamp = at('dist', `.${part}-sources`);
  const digest = digestOf([...sources, 'tsconfig.json', 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  // Without a stamp while it is worked on: an interrupted build is done again.
  rmSync(stamp, { force: true });
  await step(title, async () => {
    await work();
  });
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(stamp, digest);
}

/** Content rather than times: a checkout of another branch and back needs no new build. */
function digestOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const children = readdirSync(at(path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const child of children) {
      if (child.isDirectory()) add(join(path, child.name));
      else if (!/\.test\.tsx?$/.test(child.name)) addFile(join(path, child.name));
    }
  };
  const addFile = (path) =>
    hash
      .update(`${path}\0`)
      .update(readFileSync(at(path)))
      .update('\0');
  for (const path of paths) (/\.\w+$/.test(path) ? addFile : add)(path);
  return hash.digest('hex');
}
