import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { PageArgs } from '../database/connection.js';
import { actorOf } from './actor.js';
import { For } from './audience.js';
import { createUser } from './create-user.js';
import { Customer } from './customer.js';
import { CreateCustomerInput, CreateUserInput, CustomerConnection, UserConnection } from './customer-inputs.js';
import { createCustomer, findCustomers, findUsers } from './manage-customers.js';
import { User } from './user.js';

@Resolver(() => Customer)
export class CustomerResolver {
  @For('customer', 'staff', 'LICENSES_READ', 'ACTIVATIONS_READ')
  @Query(() => CustomerConnection, { description: 'For staff all customers, newest first; for a customer, itself.' })
  customers(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('query', () => String, { nullable: true, description: 'A part of the name, literally, whatever the case.' })
    query: string | null,
  ) {
    return findCustomers(context, query, args);
  }

  @For('staff')
  @Mutation(() => Customer, { description: 'For staff. Makes a tenant; its people come with createUser.' })
  createCustomer(
    @Ctx() context: Context,
    @Arg('input', () => CreateCustomerInput, { description: 'The customer.' }) input: CreateCustomerInput,
  ): Promise<Customer> {
    return createCustomer(context.db, input, actorOf(context));
  }

  @For('staff')
  @Mutation(() => User, {
    description: 'For staff. Makes a sign-in of a customer, or of staff. A taken email is VALIDATION_FAILED.',
  })
  createUser(
    @Ctx() context: Context,
    @Arg('input', () => CreateUserInput, { description: 'The user.' }) input: CreateUserInput,
  ): Promise<User> {
    return createUser(context.db, input, actorOf(context));
  }

  @For('staff')
  @FieldResolver(() => UserConnection, { description: 'For staff. Who signs in for it, newest first.' })
  users(@Root() customer: Customer, @Ctx() context: Context, @Args(() => PageArgs) args: PageArgs) {
    return findUsers(context, customer, args);
  }
}
