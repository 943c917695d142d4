import {
  IconArrowsExchange,
  IconBan,
  IconCircleDashed,
  IconCopy,
  IconKey,
  IconKeyOff,
  IconLock,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlugConnected,
  IconPlugConnectedX,
  IconPlus,
  type TablerIcon,
} from '@tabler/icons-react';
import classes from './AuditList.module.css';

/** By the verb of the action. */
const ICONS: Record<string, TablerIcon> = {
  created: IconPlus,
  refused: IconBan,
  deactivated: IconPlugConnectedX,
  suspended: IconPlayerPause,
  reinstated: IconPlayerPlay,
  transferred: IconArrowsExchange,
  issued: IconKey,
  updated: IconPencil,
  revoked: IconKeyOff,
  keyRevealed: IconCopy,
  passwordChanged: IconLock,
};

export function ActionIcon({ action }: { action: string }) {
  const [noun, verb = ''] = action.split('.');
  const Icon = noun === 'activation' && verb === 'created' ? IconPlugConnected : (ICONS[verb] ?? IconCircleDashed);
  return (
    <span className={classes.icon} data-verb={verb} aria-hidden="true">
      <Icon size={16} stroke={1.7} />
    </span>
  );
}
