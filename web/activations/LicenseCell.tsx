import { VisuallyHidden } from '@mantine/core';
import { useContext } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { LicenseCell_ActivationFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { MaskedKey } from '../ui/MaskedKey.js';
import { slots } from './appearance.js';
import classes from './cells.module.css';
import { messages } from './messages.js';
import { WithCustomer } from './withCustomer.js';

graphql(`
  fragment LicenseCell_activation on Activation {
    id
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
  }
`);

interface Props {
  activation: LicenseCell_ActivationFragment;
  narrow?: boolean;
}

/** The product, and the license with its use: a slot that is freed anywhere shows in every row of that license. */
export function LicenseCell({ activation, narrow = false }: Props) {
  const t = useMessages(messages);
  const { license } = activation;
  const customer = useContext(WithCustomer) ? license.customer : undefined;
  const use = (
    <span className={classes.slots}>
      {slots(license)}
      <VisuallyHidden> {t.inUse}</VisuallyHidden>
    </span>
  );
  return (
    <span className={classes.lines}>
      <span className={classes.line}>
        <span className={classes.primary}>
          {license.product.name}
          {customer && <span className={classes.customer}> · {customer.name}</span>}
        </span>
        {narrow && !customer && use}
      </span>
      <span className={classes.line}>
        <span className={classes.key}>
          <MaskedKey>{license.maskedKey}</MaskedKey>
        </span>
        {(!narrow || customer) && use}
      </span>
    </span>
  );
}
