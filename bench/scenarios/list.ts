import type { Scenario } from '../scenario.js';
import { heartbeats } from './heartbeats.js';
import { socketHeartbeats } from './socket-heartbeats.js';

export const scenarios: readonly Scenario[] = [heartbeats, socketHeartbeats];
