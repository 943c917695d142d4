import { Button } from '@mantine/core';
import { IconKeyOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMessages } from '../ui/catalogue.js';
import { Empty } from '../ui/Empty.js';
import { messages } from './messages.js';

/** In place of a license that isn't there, or is somebody else's: the server tells no difference. */
export function NoSuchLicense({ back }: { back: string }) {
  const t = useMessages(messages);
  return (
    <>
      <title>{t.title(t.notFound)}</title>
      <Empty
        wholePage
        icon={<IconKeyOff size={22} stroke={1.6} />}
        title={t.noSuchLicense}
        detail={t.noSuchLicenseDetail}
        action={
          <Button component={Link} to="/licenses" variant="default" size="sm">
            {back}
          </Button>
        }
      />
    </>
  );
}
