import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { ExplorerPage } from './pages/ExplorerPage.js';
import { NotFoundPage } from './pages/NotFoundPage.js';
import { Shell } from './pages/Shell.js';
import { StaffOnly } from './pages/StaffOnly.js';
import { PAGES, SignInPage, STAFF_PAGES } from './routes.js';
import { RequireSession } from './session/RequireSession.js';
import { StatusRegion } from './ui/StatusRegion.js';
import { resolver, theme } from './ui/theme.js';

/** The portal: its providers and its pages. */
export function App({ apollo }: { apollo: ApolloClient }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto">
      <ApolloProvider client={apollo}>
        <BrowserRouter>
          <Suspense>
            <Routes>
              <Route path="/sign-in" element={<SignInPage />} />
              <Route path="/graphql" element={<ExplorerPage />} />
              <Route element={<RequireSession />}>
                <Route element={<Shell />}>
                  {PAGES.map(routeOf)}
                  <Route element={<StaffOnly />}>{STAFF_PAGES.map(routeOf)}</Route>
                  <Route path="*" element={<NotFoundPage />} />
                </Route>
              </Route>
            </Routes>
          </Suspense>
        </BrowserRouter>
        <StatusRegion />
      </ApolloProvider>
    </MantineProvider>
  );
}

const routeOf = ({ path, Page }: (typeof PAGES)[number]) => <Route key={path} path={path} element={<Page />} />;
