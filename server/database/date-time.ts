import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';

const { parseValue, parseLiteral, ...config } = GraphQLDateTime.toConfig();

/** The scalar of every instant. RFC 3339 has years 0 to 9999, but an offset may lead beyond them, where no column goes. */
export const DateTime = new GraphQLScalarType({
  ...config,
  parseValue: (value) => storable(parseValue(value)),
  parseLiteral: (node, variables) => storable(parseLiteral(node, variables)),
});

/** Whether the database can hold the instant, and compare others with it. */
export function isStorable(instant: Date): boolean {
  const year = instant.getUTCFullYear();
  return year >= 0 && year <= 9999;
}

function storable(instant: Date): Date {
  if (!isStorable(instant)) throw new GraphQLError('DateTime ends with the year 9999, in UTC.');
  return instant;
}
