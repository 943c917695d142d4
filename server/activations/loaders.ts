import type { Context } from '../context.js';
import { loadById } from '../database/loader.js';
import { License } from '../licenses/license.js';
import { Product } from '../licenses/product.js';
import type { Activation } from './activation.js';

export async function licenseOf(context: Context, { licenseId }: Pick<Activation, 'licenseId'>): Promise<License> {
  const license = await loadById(context, License, licenseId);
  if (!license) throw new Error(`license ${licenseId} is gone`);
  return license;
}

export async function productOf(context: Context, activation: Pick<Activation, 'licenseId'>): Promise<Product> {
  const { productId } = await licenseOf(context, activation);
  const product = await loadById(context, Product, productId);
  if (!product) throw new Error(`product ${productId} is gone`);
  return product;
}
