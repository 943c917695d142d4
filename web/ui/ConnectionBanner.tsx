import { useDebouncedValue } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import classes from './ConnectionBanner.module.css';
import { useMessages } from './catalogue.js';
import { messages } from './messages.js';

/** Says that the push is away. A blink of the network, over before anybody could read about it, is kept quiet. */
export function ConnectionBanner({ away }: { away: boolean }) {
  const t = useMessages(messages);
  const [wasAway] = useDebouncedValue(away, 1500);
  return (
    <div role="status">
      {away && wasAway && (
        <p className={classes.banner}>
          <IconCloudOff size={17} stroke={1.8} aria-hidden="true" />
          <span>
            <strong>{t.connectionLost}</strong> {t.maybeOutOfDate}
          </span>
        </p>
      )}
    </div>
  );
}
