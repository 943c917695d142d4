import { Input, NumberInput, Select } from '@mantine/core';
import { useId } from 'react';
import { useMessages } from '../ui/catalogue.js';
import classes from './DurationField.module.css';
import { type Duration, UNITS, type Unit } from './duration.js';
import { messages } from './messages.js';

interface Props {
  label: string;
  hint?: string;
  value: Duration;
  onChange: (value: Duration) => void;
  error?: string | undefined;
}

/** A number and its unit. */
export function DurationField({ label, hint, value, onChange, error }: Props) {
  const t = useMessages(messages);
  const id = useId();
  return (
    <Input.Wrapper id={id} label={label} description={hint} error={error}>
      <div className={classes.duration}>
        <NumberInput
          id={id}
          value={value.value}
          onChange={(next) => onChange({ ...value, value: typeof next === 'number' ? next : '' })}
          error={error !== undefined}
          min={0}
          hideControls
        />
        <Select
          aria-label={`${label}: ${t.unit}`}
          data={(Object.keys(UNITS) as Unit[]).map((unit) => ({ value: unit, label: t.units[unit] }))}
          value={value.unit}
          onChange={(unit) => unit && onChange({ ...value, unit: unit as Unit })}
          allowDeselect={false}
        />
      </div>
    </Input.Wrapper>
  );
}
