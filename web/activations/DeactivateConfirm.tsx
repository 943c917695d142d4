import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { DeactivateConfirm_ActivationFragment } from '../__generated__/graphql.js';
import { announce } from '../ui/announce.js';
import { Breakable } from '../ui/Breakable.js';
import { useMessages } from '../ui/catalogue.js';
import { slots } from './appearance.js';
import classes from './DeactivateDialog.module.css';
import { deactivationFailure } from './deactivationFailure.js';
import { messages } from './messages.js';

export const Confirmed = graphql(`
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
  const t = useMessages(messages);
  const [deactivate, { loading }] = useMutation(DeactivateDocument);
  const [failure, setFailure] = useState<string>();
  const { id, identifier, identifierType, label, license } = activation;

  const confirm = async () => {
    setFailure(undefined);
    try {
      const { data } = await deactivate({ variables: { id } });
      const answer = data!.deactivateActivation;
      announce(
        answer.alreadyDeactivated
          ? t.alreadyDeactivated(identifier)
          : t.isDeactivated(identifier, slots(answer.activation.license)),
      );
      onClose();
    } catch (error) {
      setFailure(deactivationFailure(error));
    }
  };

  return (
    <>
      <dl className={classes.facts}>
        <dt>{t.kind[identifierType]}</dt>
        <dd>
          <strong>
            <Breakable>{identifier}</Breakable>
          </strong>
          {label && label !== identifier && <span>{label}</span>}
        </dd>
        <dt>{t.product}</dt>
        <dd>
          <strong>{license.product.name}</strong> <span className="tabular">{license.maskedKey}</span>
        </dd>
        <dt>{t.slotsInUse}</dt>
        <dd className="tabular">{slots(license)}</dd>
      </dl>
      <Text size="sm" c="dimmed" lh={1.55}>
        {t.consequence[identifierType]}
      </Text>
      {failure && (
        <Alert color="red" variant="light" mt="md" radius="md">
          {failure}
        </Alert>
      )}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t.cancel}
        </Button>
        <Button color="red.9" onClick={confirm} loading={loading}>
          {t.confirm[identifierType]}
        </Button>
      </Group>
    </>
  );
}
