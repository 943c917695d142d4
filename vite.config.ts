import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './web/compressed.js';
import { documents } from './web/documents.js';
import { firstLoad } from './web/first-load.js';

export default defineConfig({
  root: 'web',
  plugins: [documents(), react(), firstLoad(), compressed()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    sourcemap: false,
    // The largest piece is the explorer's editor, 2.8 MB, which only the explorer loads.
    chunkSizeWarningLimit: 2900,
    rolldownOptions: {
      // What half of the pages need of packages is in one file: many small ones cost a browser more than what is in
      // them. Not what is ours, whose styles would come before those that they have to overrule.
      output: { codeSplitting: { groups: [{ name: 'shared', test: /node_modules/, minShareCount: 6 }] } },
      input: { portal: 'web/index.html', explorer: 'web/explorer/index.html' },
      // The explorer's packages carry notes for a compiler that has already run.
      checks: { moduleLevelDirective: false },
    },
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true } },
  },
});
