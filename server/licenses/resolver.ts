import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { actorOf } from '../accounts/actor.js';
import { For } from '../accounts/audience.js';
import { Customer } from '../accounts/customer.js';
import { maySee } from '../accounts/visible-to.js';
import type { Context } from '../context.js';
import { PageArgs } from '../database/connection.js';
import { loadById } from '../database/loader.js';
import { AppError } from '../errors.js';
import { findLicense, findLicenses } from './find-licenses.js';
import { License, LicenseStatus } from './license.js';
import { LicenseConnection, LicenseFilter, LicenseOrder } from './license-inputs.js';
import { Product } from './product.js';
import { revealKey } from './reveal-key.js';
import { licenseStatus } from './rules.js';

@Resolver(() => License)
export class LicenseResolver {
  @For('customer', 'staff', 'LICENSES_READ')
  @Query(() => LicenseConnection, { description: "The viewer's licenses; for staff, all. Newest first." })
  licenses(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => LicenseFilter, { nullable: true, description: 'Which of them; without it, all.' })
    filter: LicenseFilter | null,
    @Arg('orderBy', () => LicenseOrder, {
      nullable: true,
      description: 'By when they were issued, newest first, unless given.',
    })
    orderBy: LicenseOrder | null,
  ) {
    return findLicenses(context, filter ?? {}, orderBy, args);
  }

  @For('customer', 'staff', 'LICENSES_READ')
  @Query(() => License, {
    nullable: true,
    description: "Null when there is none with this id, or it is somebody else's.",
  })
  license(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Of a license.' }) id: string) {
    return findLicense(context, id);
  }

  @For('customer', 'staff')
  @Mutation(() => String, { description: 'The full key of a license. For people only; every look at it is audited.' })
  async revealLicenseKey(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of a license.' }) id: string,
  ): Promise<string> {
    const license = await findLicense(context, id);
    if (!license) throw new AppError('NOT_FOUND');
    return revealKey(context.db, license, actorOf(context));
  }

  @FieldResolver(() => LicenseStatus, { description: 'Decided at the instant of reading.' })
  status(@Root() license: License, @Ctx() context: Context): LicenseStatus {
    return licenseStatus(license, context.now);
  }

  @FieldResolver(() => Product, { description: 'What it is for.' })
  product(@Root() license: License, @Ctx() context: Context) {
    return loadById(context, Product, license.productId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Null: nobody yet. Also null for software clients.' })
  customer(@Root() { customerId }: License, @Ctx() context: Context) {
    return customerId && maySee(context.viewer, customerId) ? loadById(context, Customer, customerId) : null;
  }
}
