import { Button, Menu } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useMessages } from '../ui/catalogue.js';
import { CHOOSABLE, hiddenColumns, listHidden } from './columnChoice.js';
import { messages } from './messages.js';

/** Which columns are shown; kept in this browser. */
export function ColumnMenu({ ofOneLicense }: { ofOneLicense: boolean }) {
  const t = useMessages(messages);
  const hidden = listHidden(hiddenColumns.use());
  const choices = CHOOSABLE.filter((column) => column !== 'license' || !ofOneLicense);
  const shown = choices.filter((column) => !hidden.includes(column));
  // A column that isn't offered here stays as it is elsewhere.
  const hide = (columns: readonly string[]) =>
    [...hidden.filter((column) => !choices.includes(column)), ...columns].join(',');
  return (
    <Menu position="bottom-end" width={210} closeOnItemClick={false} keepMounted={false}>
      <Menu.Target>
        <Button variant="default" size="sm" px={10} aria-label={t.chooseColumns}>
          <IconColumns3 size={16} stroke={1.8} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxGroup
          value={shown}
          onChange={(next) => hiddenColumns.set(hide(choices.filter((column) => !next.includes(column))))}
        >
          {choices.map((column) => (
            <Menu.CheckboxItem key={column} value={column}>
              {t.columns[column]}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
