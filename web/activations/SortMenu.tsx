import { Button, Menu } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import type { ActivationOrder } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { messages } from './messages.js';

const ORDERS = {
  newest: { field: 'ACTIVATED_AT', direction: 'DESC' },
  oldest: { field: 'ACTIVATED_AT', direction: 'ASC' },
  recent: { field: 'LAST_SEEN_AT', direction: 'DESC' },
  silent: { field: 'LAST_SEEN_AT', direction: 'ASC' },
  az: { field: 'IDENTIFIER', direction: 'ASC' },
  za: { field: 'IDENTIFIER', direction: 'DESC' },
} as const satisfies Record<string, ActivationOrder>;
const KEYS = Object.keys(ORDERS) as (keyof typeof ORDERS)[];

interface Props {
  order: ActivationOrder;
  onOrder: (order: ActivationOrder) => void;
}

/** The orders by name, for where the column headers have no room. */
export function SortMenu({ order, onOrder }: Props) {
  const t = useMessages(messages);
  const current = KEYS.find((key) => ORDERS[key].field === order.field && ORDERS[key].direction === order.direction);
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Button variant="default" size="sm" px={10} aria-label={t.sort(t.orders[current ?? 'newest'])}>
          <IconArrowsSort size={16} stroke={1.8} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={current ?? null} onChange={(key) => onOrder(ORDERS[key as keyof typeof ORDERS])}>
          {KEYS.map((key) => (
            <Menu.RadioItem key={key} value={key}>
              {t.orders[key]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
