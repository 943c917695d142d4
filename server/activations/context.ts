import type { Context } from '../context.js';
import type { ReportInternal } from '../errors.js';
import type { ActivationTokens } from './activation-token.js';
import type { Heartbeats } from './heartbeats/heartbeats.js';

/** What resolvers of this feature use besides the common context. */
export interface ActivationContext extends Context {
  tokens: ActivationTokens;
  heartbeats: Heartbeats;
  report: ReportInternal;
}
