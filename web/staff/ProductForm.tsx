import { useMutation } from '@apollo/client/react';
import { Switch } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { ProductForm_ProductFragment } from '../__generated__/graphql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { DialogForm } from '../ui/DialogForm.js';
import { TextField } from '../ui/TextField.js';
import { useSubmit } from '../ui/useSubmit.js';
import { DurationField } from './DurationField.js';
import { type Duration, durationOf, secondsOf } from './duration.js';
import { messages } from './messages.js';

graphql(`
  fragment ProductForm_product on Product {
    id
    name
    heartbeatWindowSeconds
    deactivateDeadAfterSeconds
  }
`);

const CreateProductDocument = graphql(`
  mutation CreateProduct($input: CreateProductInput!) {
    createProduct(input: $input) {
      ...ProductForm_product
    }
  }
`);

const UpdateProductDocument = graphql(`
  mutation UpdateProduct($id: ID!, $input: UpdateProductInput!) {
    updateProduct(id: $id, input: $input) {
      ...ProductForm_product
    }
  }
`);

const YEAR = 31_536_000;
const DEFAULT_WINDOW = 600;
const DEFAULT_DEAD_AFTER = 30 * 86_400;

interface Props {
  /** Left out for a new one. */
  product: ProductForm_ProductFragment | undefined;
  onClose: () => void;
  onSaved: () => void;
}

/** A product: its name, when its devices count as silent, and what becomes of those. */
export function ProductForm({ product, onClose, onSaved }: Props) {
  const t = useMessages(messages).products;
  const [create] = useMutation(CreateProductDocument);
  const [update] = useMutation(UpdateProductDocument);
  const [name, setName] = useState(product?.name ?? '');
  const [window, setWindow] = useState<Duration>(durationOf(product?.heartbeatWindowSeconds ?? DEFAULT_WINDOW));
  const [frees, setFrees] = useState(product?.deactivateDeadAfterSeconds != null);
  const [dead, setDead] = useState<Duration>(durationOf(product?.deactivateDeadAfterSeconds ?? DEFAULT_DEAD_AFTER));

  const noName = name.trim() === '';
  const silentAfter = secondsOf(window);
  const deadAfter = secondsOf(dead);
  const badWindow = !(silentAfter >= 60 && silentAfter <= YEAR);
  const badDead = frees && !(deadAfter >= 1 && deadAfter <= 10 * YEAR);
  const form = useSubmit(!noName && !badWindow && !badDead, async () => {
    const input = {
      name: name.trim(),
      heartbeatWindowSeconds: silentAfter,
      deactivateDeadAfterSeconds: frees ? deadAfter : null,
    };
    if (product) await update({ variables: { id: product.id, input } });
    else await create({ variables: { input } });
    announce(t.saved(input.name));
    onSaved();
    onClose();
  });

  return (
    <DialogForm form={form} action={product ? t.save : t.create} onCancel={onClose}>
      <TextField
        label={t.name}
        value={name}
        onChange={setName}
        error={form.fault('name', noName, t.nameFault)}
        isFirst
      />
      <DurationField
        label={t.window}
        hint={t.windowHint}
        value={window}
        onChange={setWindow}
        error={form.fault('heartbeatWindowSeconds', badWindow, t.windowFault)}
      />
      <Switch
        label={t.autoDeactivation}
        description={t.autoDeactivationHint}
        checked={frees}
        onChange={(event) => setFrees(event.currentTarget.checked)}
      />
      {frees && (
        <DurationField
          label={t.deadAfter}
          value={dead}
          onChange={setDead}
          error={form.fault('deactivateDeadAfterSeconds', badDead, t.deadAfterFault)}
        />
      )}
    </DialogForm>
  );
}
