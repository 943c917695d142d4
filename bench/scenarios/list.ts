import type { Scenario } from '../scenario.js';
import { activations } from './activations.js';
import { crash } from './crash.js';
import { fanOut } from './fan-out.js';
import { heartbeats } from './heartbeats.js';
import { lists } from './lists.js';
import { live } from './live.js';
import { portal } from './portal.js';
import { rows } from './rows.js';
import { socketHeartbeats } from './socket-heartbeats.js';
import { staffPortal } from './staff-portal.js';
import { stalled } from './stalled.js';

export const scenarios: readonly Scenario[] = [
  heartbeats,
  socketHeartbeats,
  crash,
  fanOut,
  live,
  stalled,
  activations,
  lists,
  portal,
  staffPortal,
  rows,
];
