import type { Actor } from '../audit/actor.js';
import { record } from '../audit/record.js';
import type { Context } from '../context.js';
import type { PageArgs } from '../database/connection.js';
import type { Database } from '../database/database.js';
import { newId } from '../database/id.js';
import { containsPattern } from '../database/like.js';
import { type Page, page } from '../database/page.js';
import { AppError } from '../errors.js';
import { requiredText } from '../text.js';
import { Customer } from './customer.js';
import type { CreateCustomerInput } from './customer-inputs.js';
import { User } from './user.js';
import { visibleTo } from './visible-to.js';

/** @throws AppError VALIDATION_FAILED */
export async function createCustomer(db: Database, input: CreateCustomerInput, actor: Actor): Promise<Customer> {
  const name = requiredText(input.name, 'name');
  const createdAt = db.clock.now();
  const customer = Object.assign(new Customer(), { id: newId('cus', createdAt), name, createdAt });
  await db.transaction(async (manager) => {
    await manager.insert(Customer, customer);
    const { id } = customer;
    await record(manager, db.clock, actor, [
      { action: 'customer.created', subjectId: id, customerId: id, after: { name } },
    ]);
  });
  return customer;
}

/** @throws AppError NOT_FOUND */
export async function requireCustomer(db: Database, id: string): Promise<void> {
  if (!(await db.run((manager) => manager.existsBy(Customer, { id })))) throw new AppError('NOT_FOUND');
}

/** Newest first; a customer sees itself. `query` is a part of the name. */
export function findCustomers({ db, viewer }: Context, query: string | null, args: PageArgs): Promise<Page<Customer>> {
  const { customerId } = visibleTo(viewer);
  return page(
    db,
    (manager) => {
      const customers = manager.createQueryBuilder(Customer, 'customer');
      if (customerId !== null) customers.andWhere('customer.id = :customerId', { customerId });
      if (query) customers.andWhere('LOWER(customer.name) LIKE :pattern', { pattern: containsPattern(query.trim()) });
      return customers;
    },
    { property: 'createdAt', direction: 'DESC' },
    args,
  );
}

/** Newest first. */
export function findUsers({ db }: Context, { id: customerId }: Customer, args: PageArgs): Promise<Page<User>> {
  return page(
    db,
    (manager) => manager.createQueryBuilder(User, 'user').where('user.customerId = :customerId', { customerId }),
    { property: 'createdAt', direction: 'DESC' },
    args,
  );
}
