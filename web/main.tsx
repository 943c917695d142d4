import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import './ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { createApollo } from './apollo.js';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App apollo={createApollo()} />
  </StrictMode>,
);
