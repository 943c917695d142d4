import { useMutation } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { graphql } from '../__generated__/gql.js';
import type { TokenRow_TokenFragment } from '../__generated__/graphql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { Dialog } from '../ui/Dialog.js';
import { DialogForm } from '../ui/DialogForm.js';
import { useSubmit } from '../ui/useSubmit.js';
import { messages } from './messages.js';

const RevokeTokenDocument = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeApiToken(id: $id) {
      id
      revokedAt
    }
  }
`);

type Token = TokenRow_TokenFragment;

/** The dialog before a token is ended; closed while there is none to end. */
export function RevokeToken({ token, onClose }: { token: Token | null; onClose: () => void }) {
  const t = useMessages(messages);
  return (
    <Dialog about={token} title={() => t.revokeTitle} onClose={onClose}>
      {(token) => <Confirm token={token} onClose={onClose} />}
    </Dialog>
  );
}

function Confirm({ token, onClose }: { token: Token; onClose: () => void }) {
  const t = useMessages(messages);
  const [revoke] = useMutation(RevokeTokenDocument);
  const form = useSubmit(true, async () => {
    await revoke({ variables: { id: token.id } });
    announce(t.revokedNow(token.name));
    onClose();
  });
  return (
    <DialogForm form={form} action={t.revokeAction} danger onCancel={onClose}>
      <Text size="sm" lh={1.55}>
        {t.revokeDetail(token.name)}
      </Text>
    </DialogForm>
  );
}
