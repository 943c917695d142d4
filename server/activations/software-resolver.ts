import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { For } from '../accounts/audience.js';
import { software } from '../audit/actor.js';
import { forgetLoaded } from '../database/loader.js';
import { AppError, invalid } from '../errors.js';
import { heartbeatIntervalSeconds } from '../licenses/product.js';
import { activate } from './activate/activate.js';
import { ActivateInput } from './activate/activate-input.js';
import { countGuess, refuseGuesser } from './activate/key-guesses.js';
import { Activation } from './activation.js';
import { activationEvent } from './activation-event.js';
import { announce } from './announce.js';
import type { ActivationContext } from './context.js';
import { deactivate } from './deactivate/deactivate.js';
import { answerHeartbeat, answerHeartbeats, MAX_HEARTBEATS } from './heartbeats/answer-heartbeats.js';
import {
  ActivatePayload,
  DeactivateInput,
  DeactivatePayload,
  HeartbeatInput,
  HeartbeatPayload,
  HeartbeatResult,
} from './payloads.js';
import { LicenseValidation, ValidateLicenseInput } from './validation/license-validation.js';
import { validateLicense } from './validation/validate-license.js';

/** What software calls: no sign-in, a license key first, then the activation token. */
@Resolver()
export class SoftwareResolver {
  @For('anyone')
  @Mutation(() => ActivatePayload, {
    description: `Takes a slot for the identifier, or answers the activation that has one. Does not move Last Seen. \
Refused with LICENSE_NOT_FOUND, any other LICENSE_…, ACTIVATION_LIMIT_REACHED, ACTIVATION_SUSPENDED, IDENTIFIER_INVALID \
or IDEMPOTENCY_KEY_REUSED; with ACTIVATION_DEACTIVATED for a key whose activation is gone; and with RATE_LIMITED after \
1000 different unknown keys from one address in 15 minutes.`,
  })
  async activate(
    @Ctx() context: ActivationContext,
    @Arg('input', () => ActivateInput, { description: 'Which license, which device or domain.' }) input: ActivateInput,
  ) {
    await refuseGuesser(context);
    const { activation, alreadyActive, product } = await activate(context.db, input, software(context.requestId)).catch(
      async (error: unknown) => {
        if (error instanceof AppError && error.code === 'LICENSE_NOT_FOUND') {
          await countGuess(context, input.licenseKey);
        }
        throw error;
      },
    );
    forgetLoaded(context);
    if (!alreadyActive) context.live.publish([activationEvent('ACTIVATED', activation, product)]);
    return {
      activation,
      alreadyActive,
      activationToken: context.tokens.sign(activation.id),
      heartbeatIntervalSeconds: heartbeatIntervalSeconds(product),
      serverTime: context.db.clock.now(),
    };
  }

  @For('anyone')
  @Mutation(() => HeartbeatPayload, {
    description: `Moves Last Seen to now; answered after that is durable. ACTIVATION_DEACTIVATED is the end: stop, and \
activate again. ACTIVATION_SUSPENDED, LICENSE_SUSPENDED, LICENSE_EXPIRED and LICENSE_NOT_ASSIGNED may pass: go on. With \
ACTIVATION_TOKEN_INVALID or ACTIVATION_NOT_FOUND the server does not know the device (any more): activate again. \
LICENSE_REVOKED is for good.`,
  })
  heartbeat(
    @Ctx() context: ActivationContext,
    @Arg('input', () => HeartbeatInput, { description: 'Which activation.' }) input: HeartbeatInput,
  ) {
    return answerHeartbeat(depsOf(context), input);
  }

  @For('anyone')
  @Mutation(() => [HeartbeatResult], {
    description:
      'For gateways: up to 1000 heartbeats at once, one result each, in order; one that is refused stops no other.',
  })
  heartbeats(
    @Ctx() context: ActivationContext,
    @Arg('inputs', () => [HeartbeatInput], { description: 'At most 1000.' }) inputs: HeartbeatInput[],
  ): Promise<HeartbeatResult[]> {
    if (inputs.length > MAX_HEARTBEATS) throw invalid('inputs', `At most ${MAX_HEARTBEATS} heartbeats at once.`);
    return answerHeartbeats(depsOf(context), inputs);
  }

  @For('anyone')
  @Mutation(() => DeactivatePayload, {
    description:
      'The software gives up its own slot. May be repeated. Refused with ACTIVATION_SUSPENDED, ACTIVATION_TOKEN_INVALID or ACTIVATION_NOT_FOUND.',
  })
  async deactivate(
    @Ctx() context: ActivationContext,
    @Arg('input', () => DeactivateInput, { description: 'Which activation.' }) input: DeactivateInput,
  ) {
    const id = context.tokens.verify(input.activationToken);
    const found = await context.db.run((manager) => manager.findOneBy(Activation, { id }));
    if (!found) throw new AppError('ACTIVATION_NOT_FOUND');
    const result = await deactivate(context.db, found, software(context.requestId));
    await announce(context, result.alreadyDeactivated ? [] : [result.activation], 'DEACTIVATED');
    return result;
  }

  @For('anyone')
  @Query(() => LicenseValidation, {
    description: `Whether the license works now, and if not, why. Moves nothing. What fails is in the answer; errors are \
only IDENTIFIER_INVALID, and RATE_LIMITED after 1000 different unknown keys from one address in 15 minutes.`,
  })
  async validateLicense(
    @Ctx() context: ActivationContext,
    @Arg('input', () => ValidateLicenseInput, { description: 'Which license, and optionally which device or domain.' })
    input: ValidateLicenseInput,
  ) {
    await refuseGuesser(context);
    const validation = await validateLicense(context.db, input);
    if (!validation.license) await countGuess(context, input.licenseKey);
    return validation;
  }
}

const depsOf = ({ heartbeats, db: { clock }, report }: ActivationContext) => ({ heartbeats, clock, report });
