import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { actorOf } from '../accounts/actor.js';
import { For } from '../accounts/audience.js';
import type { Context } from '../context.js';
import { PageArgs } from '../database/connection.js';
import { forgetLoaded } from '../database/loader.js';
import { IssueLicenseInput, IssueLicensePayload, issueLicense } from './issue-license.js';
import { createProduct, findProducts, updateProduct } from './manage-products.js';
import { Product } from './product.js';
import { CreateProductInput, ProductConnection, UpdateProductInput } from './product-inputs.js';

/** What is sold: products, and the licenses that are issued for them. */
@Resolver(() => Product)
export class ProductResolver {
  @For('customer', 'staff', 'LICENSES_READ', 'ACTIVATIONS_READ')
  @Query(() => ProductConnection, {
    description: 'For staff all products, newest first; for a customer, those of its licenses.',
  })
  products(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('query', () => String, { nullable: true, description: 'A part of the name, literally, whatever the case.' })
    query: string | null,
  ) {
    return findProducts(context, query, args);
  }

  @For('staff')
  @Mutation(() => Product, { description: 'For staff. Makes a product, to issue licenses for.' })
  createProduct(
    @Ctx() context: Context,
    @Arg('input', () => CreateProductInput, { description: 'The product.' }) input: CreateProductInput,
  ): Promise<Product> {
    return createProduct(context.db, input, actorOf(context));
  }

  @For('staff')
  @Mutation(() => Product, { description: 'For staff. A field left out stays.' })
  async updateProduct(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of a product.' }) id: string,
    @Arg('input', () => UpdateProductInput, { description: 'What to change.' }) input: UpdateProductInput,
  ): Promise<Product> {
    const product = await updateProduct(context.db, id, input, actorOf(context));
    forgetLoaded(context);
    return product;
  }

  @For('staff')
  @Mutation(() => IssueLicensePayload, {
    description: 'For staff. The answer is the only one that has the full key. A taken key is VALIDATION_FAILED.',
  })
  async issueLicense(
    @Ctx() context: Context,
    @Arg('input', () => IssueLicenseInput, { description: 'The license.' }) input: IssueLicenseInput,
  ): Promise<IssueLicensePayload> {
    const license = await issueLicense(context.db, input, actorOf(context));
    return { license, licenseKey: license.licenseKey };
  }
}
