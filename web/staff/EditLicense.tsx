import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { EditLicense_LicenseFragment } from '../__generated__/graphql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { DialogForm } from '../ui/DialogForm.js';
import { useSubmit } from '../ui/useSubmit.js';
import { licenseMessages } from './licenseMessages.js';
import { TermsFields } from './TermsFields.js';
import { changedTerms, termsFaults, termsOf } from './terms.js';

graphql(`
  fragment EditLicense_license on License {
    id
    activationLimit
    activationsInUse
    expiresAt
    customer {
      id
      name
    }
  }
`);

const UpdateLicenseDocument = graphql(`
  mutation UpdateLicense($id: ID!, $input: UpdateLicenseInput!) {
    updateLicense(id: $id, input: $input) {
      ...ChangedLicense
    }
  }
`);

interface Props {
  license: EditLicense_LicenseFragment;
  words: Record<string, string>;
  onClose: () => void;
  onChanged: () => void;
}

/** Assigns, transfers, and changes limit and expiry; says beforehand what a transfer or a lower limit means. */
export function EditLicense({ license, words, onClose, onChanged }: Props) {
  const t = useMessages(licenseMessages);
  const [before] = useState(() => termsOf(license));
  const [terms, setTerms] = useState(before);
  const [update] = useMutation(UpdateLicenseDocument);
  const faults = termsFaults(terms);
  // A license that has expired keeps its day, unless another one is chosen.
  const badDay = faults.lastDay && terms.lastDay !== before.lastDay;
  const form = useSubmit(!faults.limit && !badDay, async () => {
    const input = changedTerms(before, terms);
    if (Object.keys(input).length > 0) await update({ variables: { id: license.id, input } });
    announce(t.saved);
    onChanged();
    onClose();
  });
  return (
    <DialogForm form={form} action={t.save} words={words} onCancel={onClose}>
      <TermsFields
        terms={terms}
        form={form}
        customerIsFirst
        moveWarning={before.customerId !== null && terms.customerId !== before.customerId}
        lowerWarning={terms.limit !== '' && terms.limit < license.activationsInUse}
        onChange={setTerms}
      />
    </DialogForm>
  );
}
