import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { ExplorerPage } from './pages/ExplorerPage.js';
import { NotFoundPage } from './pages/NotFoundPage.js';
import { Shell } from './pages/Shell.js';
import { StaffOnly } from './pages/StaffOnly.js';
import { RequireSession } from './session/RequireSession.js';
import { part, rarePart } from './ui/part.js';
import { StatusRegion } from './ui/StatusRegion.js';
import { resolver, theme } from './ui/theme.js';

const DashboardPage = part(() => import('./pages/DashboardPage.js'));
const ActivityPage = part(() => import('./pages/ActivityPage.js'));
const ActivationsPage = part(() => import('./pages/ActivationsPage.js'));
const LicensesPage = part(() => import('./pages/LicensesPage.js'));
const LicensePage = part(() => import('./pages/LicensePage.js'));
const TokensPage = part(() => import('./pages/TokensPage.js'));
const SettingsPage = part(() => import('./pages/SettingsPage.js'));
const CustomersPage = rarePart(() => import('./pages/CustomersPage.js'));
const CustomerPage = rarePart(() => import('./pages/CustomerPage.js'));
const ProductsPage = rarePart(() => import('./pages/ProductsPage.js'));
const SignInPage = part(() => import('./pages/SignInPage.js'));

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
