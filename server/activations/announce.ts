import type { Context } from '../context.js';
import { forgetLoaded } from '../database/loader.js';
import type { LiveEvent } from '../live/event.js';
import { type Activation, ActivationStatus } from './activation.js';
import { activationEvent } from './activation-event.js';
import { productOf } from './loaders.js';

/** What happened to activations; ARRIVED: they came to another customer. */
type Happening = LiveEvent['kind'] | 'ARRIVED';

/**
 * After the commit: tells whoever watches what became of activations of one license. What the request had read before
 * is out of date now.
 */
export async function announce(context: Context, activations: Activation[], happening: Happening): Promise<void> {
  forgetLoaded(context);
  const [first] = activations;
  if (!first) return;
  const product = await productOf(context, first);
  const events = activations.flatMap((activation) => {
    const kind = kindFor(happening, activation);
    return kind ? [activationEvent(kind, activation, product)] : [];
  });
  context.live.publish(events);
}

/** New to its customer is as good as activated; what is history, or nobody's, is no news to anyone. */
function kindFor(happening: Happening, { status, customerId }: Activation): LiveEvent['kind'] | null {
  if (happening === 'REINSTATED') return status === ActivationStatus.SUSPENDED ? 'SUSPENDED' : 'REINSTATED';
  if (happening !== 'ARRIVED') return happening;
  if (customerId === null || status === ActivationStatus.DEACTIVATED) return null;
  return status === ActivationStatus.SUSPENDED ? 'SUSPENDED' : 'ACTIVATED';
}
