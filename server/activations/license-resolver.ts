import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { For } from '../accounts/audience.js';
import type { Context } from '../context.js';
import { loadById } from '../database/loader.js';
import { License } from '../licenses/license.js';
import { Product } from '../licenses/product.js';
import { ActivationConnection, ActivationListArgs } from './lists/activation-inputs.js';
import { findActivations } from './lists/find-activations.js';
import { explain } from './validation/explain.js';
import { LicenseValidation } from './validation/license-validation.js';

/** A license does not know that activations exist: these fields of it live here. */
@Resolver(() => License)
export class LicenseActivationsResolver {
  @For('customer', 'staff', 'ACTIVATIONS_READ')
  @FieldResolver(() => ActivationConnection, { description: 'Its devices, newest first; deactivated ones too.' })
  activations(
    @Root() license: License,
    @Ctx() context: Context,
    @Args(() => ActivationListArgs) { filter, orderBy, ...args }: ActivationListArgs,
  ) {
    // Filters add up: no device of another license is one of this.
    const isOther = filter?.licenseId != null && filter.licenseId !== license.id;
    return findActivations(context, { ...filter, licenseId: isOther ? '' : license.id }, orderBy ?? null, args);
  }

  @FieldResolver(() => LicenseValidation, {
    description: 'Whether software may use the license now, in the words that software gets; asks about no activation.',
  })
  async validation(@Root() license: License, @Ctx() context: Context): Promise<LicenseValidation> {
    const product = await loadById(context, Product, license.productId);
    return explain(license, product!, undefined, context.now);
  }
}
