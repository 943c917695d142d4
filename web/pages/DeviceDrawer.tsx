import { useQuery } from '@apollo/client/react';
import { Drawer } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import { DeviceFacts } from '../activations/DeviceFacts.js';
import { PresenceStrip } from '../activations/PresenceStrip.js';
import { useOpenDevice } from '../activations/useOpenDevice.js';
import { AuditEntries } from '../audit/AuditEntries.js';
import { useRole } from '../session/useRole.js';
import { DeviceActions } from '../staff/DeviceActions.js';
import { useMessages } from '../ui/catalogue.js';
import { Empty } from '../ui/Empty.js';
import { ListSkeleton } from '../ui/ListSkeleton.js';
import { Problem } from '../ui/Problem.js';
import { useOpening } from '../ui/useOpening.js';
import classes from './DeviceDrawer.module.css';
import { messages } from './messages.js';

const DeviceDrawerDocument = graphql(`
  query DeviceDrawer($id: ID!) {
    activation(id: $id) {
      id
      identifier
      revision
      ...DeviceFacts_activation
      ...PresenceStrip_activation
      ...DeviceActions_activation
      history(first: 20) {
        ...AuditEntries_connection
      }
    }
  }
`);

interface Props {
  /** While a dialog is open above it, Escape is for that. */
  covered: boolean;
  onDeactivate: (id: string) => void;
}

/** The device of the URL beside the list: all of its fields, moving, and its history. */
export default function DeviceDrawer({ covered, onDeactivate }: Props) {
  const t = useMessages(messages);
  const staff = useRole() === 'STAFF';
  const { device, close } = useOpenDevice();
  // While the drawer slides out it still shows what it was about.
  const [shown, setShown] = useState(device);
  const [asking, setAsking] = useState(false);
  if (device !== undefined && device !== shown) setShown(device);
  const { data, error, loading, refetch } = useQuery(DeviceDrawerDocument, {
    variables: { id: shown ?? '' },
    skip: shown === undefined,
    fetchPolicy: 'cache-and-network',
  });
  const activation = data?.activation;
  const askAgain = useCallback(() => void refetch().catch(() => {}), [refetch]);

  // What raises the revision is also told in the history.
  const known = useRef<{ id: string; revision: number }>(undefined);
  const id = activation?.id;
  const revision = activation?.revision;
  useEffect(() => {
    if (id === undefined || revision === undefined) return;
    const before = known.current;
    known.current = { id, revision };
    if (before?.id === id && before.revision !== revision) askAgain();
  }, [id, revision, askAgain]);

  return (
    <Drawer
      opened={useOpening(device !== undefined)}
      onClose={close}
      closeOnEscape={!covered && !asking}
      position="right"
      size={460}
      title={activation?.identifier ?? t.device}
      closeButtonProps={{ 'aria-label': t.close }}
      classNames={{ title: classes.title }}
    >
      {activation ? (
        <>
          <DeviceFacts activation={activation} withCustomer={staff} onDeactivate={onDeactivate} />
          {staff && <DeviceActions activation={activation} onAsk={setAsking} />}
          <PresenceStrip activation={activation} onTurn={askAgain} />
          <h3 className={classes.heading}>{t.history}</h3>
          <div className={classes.history}>
            <AuditEntries connection={activation.history} />
          </div>
        </>
      ) : loading ? (
        <ListSkeleton label={t.device} />
      ) : error ? (
        <Problem title={t.deviceFailed} detail={t.deviceFailedDetail} onRetry={askAgain} />
      ) : (
        <Empty icon={<IconMapOff size={22} stroke={1.6} />} title={t.noSuchDevice} detail={t.noSuchDeviceDetail} />
      )}
    </Drawer>
  );
}
