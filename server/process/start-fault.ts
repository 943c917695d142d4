import { type Config, ConfigError } from '../config.js';
import { ForeignTablesError } from '../database/foreign-tables.js';
import { PrivateServerError } from '../database/private-server/data-directory.js';
import { DataInUseError } from '../database/private-server/data-lock.js';

/** Says a fault of the start in the words of whoever can mend it; null where it is not theirs to mend. */
export function explainStartFault(error: unknown, config: Config | null): string | null {
  if (error instanceof ConfigError || error instanceof DataInUseError || error instanceof PrivateServerError) {
    return error.message;
  }
  if (error instanceof ForeignTablesError) return config && foreignTables(error.tables)(config);
  const { code, hostname } = (error ?? {}) as { code?: unknown; hostname?: unknown };
  // A name that nobody knows is either the database's or our own.
  const isOurs = hostname !== undefined && hostname === config?.host;
  const explain = isOurs ? noAddress : typeof code === 'string' ? (listenFaults[code] ?? databaseFaults[code]) : null;
  return explain && config ? explain(config) : null;
}

type Explain = (config: Config) => string;

const noAddress: Explain = ({ host }) =>
  `${host} is no address of this machine: set HOST to 127.0.0.1, or 0.0.0.0 for all.`;

const listenFaults: Record<string, Explain> = {
  EADDRINUSE: ({ host, port }) =>
    `Port ${port} on ${host} is in use, perhaps by another Lastseen: stop what listens there, or set PORT to a free one.`,
  EACCES: ({ port }) => `This user may not listen on port ${port}: set PORT to one above 1023.`,
  EADDRNOTAVAIL: noAddress,
};

const unreachable: Explain = ({ databaseUrl }) =>
  `No database answers at ${place(databaseUrl)}: start it, or correct host and port in DATABASE_URL.`;

const foreignTables =
  (tables: readonly string[]): Explain =>
  ({ databaseUrl }) =>
    `The database "${name(databaseUrl)}" at ${place(databaseUrl)} holds tables of another program (${some(tables)}), and is left as it is: create an empty one, and name that in DATABASE_URL.`;

const some = (names: readonly string[]) => [...names.slice(0, 3), ...(names.length > 3 ? ['…'] : [])].join(', ');

const noPrivilege: Explain = ({ databaseUrl }) =>
  `This user may not do everything in the database "${name(databaseUrl)}" at ${place(databaseUrl)}: grant it all privileges there.`;

const databaseFaults: Record<string, Explain> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  PROTOCOL_CONNECTION_LOST: unreachable,
  ER_CON_COUNT_ERROR: ({ databaseUrl }) =>
    `The database at ${place(databaseUrl)} has no connection left: raise its max_connections, or stop other users of it.`,
  ER_ACCESS_DENIED_ERROR: ({ databaseUrl }) =>
    `The database at ${place(databaseUrl)} refuses this user or password: correct them in DATABASE_URL, with special characters percent-encoded.`,
  ER_DBACCESS_DENIED_ERROR: noPrivilege,
  ER_TABLEACCESS_DENIED_ERROR: noPrivilege,
  ER_BAD_DB_ERROR: ({ databaseUrl }) =>
    `There is no database "${name(databaseUrl)}" at ${place(databaseUrl)}: create it, or correct the name in DATABASE_URL.`,
};

/** Host and port only: the rest of the address holds the password. */
function place(databaseUrl: string | null): string {
  return databaseUrl === null
    ? 'the private server'
    : `${new URL(databaseUrl).hostname}:${new URL(databaseUrl).port || 3306}`;
}

function name(databaseUrl: string | null): string {
  return databaseUrl === null ? 'lastseen' : decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
}
