import { AppShell, Burger, NavLink } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { AccountMenu } from '../session/AccountMenu.js';
import { useRole } from '../session/useRole.js';
import { useMessages } from '../ui/catalogue.js';
import { Logo } from '../ui/Logo.js';
import { messages } from './messages.js';
import { isAt, placesOf } from './navigation.js';
import { PaletteButton } from './PaletteButton.js';
import classes from './Shell.module.css';
import { useArrival } from './useArrival.js';

/** What is around every page of the portal. */
export function Shell() {
  const t = useMessages(messages);
  const [opened, { toggle, close }] = useDisclosure();
  const places = placesOf(useRole());
  const { pathname } = useLocation();
  useEffect(close, [pathname]);
  const content = useArrival();

  return (
    <AppShell
      header={{ height: { base: 52, sm: 0 } }}
      navbar={{ width: 236, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 16, sm: 32 }}
    >
      <a href="#content" className={classes.skip}>
        {t.skip}
      </a>
      <AppShell.Header hiddenFrom="sm" className={classes.header}>
        <Logo />
        <Burger opened={opened} onClick={toggle} size="sm" aria-label={t.menu} aria-expanded={opened} />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar}>
        <div className={classes.brand}>
          <Logo />
        </div>
        <PaletteButton />
        <nav aria-label={t.main} className={classes.links}>
          {places.map(({ to, label, icon: Icon }) => (
            <NavLink
              key={to}
              component={Link}
              to={to}
              label={t[label]}
              active={isAt(pathname, to)}
              aria-current={isAt(pathname, to) ? 'page' : undefined}
              leftSection={<Icon size={18} stroke={1.7} aria-hidden="true" />}
              className={classes.link}
            />
          ))}
        </nav>
        {/* A new document: nothing that was read stays in this tab's memory. */}
        <AccountMenu onSignedOut={() => window.location.assign('/sign-in')} />
      </AppShell.Navbar>
      <AppShell.Main ref={content} id="content" tabIndex={-1} className={classes.main}>
        <div className={classes.content}>
          <Outlet />
        </div>
      </AppShell.Main>
    </AppShell>
  );
}
