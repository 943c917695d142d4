import { useMutation, useQuery } from '@apollo/client/react';
import { Avatar, Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconLogout, IconSelector } from '@tabler/icons-react';
import { graphql } from '../__generated__/gql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { ThemeChoice } from '../ui/ThemeChoice.js';
import classes from './AccountMenu.module.css';
import { messages } from './messages.js';
import { ViewerDocument } from './viewer.js';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Who is signed in and for whom, the theme, and the way out. */
export function AccountMenu({ onSignedOut }: { onSignedOut: () => void }) {
  const t = useMessages(messages);
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-only' });
  const [signOut] = useMutation(SignOutDocument);
  const viewer = data?.viewer;
  if (!viewer) return null;
  const name = viewer.user?.name ?? t.signedIn;
  const organisation = viewer.customer?.name ?? (viewer.role === 'STAFF' ? t.vendorStaff : '');

  const leave = async () => {
    try {
      await signOut();
    } catch {
      // Claiming to be signed out while the session lives on would be worse than staying.
      return announce(t.signOutFailed);
    }
    onSignedOut();
  };

  return (
    <Menu position="top-start" width="target" offset={6}>
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          <VisuallyHidden>{t.accountOf}</VisuallyHidden>
          <Avatar name={name} size={32} radius="xl" color="accent" aria-hidden="true" />
          <span className={classes.names}>
            <span className={classes.name}>{name}</span>
            <span className={classes.organisation}>{organisation}</span>
          </span>
          <IconSelector size={16} stroke={1.8} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown miw={208}>
        <Menu.Label>{viewer.user?.email ?? name}</Menu.Label>
        <Menu.Divider />
        <ThemeChoice />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.8} />} onClick={leave}>
          {t.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
