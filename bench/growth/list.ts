import { byActivations } from './activations.js';
import { byProcesses } from './processes.js';
import type { Series } from './series.js';

export const series: readonly Series[] = [byActivations, byProcesses];
