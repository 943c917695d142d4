import { Modal } from '@mantine/core';
import { useMessages } from '../ui/catalogue.js';
import { useOpening } from '../ui/useOpening.js';
import { messages } from './messages.js';
import { NOT_FOR_OTHERS, PaletteSearch } from './PaletteSearch.js';

/** The way to a page, a device or a license by the keyboard. It starts empty each time that it is opened. */
export default function Palette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useMessages(messages);
  return (
    <Modal.Root
      opened={useOpening(opened)}
      onClose={onClose}
      closeOnEscape={false}
      size={560}
      yOffset="12vh"
      padding={0}
      centered={false}
      zIndex={300}
    >
      <Modal.Overlay backgroundOpacity={0.35} blur={2} />
      <Modal.Content
        aria-label={t.palette}
        {...NOT_FOR_OTHERS}
        // Mantine keeps `onKeyDown` to itself.
        onKeyDownCapture={(event) => event.key === 'Escape' && onClose()}
      >
        <Modal.Body>
          <PaletteSearch onDone={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
