import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import './ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { createApollo } from './apollo.js';
import { approach } from './routes.js';
import { ViewerDocument } from './session/viewer.js';
import { loadAhead } from './ui/part.js';

const apollo = createApollo();

// Side by side, and before the first render, which asks for both: they are on their way by then.
void apollo.query({ query: ViewerDocument }).catch(() => {});
approach(window.location.pathname);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App apollo={apollo} />
  </StrictMode>,
);

// Not while the first page asks for its data: it comes first, also on the way to the server.
window.addEventListener('load', () => setTimeout(loadAhead, 3000));

// Whoever comes to a link, with the pointer or the keyboard, is about to follow it.
for (const event of ['pointerover', 'focusin'] as const)
  window.addEventListener(event, ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (link) approach(link.pathname);
  });
