import { useMutation } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { IconBan, IconChevronDown, IconEdit, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { LicenseActions_LicenseFragment } from '../__generated__/graphql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { LicenseActionDialog, type LicenseTask } from './LicenseActionDialog.js';
import { licenseMessages } from './licenseMessages.js';

graphql(`
  fragment LicenseActions_license on License {
    id
    status
    ...EditLicense_license
  }
`);

/** The answer of every change: what of a license may be different after it. */
graphql(`
  fragment ChangedLicense on License {
    id
    status
    activationLimit
    activationsInUse
    activationsRemaining
    expiresAt
    customer {
      id
      name
    }
    validation {
      valid
      code
    }
  }
`);

const ReinstateLicenseDocument = graphql(`
  mutation ReinstateLicense($id: ID!) {
    reinstateLicense(id: $id) {
      ...ChangedLicense
    }
  }
`);

interface Props {
  license: LicenseActions_LicenseFragment;
  /** The devices of the license may have changed with it. */
  onChanged: () => void;
}

/** What vendor staff can do to a license, by the state it is in; a revoked one stays as it is. */
export function LicenseActions({ license, onChanged }: Props) {
  const t = useMessages(licenseMessages);
  const [task, setTask] = useState<LicenseTask | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [reinstate] = useMutation(ReinstateLicenseDocument);
  if (license.status === 'REVOKED') return null;

  const undo = async () => {
    try {
      await reinstate({ variables: { id: license.id } });
      announce(t.reinstated);
      onChanged();
    } catch {
      announce(t.reinstateFailed);
    }
  };
  const ask = (task: LicenseTask) => {
    // The menu goes away: it is to its button that the dialog gives the keyboard back.
    button.current?.focus();
    setTask(task);
  };
  const icon = { size: 16, stroke: 1.7, 'aria-hidden': true } as const;
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <Button
            ref={button}
            variant="default"
            size="sm"
            rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          >
            {t.manage}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconEdit {...icon} />} onClick={() => ask('edit')}>
            {t.edit}
          </Menu.Item>
          {license.status === 'SUSPENDED' ? (
            <Menu.Item leftSection={<IconPlayerPlay {...icon} />} onClick={undo}>
              {t.reinstate}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconPlayerPause {...icon} />} onClick={() => ask('suspend')}>
              {t.suspend}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item color="var(--ls-danger-text)" leftSection={<IconBan {...icon} />} onClick={() => ask('revoke')}>
            {t.revoke}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <LicenseActionDialog license={license} task={task} onClose={() => setTask(null)} onChanged={onChanged} />
    </>
  );
}
