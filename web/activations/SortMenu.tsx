import { Button, Menu } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import type { ActivationOrder } from '../__generated__/graphql.js';

const ORDERS: Record<string, ActivationOrder & { label: string }> = {
  newest: { field: 'ACTIVATED_AT', direction: 'DESC', label: 'Newest first' },
  oldest: { field: 'ACTIVATED_AT', direction: 'ASC', label: 'Oldest first' },
  recent: { field: 'LAST_SEEN_AT', direction: 'DESC', label: 'Seen most recently' },
  silent: { field: 'LAST_SEEN_AT', direction: 'ASC', label: 'Longest silent' },
  az: { field: 'IDENTIFIER', direction: 'ASC', label: 'Identifier A to Z' },
  za: { field: 'IDENTIFIER', direction: 'DESC', label: 'Identifier Z to A' },
};

interface Props {
  order: ActivationOrder;
  onOrder: (order: ActivationOrder) => void;
}

/** The orders by name, for where the column headers have no room. */
export function SortMenu({ order, onOrder }: Props) {
  const current = Object.keys(ORDERS).find(
    (key) => ORDERS[key]?.field === order.field && ORDERS[key]?.direction === order.direction,
  );
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Button variant="default" size="sm" px={10} aria-label={`Sort: ${ORDERS[current ?? 'newest']?.label}`}>
          <IconArrowsSort size={16} stroke={1.8} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={current ?? null}
          onChange={(key) => {
            const { field, direction } = ORDERS[key]!;
            onOrder({ field, direction });
          }}
        >
          {Object.entries(ORDERS).map(([key, { label }]) => (
            <Menu.RadioItem key={key} value={key}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
