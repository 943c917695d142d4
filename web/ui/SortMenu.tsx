import { Button, Menu } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { useMessages } from './catalogue.js';
import { messages } from './messages.js';

interface Order<F extends string> {
  field: F;
  direction: 'ASC' | 'DESC';
}

interface Props<F extends string, K extends string> {
  /** By name; the first is the usual one. */
  orders: Record<K, Order<F>>;
  labels: Record<K, string>;
  order: Order<F>;
  onOrder: (order: Order<F>) => void;
}

/** The orders by name, for where the column headers have no room. */
export function SortMenu<F extends string, K extends string>({ orders, labels, order, onOrder }: Props<F, K>) {
  const t = useMessages(messages);
  const keys = Object.keys(orders) as K[];
  const current = keys.find((key) => orders[key].field === order.field && orders[key].direction === order.direction);
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Button variant="default" size="sm" px={10} aria-label={t.sort(labels[current ?? keys[0]!])}>
          <IconArrowsSort size={16} stroke={1.8} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={current ?? null} onChange={(key) => onOrder(orders[key as K])}>
          {keys.map((key) => (
            <Menu.RadioItem key={key} value={key} closeMenuOnClick>
              {labels[key]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
