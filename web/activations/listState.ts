import type {
  ActivationOrderField,
  ActivationStatus,
  HeartbeatStatus,
  IdentifierType,
  OrderDirection,
} from '../__generated__/graphql.js';
import {
  type PageState,
  pageVariables,
  readPage,
  toParams,
  type UrlWords,
  valuesOf,
  wordsOf,
} from '../ui/pageState.js';
import { SEEN, type Seen, seenFilter } from './seen.js';

/** What the list shows, as the URL has it. */
export interface ListState extends PageState {
  search: string;
  status: ActivationStatus[];
  heartbeat: HeartbeatStatus[];
  /** Ids; null for any. A customer is for those to choose who see several. */
  customer: string | null;
  product: string | null;
  license: string | null;
  type: IdentifierType | null;
  seen: Seen | null;
  field: ActivationOrderField;
  direction: OrderDirection;
}

export const DEFAULT_ORDER = { field: 'ACTIVATED_AT', direction: 'DESC' } as const;

const STATUS: UrlWords<ActivationStatus> = {
  active: 'ACTIVE',
  suspended: 'SUSPENDED',
  deactivated: 'DEACTIVATED',
};
const HEARTBEAT: UrlWords<HeartbeatStatus> = { online: 'ALIVE', silent: 'DEAD', never: 'NOT_STARTED' };
const TYPE: UrlWords<IdentifierType> = { hardware: 'HARDWARE', domain: 'DOMAIN' };

export const NO_FILTERS = {
  search: '',
  status: [],
  heartbeat: [],
  customer: null,
  product: null,
  license: null,
  type: null,
  seen: null,
} satisfies Partial<ListState>;

/** Where to look for a device that gave up its slot without saying so. */
export const LONGEST_SILENT = {
  status: ['ACTIVE'],
  field: 'LAST_SEEN_AT',
  direction: 'ASC',
} satisfies Partial<ListState>;

const FIELD: UrlWords<ActivationOrderField> = {
  activated: 'ACTIVATED_AT',
  'last-seen': 'LAST_SEEN_AT',
  identifier: 'IDENTIFIER',
};

/** Reads the URL's parameters. */
export function readListState(params: URLSearchParams): ListState {
  const field = FIELD[params.get('sort') ?? ''] ?? DEFAULT_ORDER.field;
  const direction = { asc: 'ASC', desc: 'DESC' }[params.get('dir') ?? ''] ?? firstDirection(field);
  return {
    search: params.get('q') ?? '',
    status: valuesOf(STATUS, params.get('status')),
    heartbeat: valuesOf(HEARTBEAT, params.get('seen')),
    customer: params.get('customer'),
    product: params.get('product'),
    license: params.get('license'),
    type: TYPE[params.get('type') ?? ''] ?? null,
    seen: SEEN[params.get('last') ?? ''] ?? null,
    field,
    direction: direction as OrderDirection,
    ...readPage(params),
  };
}

/** The other way round. What is as usual stays out, so that the plain list has the plain URL. */
export function writeListState(state: ListState): URLSearchParams {
  const usualField = state.field === DEFAULT_ORDER.field;
  return toParams({
    q: state.search,
    status: wordsOf(STATUS, state.status),
    seen: wordsOf(HEARTBEAT, state.heartbeat),
    customer: state.customer ?? '',
    product: state.product ?? '',
    license: state.license ?? '',
    type: state.type ? wordsOf(TYPE, [state.type]) : '',
    last: state.seen ? wordsOf(SEEN, [state.seen]) : '',
    sort: usualField ? '' : wordsOf(FIELD, [state.field]),
    dir: state.direction === firstDirection(state.field) ? '' : state.direction.toLowerCase(),
    after: state.after,
    before: state.before,
  });
}

/** Names start at A, instants with the newest. */
export function firstDirection(field: ActivationOrderField): OrderDirection {
  return field === 'IDENTIFIER' ? 'ASC' : 'DESC';
}

/** Whether one of the filters is set that are not needed every day. */
export function isFilteredMore({ product, license, type, seen }: ListState) {
  return product !== null || license !== null || type !== null || seen !== null;
}

export function isFiltered(state: ListState) {
  const { search, status, heartbeat, customer } = state;
  return search !== '' || status.length > 0 || heartbeat.length > 0 || customer !== null || isFilteredMore(state);
}

/** The variables of a page's query; `now` is for when a device was last seen. */
export function listVariables({ field, direction, ...state }: ListState, now: number) {
  const { search, status, heartbeat, customer, product, license, type, seen, ...page } = state;
  return {
    ...pageVariables(page),
    filter: {
      ...(search.trim() !== '' && { identifier: search.trim() }),
      ...(status.length > 0 && { status }),
      ...(heartbeat.length > 0 && { heartbeatStatus: heartbeat }),
      ...(customer && { customerId: customer }),
      ...(product && { productId: product }),
      ...(license && { licenseId: license }),
      ...(type && { identifierType: type }),
      ...seenFilter(seen, now),
    },
    orderBy: { field, direction },
  };
}
