import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** In KB of 1000 bytes: what any page may cost when it is opened first. */
const LIMIT = 290;

/**
 * Says after a build how much script each page loads before it can be used, gzipped: the entry and the page, with all
 * that they import. Fails the build where that is more than allowed.
 */
export function firstLoad(): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    generateBundle(_, bundle) {
      const entry = Object.values(bundle).find((file) => isChunk(file) && file.isEntry && file.name === 'portal');
      if (!isChunk(entry)) return;
      const sizes = pagesOf(entry, bundle)
        .map((page) => [nameOf(page), size([entry, page], bundle)] as const)
        .sort(([, a], [, b]) => b - a);
      console.log('First load, gzipped script:');
      for (const [name, kb] of sizes) console.log(`${kb.toFixed(1).padStart(9)} KB  ${name}`);
      const [heaviest, most = 0] = sizes[0] ?? [];
      if (most === 0) this.error('No page was found: where they are is not known here any more.');
      if (most > LIMIT) this.error(`${heaviest} loads more than ${LIMIT} KB of script.`);
    },
  };
}

const isChunk = (file: Bundle[string] | undefined): file is Chunk => file?.type === 'chunk';
const nameOf = ({ facadeModuleId }: Chunk) => basename(facadeModuleId ?? '', '.tsx');

/** A page is what the entry loads later, and what is in the folder of pages. */
function pagesOf(entry: Chunk, bundle: Bundle) {
  const later = entry.dynamicImports.map((file) => bundle[file]).filter(isChunk);
  return later.filter((chunk) => chunk.facadeModuleId?.includes('/web/pages/'));
}

/** Each file compressed by itself, as a server does it. */
function size(from: Chunk[], bundle: Bundle) {
  const loaded = new Set<Chunk>();
  const load = (chunk: Chunk) => {
    if (loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const imported of chunk.imports.map((file) => bundle[file]).filter(isChunk)) load(imported);
  };
  from.forEach(load);
  return [...loaded].reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1000;
}
