import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import { useMessages } from '../ui/catalogue.js';
import { DialogForm } from '../ui/DialogForm.js';
import { useSubmit } from '../ui/useSubmit.js';
import { licenseMessages } from './licenseMessages.js';
import { ProductSelect } from './ProductSelect.js';
import { TermsFields } from './TermsFields.js';
import { NO_TERMS, type Terms, termsFaults, termsInput } from './terms.js';

/** Only the key: it is to be in nobody's cache. */
const IssueLicenseDocument = graphql(`
  mutation IssueLicense($input: IssueLicenseInput!) {
    issueLicense(input: $input) {
      licenseKey
    }
  }
`);

interface Props {
  customerId: string | undefined;
  onCancel: () => void;
  onIssued: (licenseKey: string) => void;
}

/** What a new license is for, and its terms. */
export function IssueForm({ customerId, onCancel, onIssued }: Props) {
  const t = useMessages(licenseMessages);
  const [productId, setProductId] = useState<string | null>(null);
  const [terms, setTerms] = useState<Terms>({ ...NO_TERMS, customerId: customerId ?? null });
  const [key, setKey] = useState('');
  const [issue] = useMutation(IssueLicenseDocument, { fetchPolicy: 'no-cache' });
  const faults = termsFaults(terms);
  const form = useSubmit(productId !== null && !faults.limit && !faults.lastDay, async () => {
    const own = key.trim() === '' ? {} : { key: key.trim() };
    const { data } = await issue({ variables: { input: { productId: productId!, ...termsInput(terms), ...own } } });
    onIssued(data!.issueLicense.licenseKey);
  });
  return (
    <DialogForm form={form} action={t.issue} onCancel={onCancel}>
      <ProductSelect
        value={productId}
        onChange={setProductId}
        error={form.fault('productId', productId === null, t.productFault)}
      />
      <TermsFields terms={terms} form={form} onChange={setTerms} />
      <TextInput
        label={t.key}
        description={t.keyHint}
        value={key}
        onChange={(event) => setKey(event.currentTarget.value)}
        error={form.fault('key', false, t.keyFault)}
        maxLength={255}
        autoComplete="off"
        spellCheck={false}
      />
    </DialogForm>
  );
}
