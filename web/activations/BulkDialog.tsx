import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { DeactivateManyMutation } from '../__generated__/graphql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { useOpening } from '../ui/useOpening.js';
import { BulkList } from './BulkList.js';
import { deactivationFailure } from './deactivationFailure.js';
import { messages } from './messages.js';

const DeactivateManyDocument = graphql(`
  mutation DeactivateMany($ids: [ID!]!) {
    deactivateActivations(ids: $ids) {
      id
      alreadyDeactivated
      error {
        code
      }
      activation {
        id
        revision
        status
        ...ActivationRow_activation
      }
    }
  }
`);

export type BulkResult = DeactivateManyMutation['deactivateActivations'][number];

interface Props {
  /** Null while the dialog is closed. */
  ids: readonly string[] | null;
  /** `done`: something was changed, so the choice has served its purpose. */
  onClose: (done: boolean) => void;
}

/** One confirmation for all that were chosen and, where not all could be deactivated, what became of each. */
export default function BulkDialog({ ids: chosen, onClose }: Props) {
  const t = useMessages(messages);
  const [deactivate, { loading }] = useMutation(DeactivateManyDocument);
  // While the dialog fades out it still shows what it was about.
  const [ids, setIds] = useState<readonly string[]>([]);
  if (chosen !== null && chosen !== ids) setIds(chosen);
  const [failure, setFailure] = useState<string>();
  const [results, setResults] = useState<BulkResult[]>();

  const close = () => {
    onClose(results !== undefined);
    setFailure(undefined);
    setResults(undefined);
  };
  const confirm = async () => {
    setFailure(undefined);
    try {
      const { data } = await deactivate({ variables: { ids: [...ids] } });
      const answers = data!.deactivateActivations;
      const refused = answers.filter(({ error }) => error).length;
      announce(t.manyDeactivated(answers.length - refused, refused));
      if (refused > 0) setResults(answers);
      else onClose(true);
    } catch (error) {
      setFailure(deactivationFailure(error));
    }
  };

  return (
    <Modal
      opened={useOpening(chosen !== null)}
      onClose={close}
      title={results ? t.manyResults : t.askDeactivateMany(ids.length)}
      size={480}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <BulkList ids={results ? results.map(({ id }) => id) : ids} results={results} />
      {!results && (
        <Text size="sm" c="dimmed" lh={1.55} mt="md">
          {t.consequenceMany}
        </Text>
      )}
      {failure && (
        <Alert color="red" variant="light" mt="md" radius="md">
          {failure}
        </Alert>
      )}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={close} data-autofocus>
          {results ? t.close : t.cancel}
        </Button>
        {!results && (
          <Button color="red.9" onClick={confirm} loading={loading}>
            {t.deactivateMany(ids.length)}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
