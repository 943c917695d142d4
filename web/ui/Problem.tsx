import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMessages } from './catalogue.js';
import classes from './Message.module.css';
import { messages } from './messages.js';

interface Props {
  title: string;
  detail: string;
  onRetry: () => void;
  /** In place of a whole page, whose heading it then is. */
  wholePage?: boolean;
}

/** In place of what could not be loaded: what happened, and the way to try again. */
export function Problem({ title, detail, onRetry, wholePage = false }: Props) {
  const t = useMessages(messages);
  const Heading = wholePage ? 'h1' : 'h2';
  return (
    <div role="alert" className={classes.message}>
      <IconAlertTriangle size={28} stroke={1.5} aria-hidden="true" className={classes.warning} />
      <Heading className={classes.title}>{title}</Heading>
      <p className={classes.detail}>{detail}</p>
      <Button variant="default" size="sm" onClick={onRetry}>
        {t.tryAgain}
      </Button>
    </div>
  );
}
