import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMessages } from '../ui/catalogue.js';
import { Empty } from '../ui/Empty.js';
import { messages } from './messages.js';

export function NotFoundPage() {
  const t = useMessages(messages);
  return (
    <>
      <title>{t.title(t.notFound)}</title>
      <Empty
        wholePage
        icon={<IconMapOff size={22} stroke={1.6} />}
        title={t.noSuchPage}
        detail={t.noSuchPageDetail}
        action={
          <Button component={Link} to="/activations" variant="default" size="sm">
            {t.goToActivations}
          </Button>
        }
      />
    </>
  );
}
