import { byActivations } from './activations.js';
import { byProcesses } from './processes.js';
import type { Series } from './series.js';
import { bySockets } from './sockets.js';

export const series: readonly Series[] = [byActivations, bySockets, byProcesses];
