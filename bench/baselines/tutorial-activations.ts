import { createHash } from 'node:crypto';
import { createPubSub } from '@graphql-yoga/subscription';
import { GraphQLDateTime } from 'graphql-scalars';
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { Column, type DataSource, Entity, PrimaryColumn } from 'typeorm';
import type { ActivationTokens } from '../../server/activations/activation-token.js';
import { newId } from '../../server/database/id.js';

const WINDOW_SECONDS = 600;

@Entity('licenses')
export class TutorialLicense {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'license_key' })
  licenseKey!: string;

  @Column('varchar', { name: 'customer_id', nullable: true })
  customerId!: string | null;

  @Column('int', { name: 'activation_limit', nullable: true })
  activationLimit!: number | null;

  @Column('int', { name: 'activations_in_use' })
  activationsInUse!: number;
}

@Entity('activations')
@ObjectType()
export class TutorialActivation {
  @Field(() => ID)
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { name: 'license_id' })
  licenseId!: string;

  @Column('varchar', { name: 'customer_id', nullable: true })
  customerId!: string | null;

  @Field(() => String)
  @Column('varchar')
  identifier!: string;

  @Column('varchar', { name: 'identifier_search' })
  identifierSearch!: string;

  @Column('binary', { name: 'identifier_hash', length: 32, nullable: true })
  identifierHash!: Buffer | null;

  @Column('varchar', { name: 'identifier_type' })
  identifierType!: string;

  @Field(() => String)
  @Column('varchar')
  status!: string;

  @Field(() => GraphQLDateTime)
  @Column('datetime', { name: 'activated_at', precision: 3 })
  activatedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true })
  @Column('datetime', { name: 'last_seen_at', precision: 3, nullable: true })
  lastSeenAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  get nextHeartbeatDueAt(): Date | null {
    return this.lastSeenAt && new Date(this.lastSeenAt.getTime() + WINDOW_SECONDS * 1000);
  }

  @Field(() => Int)
  get heartbeatIntervalSeconds(): number {
    return WINDOW_SECONDS / 2;
  }
}

@ObjectType()
class TutorialPage {
  @Field(() => [TutorialActivation])
  nodes!: TutorialActivation[];

  @Field(() => Int)
  totalCount!: number;
}

@InputType()
class HeartbeatInput {
  @Field(() => String)
  activationToken!: string;
}

export const pubSub = createPubSub<{ heartbeat: [TutorialActivation] }>();

interface TutorialContext {
  source: DataSource;
  tokens: ActivationTokens;
}

/** What the documentation of TypeGraphQL, TypeORM and Apollo leads to, done without mistakes. */
@Resolver()
export class TutorialResolver {
  @Mutation(() => TutorialActivation)
  async heartbeat(
    @Ctx() { source, tokens }: TutorialContext,
    @Arg('input', () => HeartbeatInput) input: HeartbeatInput,
  ): Promise<TutorialActivation> {
    const activations = source.getRepository(TutorialActivation);
    const activation = await activations.findOneByOrFail({ id: tokens.verify(input.activationToken) });
    activation.lastSeenAt = new Date();
    await activations.save(activation);
    pubSub.publish('heartbeat', activation);
    return activation;
  }

  /** The row lock makes callers pass one after the other. */
  @Mutation(() => TutorialActivation)
  activate(
    @Ctx() { source }: TutorialContext,
    @Arg('licenseKey', () => String) licenseKey: string,
    @Arg('identifier', () => String) identifier: string,
  ): Promise<TutorialActivation> {
    return source.transaction(async (manager) => {
      const license = await manager.findOneOrFail(TutorialLicense, {
        where: { licenseKey },
        lock: { mode: 'pessimistic_write' },
      });
      if (license.activationLimit !== null && license.activationsInUse >= license.activationLimit) {
        throw new Error('The license has no free slot.');
      }
      license.activationsInUse += 1;
      await manager.save(license);
      const activation = manager.create(TutorialActivation, {
        id: newId('act', new Date()),
        licenseId: license.id,
        customerId: license.customerId,
        identifier,
        identifierSearch: identifier.toLowerCase(),
        identifierHash: createHash('sha256').update(identifier).digest(),
        identifierType: 'HARDWARE',
        status: 'ACTIVE',
        activatedAt: new Date(),
        lastSeenAt: null,
      });
      return manager.save(activation);
    });
  }

  @Query(() => TutorialPage)
  async activations(
    @Ctx() { source }: TutorialContext,
    @Arg('customerId', () => ID) customerId: string,
    @Arg('page', () => Int) page: number,
    @Arg('size', () => Int) size: number,
  ): Promise<TutorialPage> {
    const [nodes, totalCount] = await source.getRepository(TutorialActivation).findAndCount({
      where: { customerId },
      order: { activatedAt: 'DESC', id: 'DESC' },
      skip: (page - 1) * size,
      take: size,
    });
    return { nodes, totalCount };
  }

  @Subscription(() => TutorialActivation, { topics: 'heartbeat' })
  activationEvents(@Root() activation: TutorialActivation): TutorialActivation {
    return activation;
  }
}
