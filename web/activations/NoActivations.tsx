import { IconPlugConnected } from '@tabler/icons-react';
import { useMessages } from '../ui/catalogue.js';
import { Empty } from '../ui/Empty.js';
import { NothingMatches } from '../ui/NothingMatches.js';
import { messages } from './messages.js';

/** An empty list: because nothing matches, or because nothing has been activated yet. */
export function NoActivations({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const t = useMessages(messages);
  if (filtered) return <NothingMatches detail={t.nothingMatchesDetail} onClear={onClear} />;
  return <Empty icon={<IconPlugConnected size={22} stroke={1.6} />} title={t.noneYet} detail={t.noneYetDetail} />;
}
