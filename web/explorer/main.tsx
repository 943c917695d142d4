import '@fontsource-variable/inter';
// Not graphiql/style.css, which brings 310 kB of other fonts along.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import '../ui/theme.css';
import './explorer.css';
import 'graphiql/setup-workers/vite';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './Explorer.js';
import { followScheme } from './scheme.js';

const root = createRoot(document.getElementById('root')!);
followScheme((scheme) =>
  root.render(
    <StrictMode>
      <Explorer scheme={scheme} />
    </StrictMode>,
  ),
);
