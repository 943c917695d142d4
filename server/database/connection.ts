import { ArgsType, type ClassType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Shapes of the Relay cursor specification: https://relay.dev/graphql/connections.htm */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the start: 0 to 100; default 15.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Start behind this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end: 0 to 100. Not together with first.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'End ahead of this cursor.' })
  before?: string | null;
}

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end comes first.',
  valuesConfig: {
    ASC: { description: 'Smallest, oldest or A first.' },
    DESC: { description: 'Largest, newest or Z first.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more behind this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is more ahead of it.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'For `before`; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'For `after`; null on an empty page.' })
  endCursor!: string | null;
}

/** The base of `<Name>Edge`; extend it with `@ObjectType()`. */
export function edgeOf<T extends object>(node: ClassType<T>) {
  @ObjectType({ simpleResolvers: true })
  abstract class Edge {
    @Field(() => String, { description: 'Opaque; for `after` and `before` in the same order.' })
    cursor!: string;

    @Field(() => node, { description: 'What stands there.' })
    node!: T;
  }
  return Edge;
}

/** The base of `<Name>Connection`; extend it with `@ObjectType()`. */
export function connectionOf<T extends object>(node: ClassType<T>, edge: ClassType<object>) {
  @ObjectType({ simpleResolvers: true })
  abstract class Connection {
    @Field(() => [edge], { description: 'The page, each with its cursor.' })
    edges!: { cursor: string; node: T }[];

    @Field(() => [node], { description: 'The nodes of `edges`, without cursors.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are over all pages.' })
    totalCount!: () => Promise<number>;
  }
  return Connection;
}
