import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import './ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { createApollo } from './apollo.js';
import { loadAhead } from './ui/part.js';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App apollo={createApollo()} />
  </StrictMode>,
);

// Not while the first page asks for its data: it comes first, also on the way to the server.
window.addEventListener('load', () => setTimeout(loadAhead, 3000));
