import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import type { DeviceFacts_ActivationFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { useLanguage } from '../ui/language.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { slots } from './appearance.js';
import classes from './DeviceFacts.module.css';
import { useHeartbeatStatus } from './heartbeat.js';
import { LastSeenCell } from './LastSeenCell.js';
import { messages } from './messages.js';
import { StatusCell } from './StatusCell.js';

graphql(`
  fragment DeviceFacts_activation on Activation {
    id
    identifier
    identifierType
    label
    hostname
    platform
    appVersion
    revision
    status
    activatedAt
    deactivatedAt
    deactivationReason
    deactivatedBy
    license {
      id
      maskedKey
      activationsInUse
      activationLimit
      product {
        id
        name
      }
      customer {
        id
        name
      }
    }
    ...StatusCell_activation
    ...LastSeenCell_activation
  }
`);

interface Props {
  activation: DeviceFacts_ActivationFragment;
  /** For those who see the devices of several. */
  withCustomer: boolean;
  onDeactivate: (id: string) => void;
}

/** All that is known of a device; what its software never told is left out. */
export function DeviceFacts({ activation, withCustomer, onDeactivate }: Props) {
  const t = useMessages(messages);
  const { exact } = useLanguage();
  const { license, lastSeenAt, nextHeartbeatDueAt, deactivatedAt, deactivationReason, deactivatedBy } = activation;
  const isLate = useHeartbeatStatus(activation) === 'DEAD';
  const facts: [name: string, value: ReactNode][] = [
    [t.columns.status, <StatusCell activation={activation} />],
    [t.columns.lastSeen, <LastSeenCell id={activation.id} />],
    [
      isLate ? t.wasDue : t.nextDue,
      activation.status === 'ACTIVE' && lastSeenAt && nextHeartbeatDueAt && exact(nextHeartbeatDueAt),
    ],
    [
      t.license,
      <span>
        <Link to={`/licenses/${license.id}`}>{license.product.name}</Link>
        <small className="tabular">{license.maskedKey}</small>
        <small>
          {slots(license)} {t.inUse}
        </small>
      </span>,
    ],
    [
      t.customer,
      withCustomer && license.customer && <Link to={`/customers/${license.customer.id}`}>{license.customer.name}</Link>,
    ],
    [t.type, t.types[activation.identifierType]],
    [t.label, activation.label],
    [t.hostname, activation.hostname],
    [t.platform, activation.platform],
    [t.appVersion, activation.appVersion],
    [t.columns.activated, <RelativeTime instant={activation.activatedAt} />],
    [
      t.statuses.DEACTIVATED,
      deactivatedAt && (
        <span>
          <RelativeTime instant={deactivatedAt} />
          <small>
            {[deactivationReason && t.reasons[deactivationReason], deactivatedBy].filter(Boolean).join(' · ')}
          </small>
        </span>
      ),
    ],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {activation.status === 'ACTIVE' && (
        <Button variant="default" size="sm" className={classes.deactivate} onClick={() => onDeactivate(activation.id)}>
          {t.confirm[activation.identifierType]}
        </Button>
      )}
    </>
  );
}
