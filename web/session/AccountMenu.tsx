import { useMutation, useQuery } from '@apollo/client/react';
import { Avatar, Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconLogout, IconSelector } from '@tabler/icons-react';
import { graphql } from '../__generated__/gql.js';
import { announce } from '../ui/announce.js';
import { ThemeChoice } from '../ui/ThemeChoice.js';
import classes from './AccountMenu.module.css';
import { ViewerDocument } from './viewer.js';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Who is signed in and for whom, the theme, and the way out. */
export function AccountMenu({ onSignedOut }: { onSignedOut: () => void }) {
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-only' });
  const [signOut] = useMutation(SignOutDocument);
  const viewer = data?.viewer;
  if (!viewer) return null;
  const name = viewer.user?.name ?? 'Signed in';
  const organisation = viewer.customer?.name ?? (viewer.role === 'STAFF' ? 'Vendor staff' : '');

  const leave = async () => {
    try {
      await signOut();
    } catch {
      // Claiming to be signed out while the session lives on would be worse than staying.
      return announce('Signing out didn’t work. Try again.');
    }
    onSignedOut();
  };

  return (
    <Menu position="top-start" width="target" offset={6}>
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          <VisuallyHidden>Account of</VisuallyHidden>
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
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
