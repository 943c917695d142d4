import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { actorOf } from '../../accounts/actor.js';
import { For } from '../../accounts/audience.js';
import type { Context } from '../../context.js';
import { License } from '../../licenses/license.js';
import { optionalText } from '../../text.js';
import { Activation } from '../activation.js';
import { announce } from '../announce.js';
import { revokeLicense } from './revoke-license.js';
import { reinstateActivation, suspendActivation } from './suspend-activation.js';
import { reinstateLicense, suspendLicense } from './suspend-license.js';
import { UpdateLicenseInput, updateLicense } from './update-license.js';

const REASON = { nullable: true, description: 'At most 500 characters, for the audit, which the customer reads, too.' };
const checkReason = (reason: string | null) => optionalText(reason, 'reason', 500);

/** What vendor staff does to licenses that are out, and to devices. All of it may be repeated. */
@Resolver()
export class StaffResolver {
  @For('staff')
  @Mutation(() => License, {
    description: 'For staff. A field left out stays. A revoked license cannot be changed: LICENSE_REVOKED.',
  })
  async updateLicense(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of a license.' }) id: string,
    @Arg('input', () => UpdateLicenseInput, { description: 'What to change.' }) input: UpdateLicenseInput,
  ): Promise<License> {
    const { license, changed } = await updateLicense(context.db, id, input, actorOf(context));
    await announce(context, changed, 'ARRIVED');
    return license;
  }

  @For('staff')
  @Mutation(() => License, {
    description:
      'For staff. Stops every device of the license at once; they keep slots. Not of a revoked one: LICENSE_REVOKED.',
  })
  async suspendLicense(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of a license.' }) id: string,
    @Arg('reason', () => String, REASON) reason: string | null,
  ): Promise<License> {
    const { license, changed } = await suspendLicense(context.db, id, checkReason(reason), actorOf(context));
    await announce(context, changed, 'SUSPENDED');
    return license;
  }

  @For('staff')
  @Mutation(() => License, {
    description: 'For staff. Brings back the devices that suspendLicense stopped; they need no new activation.',
  })
  async reinstateLicense(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of a license.' }) id: string,
  ): Promise<License> {
    const { license, changed } = await reinstateLicense(context.db, id, actorOf(context));
    await announce(context, changed, 'REINSTATED');
    return license;
  }

  @For('staff')
  @Mutation(() => License, { description: 'For staff. Ends the license for good and deactivates every device.' })
  async revokeLicense(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of a license.' }) id: string,
    @Arg('reason', () => String, REASON) reason: string | null,
  ): Promise<License> {
    const { license, changed } = await revokeLicense(context.db, id, checkReason(reason), actorOf(context));
    await announce(context, changed, 'DEACTIVATED');
    return license;
  }

  @For('staff')
  @Mutation(() => Activation, { description: 'For staff. Stops one device; it keeps its slot.' })
  async suspendActivation(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of an activation.' }) id: string,
    @Arg('reason', () => String, REASON) reason: string | null,
  ): Promise<Activation> {
    const change = await suspendActivation(context.db, id, checkReason(reason), actorOf(context));
    await announce(context, change.isChanged ? [change.activation] : [], 'SUSPENDED');
    return change.activation;
  }

  @For('staff')
  @Mutation(() => Activation, {
    description: 'For staff. Takes suspendActivation back; while the license is suspended, so is the device.',
  })
  async reinstateActivation(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of an activation.' }) id: string,
  ): Promise<Activation> {
    const change = await reinstateActivation(context.db, id, actorOf(context));
    await announce(context, change.isChanged ? [change.activation] : [], 'REINSTATED');
    return change.activation;
  }
}
