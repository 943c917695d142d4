import { useFragment } from '@apollo/client/react';
import { IconCheck, IconX } from '@tabler/icons-react';
import { Breakable } from '../ui/Breakable.js';
import { useMessages } from '../ui/catalogue.js';
import type { BulkResult } from './BulkDialog.js';
import classes from './BulkList.module.css';
import { failureOf } from './deactivationFailure.js';
import { messages } from './messages.js';
import { Selectable } from './SelectCell.js';

/** The devices of a bulk deactivation by name; afterwards with what became of each, the refused ones first. */
export function BulkList({ ids, results }: { ids: readonly string[]; results: BulkResult[] | undefined }) {
  const t = useMessages(messages);
  const resultOf = new Map(results?.map((result) => [result.id, result]));
  const ordered = [...ids].sort((a, b) => Number(!resultOf.get(a)?.error) - Number(!resultOf.get(b)?.error));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to do
    <ul className={classes.list} aria-label={t.chosenDevices} tabIndex={0}>
      {ordered.map((id) => (
        <Item key={id} id={id} result={resultOf.get(id)} />
      ))}
    </ul>
  );
}

function Item({ id, result }: { id: string; result: BulkResult | undefined }) {
  const t = useMessages(messages);
  const { data } = useFragment({
    fragment: Selectable,
    from: { __typename: 'Activation', id },
  });
  // Before they are gone for good: a serial number tells nobody which device that is.
  const name = data.label ?? data.hostname;
  return (
    <li data-refused={result?.error ? true : undefined}>
      {result && (result.error ? <IconX size={16} aria-hidden="true" /> : <IconCheck size={16} aria-hidden="true" />)}
      <span>
        <strong>
          <Breakable>{data.identifier ?? id}</Breakable>
        </strong>
        {!result && name && name !== data.identifier && <small>{name}</small>}
        {result && (
          <small>
            {result.error
              ? failureOf(result.error.code)
              : result.alreadyDeactivated
                ? t.wasDeactivated
                : t.statuses.DEACTIVATED}
          </small>
        )}
      </span>
    </li>
  );
}
