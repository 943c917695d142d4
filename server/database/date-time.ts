import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';

const { parseValue, parseLiteral, ...config } = GraphQLDateTime.toConfig();

/** The scalar of every instant. RFC 3339 has years 0 to 9999, an offset leads beyond them, and DATETIME begins in 1000. */
export const DateTime = new GraphQLScalarType({
  ...config,
  description:
    'An instant by RFC 3339, answered in UTC with milliseconds: `2026-11-24T09:30:00.000Z`. Taken with any offset, in the years 1000 to 9999.',
  parseValue: (value) => storable(parseValue(value)),
  parseLiteral: (node, variables) => storable(parseLiteral(node, variables)),
});

/** Whether the database can hold the instant: it takes earlier ones, too, and its client reads the first century as 19xx. */
export function isStorable(instant: Date): boolean {
  const year = instant.getUTCFullYear();
  return year >= 1000 && year <= 9999;
}

function storable(instant: Date): Date {
  if (!isStorable(instant)) throw new GraphQLError('DateTime has the years 1000 to 9999, in UTC.');
  return instant;
}
