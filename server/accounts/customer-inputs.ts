import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../database/connection.js';
import { Customer } from './customer.js';
import { User, UserRole } from './user.js';

@ObjectType({ simpleResolvers: true, description: 'One place in a list of customers.' })
export class CustomerEdge extends edgeOf(Customer) {}

@ObjectType({ simpleResolvers: true, description: 'A page of customers.' })
export class CustomerConnection extends connectionOf(Customer, CustomerEdge) {}

@ObjectType({ simpleResolvers: true, description: 'One place in a list of users.' })
export class UserEdge extends edgeOf(User) {}

@ObjectType({ simpleResolvers: true, description: 'A page of users.' })
export class UserConnection extends connectionOf(User, UserEdge) {}

@InputType({ description: 'A new tenant.' })
export class CreateCustomerInput {
  @Field(() => String, { description: '1 to 255 characters.' })
  name!: string;
}

@InputType({ description: 'A new sign-in.' })
export class CreateUserInput {
  @Field(() => String, { description: 'Whatever the case typed; one mailbox, one sign-in.' })
  email!: string;

  @Field(() => String, { description: '1 to 255 characters. Shown as who did what this person does.' })
  name!: string;

  @Field(() => String, { description: '8 to 1000 characters.' })
  password!: string;

  @Field(() => UserRole, { description: 'Of a customer, or of vendor staff.' })
  role!: UserRole;

  @Field(() => ID, { nullable: true, description: 'Needed for CUSTOMER; STAFF has none.' })
  customerId?: string | null;
}
