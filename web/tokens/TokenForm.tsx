import { useMutation } from '@apollo/client/react';
import { Checkbox, Input, SegmentedControl, Stack, Text } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { TokenScope } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { serverNow } from '../ui/clock.js';
import { DialogForm } from '../ui/DialogForm.js';
import { useLanguage } from '../ui/language.js';
import { TextField } from '../ui/TextField.js';
import { useSubmit } from '../ui/useSubmit.js';
import { messages } from './messages.js';

/** No fragment: the secret is to be in nobody's cache. */
const CreateTokenDocument = graphql(`
  mutation CreateToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      secret
    }
  }
`);

/** In days; 0 is never. */
const PRESETS = ['30', '90', '365', '0'] as const;
type Preset = (typeof PRESETS)[number];
const DAY_MS = 86_400_000;

/** Vendor staff have to say for whom; the field comes from whoever knows customers. */
export type CustomerField = (field: {
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string | undefined;
}) => ReactNode;

interface Props {
  customerField?: CustomerField | undefined;
  onCancel: () => void;
  onCreated: (name: string, secret: string) => void;
}

/** What a new token is called, what it may do and for how long. */
export function TokenForm({ customerField, onCancel, onCreated }: Props) {
  const t = useMessages(messages);
  const { day } = useLanguage();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<TokenScope[]>(['ACTIVATIONS_READ', 'LICENSES_READ']);
  const [preset, setPreset] = useState<Preset>('90');
  const [customerId, setCustomerId] = useState<string | null>(null);
  const [create] = useMutation(CreateTokenDocument, { fetchPolicy: 'no-cache' });
  const expiryLabel = useId();
  const expiresAt = preset === '0' ? null : new Date(serverNow() + Number(preset) * DAY_MS).toISOString();

  const noName = name.trim() === '';
  const noCustomer = customerField !== undefined && customerId === null;
  const form = useSubmit(!noName && scopes.length > 0 && !noCustomer, async () => {
    const input = { name: name.trim(), scopes, expiresAt, ...(customerId !== null && { customerId }) };
    const { data } = await create({ variables: { input } });
    onCreated(name.trim(), data!.createApiToken.secret);
  });

  return (
    <DialogForm form={form} action={t.create} onCancel={onCancel}>
      {customerField?.({
        value: customerId,
        onChange: setCustomerId,
        error: form.fault('customerId', noCustomer, t.customerFault),
      })}
      <TextField
        label={t.name}
        description={t.nameHint}
        value={name}
        onChange={setName}
        error={form.fault('name', noName, t.nameFault)}
        isFirst
      />
      <Checkbox.Group
        label={t.mayDo}
        value={scopes}
        onChange={(next) => setScopes(next as TokenScope[])}
        error={form.fault('scopes', scopes.length === 0, t.scopesFault)}
      >
        <Stack gap={10} mt={8}>
          {(Object.keys(t.scopes) as TokenScope[]).map((scope) => (
            <Checkbox key={scope} value={scope} label={t.scopes[scope]} description={t.scopeDetails[scope]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <div>
        <Input.Label id={expiryLabel} component="p" mb={6} mt={0}>
          {t.expiry}
        </Input.Label>
        <SegmentedControl
          fullWidth
          aria-labelledby={expiryLabel}
          data={PRESETS.map((value) => ({ value, label: t.presets[value] }))}
          value={preset}
          onChange={(value) => setPreset(value as Preset)}
        />
        <Text size="xs" c="dimmed" mt={6}>
          {expiresAt ? t.expiresOn(day(expiresAt)) : t.noExpiry}
        </Text>
      </div>
    </DialogForm>
  );
}
