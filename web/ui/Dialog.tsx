import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMessages } from './catalogue.js';
import { formMessages } from './formMessages.js';

interface Props<T> {
  /** What the dialog is about; null closes it. */
  about: T | null;
  title: (about: T) => string;
  onClose: () => void;
  /** Closes by its own buttons only, for what is not to be lost by a slip. */
  sticky?: boolean;
  size?: number;
  children: (about: T) => ReactNode;
}

/** A dialog about something. While it fades out it still shows what it was about. */
export function Dialog<T>({ about, title, onClose, sticky = false, size = 480, children }: Props<T>) {
  const t = useMessages(formMessages);
  const [shown, setShown] = useState(about);
  if (about !== null && about !== shown) setShown(about);
  return (
    <Modal
      opened={about !== null}
      onClose={onClose}
      title={shown !== null && title(shown)}
      size={size}
      withCloseButton={!sticky}
      closeOnEscape={!sticky}
      closeOnClickOutside={!sticky}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      {shown !== null && children(shown)}
    </Modal>
  );
}
