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

// After what the first page needs.
window.addEventListener('load', () => void loadAhead());
