import { Button, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMessages } from '../ui/catalogue.js';
import { messages } from './messages.js';

/** Saves what the filters leave, all pages of it, as a file for a spreadsheet. */
export function ExportButton({ busy, onExport }: { busy: boolean; onExport: () => void }) {
  const t = useMessages(messages);
  return (
    <Tooltip label={t.export} withinPortal={false}>
      <Button variant="default" size="sm" px={10} aria-label={t.export} loading={busy} onClick={onExport}>
        <IconDownload size={16} stroke={1.8} aria-hidden="true" />
      </Button>
    </Tooltip>
  );
}
