import { NumberInput, Text } from '@mantine/core';
import { useMessages } from '../ui/catalogue.js';
import { TextField } from '../ui/TextField.js';
import type { Submit } from '../ui/useSubmit.js';
import { CustomerSelect } from './CustomerSelect.js';
import { licenseMessages } from './licenseMessages.js';
import { type Terms, termsFaults } from './terms.js';

interface Props {
  terms: Terms;
  form: Submit;
  /** Where the keyboard begins is here. */
  customerIsFirst?: boolean;
  /** What to know about the choice that is being made. */
  moveWarning?: boolean;
  lowerWarning?: boolean;
  onChange: (terms: Terms) => void;
}

/** Whose a license is, for how many devices, and until when. */
export function TermsFields({
  terms,
  form,
  customerIsFirst = false,
  moveWarning = false,
  lowerWarning = false,
  onChange,
}: Props) {
  const t = useMessages(licenseMessages);
  const faults = termsFaults(terms);
  return (
    <>
      <div>
        <CustomerSelect
          clearable
          isFirst={customerIsFirst}
          value={terms.customerId}
          onChange={(customerId) => onChange({ ...terms, customerId })}
          error={form.fault('customerId', false, t.customerFault)}
        />
        {moveWarning && <Note>{t.moveWarning}</Note>}
      </div>
      <div>
        <NumberInput
          label={t.limit}
          placeholder={t.unlimited}
          value={terms.limit}
          onChange={(limit) => onChange({ ...terms, limit: typeof limit === 'number' ? limit : '' })}
          error={form.fault('activationLimit', faults.limit, t.limitFault)}
          min={1}
          allowDecimal={false}
        />
        {lowerWarning && <Note>{t.lowerWarning}</Note>}
      </div>
      <TextField
        type="date"
        label={t.expires}
        description={t.expiresHint}
        value={terms.lastDay}
        onChange={(lastDay) => onChange({ ...terms, lastDay })}
        error={form.fault('expiresAt', faults.lastDay, t.expiresFault)}
      />
    </>
  );
}

function Note({ children }: { children: string }) {
  return (
    <Text size="xs" mt={6} lh={1.5} c="var(--ls-silent-text)">
      {children}
    </Text>
  );
}
