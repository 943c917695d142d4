import { VisuallyHidden } from '@mantine/core';
import { IconDeviceDesktop, IconWorld } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import type { IdentifierCell_ActivationFragment } from '../__generated__/graphql.js';
import { Breakable } from '../ui/Breakable.js';
import { useMessages } from '../ui/catalogue.js';
import classes from './cells.module.css';
import { messages } from './messages.js';
import { useDeviceLink } from './useOpenDevice.js';

graphql(`
  fragment IdentifierCell_activation on Activation {
    id
    identifier
    identifierType
    label
    hostname
    platform
  }
`);

interface Props {
  activation: IdentifierCell_ActivationFragment;
  narrow?: boolean;
}

/** The device as its owner knows it: identifier first, then whatever name the software sent along. */
export function IdentifierCell({ activation, narrow = false }: Props) {
  const t = useMessages(messages);
  const device = useDeviceLink(activation.id);
  const domain = activation.identifierType === 'DOMAIN';
  const Icon = domain ? IconWorld : IconDeviceDesktop;
  const names = [activation.label, activation.hostname, narrow ? null : activation.platform];
  const secondary = names.filter((name, i) => name && name !== activation.identifier && names.indexOf(name) === i);
  return (
    <span className={classes.identifier}>
      <span className={classes.icon}>
        <Icon size={17} stroke={1.6} aria-hidden="true" />
        <VisuallyHidden>{t.types[activation.identifierType]}</VisuallyHidden>
      </span>
      <span className={classes.lines}>
        <Link {...device} className={classes.primary} title={activation.identifier}>
          {narrow ? <Breakable>{activation.identifier}</Breakable> : activation.identifier}
        </Link>
        {secondary.length > 0 && <span className={classes.secondary}>{secondary.join(' · ')}</span>}
      </span>
    </span>
  );
}
