import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { ExplorerPage } from './pages/ExplorerPage.js';
import { NotFoundPage } from './pages/NotFoundPage.js';
import { Shell } from './pages/Shell.js';
import { StaffOnly } from './pages/StaffOnly.js';
import { RequireSession } from './session/RequireSession.js';
import { StatusRegion } from './ui/StatusRegion.js';
import { resolver, theme } from './ui/theme.js';

const DashboardPage = lazy(() => import('./pages/DashboardPage.js'));
const ActivityPage = lazy(() => import('./pages/ActivityPage.js'));
const ActivationsPage = lazy(() => import('./pages/ActivationsPage.js'));
const LicensesPage = lazy(() => import('./pages/LicensesPage.js'));
const LicensePage = lazy(() => import('./pages/LicensePage.js'));
const TokensPage = lazy(() => import('./pages/TokensPage.js'));
const SettingsPage = lazy(() => import('./pages/SettingsPage.js'));
const CustomersPage = lazy(() => import('./pages/CustomersPage.js'));
const CustomerPage = lazy(() => import('./pages/CustomerPage.js'));
const ProductsPage = lazy(() => import('./pages/ProductsPage.js'));
const SignInPage = lazy(() => import('./pages/SignInPage.js'));

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
                  <Route index element={<DashboardPage />} />
                  <Route path="/activations/:device?" element={<ActivationsPage />} />
                  <Route path="/licenses" element={<LicensesPage />} />
                  <Route path="/licenses/:id/:device?" element={<LicensePage />} />
                  <Route path="/tokens" element={<TokensPage />} />
                  <Route path="/activity" element={<ActivityPage />} />
                  <Route path="/settings" element={<SettingsPage />} />
                  <Route element={<StaffOnly />}>
                    <Route path="/customers" element={<CustomersPage />} />
                    <Route path="/customers/:id" element={<CustomerPage />} />
                    <Route path="/products" element={<ProductsPage />} />
                  </Route>
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
