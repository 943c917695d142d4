import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  description?: string;
  type?: 'email' | 'date';
  value: string;
  onChange: (value: string) => void;
  error: ReactNode;
  autoComplete?: string;
  /** Where a dialog puts the keyboard when it opens. */
  isFirst?: boolean;
}

/** One line of text, as long as the server takes it. */
export function TextField({ onChange, autoComplete = 'off', isFirst = false, ...props }: Props) {
  return (
    <TextInput
      {...props}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={255}
      autoComplete={autoComplete}
      data-autofocus={isFirst || undefined}
    />
  );
}
