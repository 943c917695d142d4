import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { DeactivateConfirm_ActivationFragment } from '../__generated__/graphql.js';
import { announce } from '../ui/announce.js';
import classes from './DeactivateDialog.module.css';
import { deactivationFailure } from './deactivationFailure.js';
import { NOUN, slots } from './words.js';

graphql(`
  fragment DeactivateConfirm_activation on Activation {
    id
    identifier
    identifierType
    label
    license {
      id
      maskedKey
      activationsInUse
      activationLimit
      product {
        id
        name
      }
    }
  }
`);

/** The answer carries all that a deactivation alters, the license's use too, so that every place showing it is right. */
const DeactivateDocument = graphql(`
  mutation DeactivateActivation($id: ID!) {
    deactivateActivation(id: $id) {
      alreadyDeactivated
      activation {
        id
        revision
        status
        ...ActivationRow_activation
      }
    }
  }
`);

interface Props {
  activation: DeactivateConfirm_ActivationFragment;
  onClose: () => void;
}

/** Asks before the one thing here that can't be undone, naming what it hits and what follows. */
export function DeactivateConfirm({ activation, onClose }: Props) {
  const [deactivate, { loading }] = useMutation(DeactivateDocument);
  const [failure, setFailure] = useState<string>();
  const { id, identifier, identifierType, label, license } = activation;
  const noun = NOUN[identifierType];

  const confirm = async () => {
    setFailure(undefined);
    try {
      const { data } = await deactivate({ variables: { id } });
      const answer = data!.deactivateActivation;
      announce(
        answer.alreadyDeactivated
          ? `${identifier} was already deactivated.`
          : `${identifier} is deactivated. Slots in use: ${slots(answer.activation.license)}.`,
      );
      onClose();
    } catch (error) {
      setFailure(deactivationFailure(error));
    }
  };

  return (
    <>
      <dl className={classes.facts}>
        <dt>{noun === 'device' ? 'Device' : 'Domain'}</dt>
        <dd>
          <strong>{identifier}</strong>
          {label && label !== identifier && <span>{label}</span>}
        </dd>
        <dt>Product</dt>
        <dd>
          <strong>{license.product.name}</strong> <span className="tabular">{license.maskedKey}</span>
        </dd>
        <dt>Slots in use</dt>
        <dd className="tabular">{slots(license)}</dd>
      </dl>
      <Text size="sm" c="dimmed" lh={1.55}>
        The software on this {noun} loses its activation, and its slot becomes free at once. This can’t be undone: to
        use the license there again, the software has to activate again.
      </Text>
      {failure && (
        <Alert color="red" variant="light" mt="md" radius="md">
          {failure}
        </Alert>
      )}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          Cancel
        </Button>
        <Button color="red.9" onClick={confirm} loading={loading}>
          Deactivate {noun}
        </Button>
      </Group>
    </>
  );
}
