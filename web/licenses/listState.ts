import type { LicenseOrderField, LicenseStatus, OrderDirection } from '../__generated__/graphql.js';
import {
  type PageState,
  pageVariables,
  readPage,
  toParams,
  type UrlWords,
  valuesOf,
  wordsOf,
} from '../ui/pageState.js';

export type Expiry = 'week' | 'month';

/** What the list of licenses shows, as the URL has it. */
export interface LicenseListState extends PageState {
  search: string;
  status: LicenseStatus[];
  expiry: Expiry | null;
  /** For those to choose who see several. */
  customer: string | null;
  field: LicenseOrderField;
  direction: OrderDirection;
}

export const NO_FILTERS = { search: '', status: [], expiry: null, customer: null };

const STATUS: UrlWords<LicenseStatus> = {
  available: 'AVAILABLE',
  assigned: 'ASSIGNED',
  active: 'ACTIVE',
  suspended: 'SUSPENDED',
  expired: 'EXPIRED',
  revoked: 'REVOKED',
};
const FIELD: UrlWords<LicenseOrderField> = { created: 'CREATED_AT', expires: 'EXPIRES_AT' };
const EXPIRY: UrlWords<Expiry> = { week: 'week', month: 'month' };
const DAYS: Record<Expiry, number> = { week: 7, month: 30 };
/** What can still expire. Asked for what expires soon, the server would also name what has expired long ago. */
const ALIVE: LicenseStatus[] = ['AVAILABLE', 'ASSIGNED', 'ACTIVE', 'SUSPENDED'];

export function readLicenseState(params: URLSearchParams): LicenseListState {
  const field = FIELD[params.get('sort') ?? ''] ?? 'CREATED_AT';
  const direction = { asc: 'ASC', desc: 'DESC' }[params.get('dir') ?? ''] ?? firstDirection(field);
  return {
    search: params.get('q') ?? '',
    status: valuesOf(STATUS, params.get('status')),
    expiry: EXPIRY[params.get('expires') ?? ''] ?? null,
    customer: params.get('customer'),
    field,
    direction: direction as OrderDirection,
    ...readPage(params),
  };
}

/** The other way round. What is as usual stays out, so that the plain list has the plain URL. */
export function writeLicenseState(state: LicenseListState) {
  return toParams({
    q: state.search,
    status: wordsOf(STATUS, state.status),
    expires: state.expiry ?? undefined,
    customer: state.customer ?? undefined,
    sort: state.field === 'CREATED_AT' ? '' : wordsOf(FIELD, [state.field]),
    dir: state.direction === firstDirection(state.field) ? '' : state.direction.toLowerCase(),
    after: state.after,
    before: state.before,
  });
}

/** The newest first, or what expires first. */
export function firstDirection(field: LicenseOrderField): OrderDirection {
  return field === 'EXPIRES_AT' ? 'ASC' : 'DESC';
}

export function isFiltered({ search, status, expiry, customer }: LicenseListState) {
  return search !== '' || status.length > 0 || expiry !== null || customer !== null;
}

/** `now` is for what expires soon. */
export function licenseVariables({ field, direction, ...state }: LicenseListState, now: number) {
  const { search, status, expiry, customer, ...page } = state;
  const statuses = status.length === 0 && expiry ? ALIVE : status;
  return {
    ...pageVariables(page),
    filter: {
      ...(search.trim() !== '' && { query: search.trim() }),
      ...(statuses.length > 0 && { status: statuses }),
      ...(customer && { customerId: customer }),
      ...(expiry && { expiringBefore: new Date(now + DAYS[expiry] * 86_400_000).toISOString() }),
    },
    orderBy: { field, direction },
  };
}

/**
 * What is searched for when this is typed. A whole key that is pasted in is looked for by its last four characters, so
 * that it doesn't stay in the address bar, the history and the screenshots.
 */
export function withoutKey(text: string) {
  return /^\s*[a-z0-9]{4,}(-[a-z0-9]{4,})+\s*$/i.test(text) ? text.trim().slice(-4) : text;
}
