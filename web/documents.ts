import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentNode } from 'graphql';
import type { Plugin } from 'vite';

const FOLDER = fileURLToPath(new URL('__generated__/', import.meta.url));
const MODULE = 'virtual:document/';
const IMPORT = /^import \{ graphql \} from '.*__generated__\/gql\.js';$/m;
const CALL = /\bgraphql\(`([^`]*)`\)/g;

/**
 * Lets each page load the documents that it asks with, and no others. What `npm run codegen` writes is one table of all
 * of them by their texts, which every page would load whole. A build makes each a module of its own instead, which
 * stands where `graphql(…)` was; a fragment that several documents have is in one of them.
 */
export function documents(): Plugin {
  let names: Map<string, string>;
  let modules: Map<string, string>;
  return {
    name: 'documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      names = new Map(pairs('gql.ts', /^ {4}(".+"): types\.(\w+),$/gm).map(([text, name]) => [JSON.parse(text), name]));
      modules = modulesOf(pairs('graphql.ts', /^export const (\w+) = (.+) as unknown as DocumentNode<.+$/gm));
    },
    resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : null),
    load(id) {
      if (id.startsWith(FOLDER)) this.error('Only types come from here: take a document from graphql(…).');
      return id.startsWith(`\0${MODULE}`) ? modules.get(id.slice(MODULE.length + 1)) : null;
    },
    transform(code) {
      if (!IMPORT.test(code)) return null;
      const used: string[] = [];
      const named = code.replace(CALL, (_, text: string) => {
        const name = names.get(text);
        if (name === undefined) this.error(`Run npm run codegen: it has not seen this yet.\n${text}`);
        used.push(name);
        return `$${name}`;
      });
      return named.replace(IMPORT, () => used.map(importOf).join(''));
    },
  };
}

const importOf = (name: string) => `import $${name} from '${MODULE}${name}';`;

const pairs = (file: string, line: RegExp) =>
  [...readFileSync(FOLDER + file, 'utf8').matchAll(line)].map(([, a = '', b = '']) => [a, b] as const);

/** The first definition of a document is its own; the fragments after it have documents that they are the first of. */
function modulesOf(trees: (readonly [name: string, tree: string])[]) {
  const parsed = trees.map(([name, tree]) => ({ name, definitions: (JSON.parse(tree) as DocumentNode).definitions }));
  const definers = new Map(parsed.map(({ name, definitions }) => [JSON.stringify(definitions[0]), name]));
  return new Map(
    parsed.map(({ name, definitions: [own, ...fragments] }) => {
      const others = fragments.map((fragment) => definers.get(JSON.stringify(fragment))!);
      const definitions = [JSON.stringify(own), ...others.map((other) => `$${other}.definitions[0]`)];
      return [
        name,
        `${others.map(importOf).join('')}export default { kind: 'Document', definitions: [${definitions}] };`,
      ];
    }),
  );
}
