import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMessages } from './catalogue.js';
import classes from './Message.module.css';
import { messages } from './messages.js';

/** In place of what could not be loaded: what happened, and the way to try again. */
export function Problem({ title, detail, onRetry }: { title: string; detail: string; onRetry: () => void }) {
  const t = useMessages(messages);
  return (
    <div role="alert" className={classes.message}>
      <IconAlertTriangle size={28} stroke={1.5} aria-hidden="true" className={classes.warning} />
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.detail}>{detail}</p>
      <Button variant="default" size="sm" onClick={onRetry}>
        {t.tryAgain}
      </Button>
    </div>
  );
}
