import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Empty } from '../ui/Empty.js';

export function NotFoundPage() {
  return (
    <>
      <title>Not found · Lastseen</title>
      <Empty
        icon={<IconMapOff size={22} stroke={1.6} />}
        title="There is no such page"
        detail="The address may be mistyped, or the page has moved."
        action={
          <Button component={Link} to="/activations" variant="default" size="sm">
            Go to Activations
          </Button>
        }
      />
    </>
  );
}
