import type {
  ActivationOrderField,
  ActivationStatus,
  HeartbeatStatus,
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

/** What the list shows, as the URL has it. */
export interface ListState extends PageState {
  search: string;
  status: ActivationStatus[];
  heartbeat: HeartbeatStatus[];
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

export function isFiltered({ search, status, heartbeat }: ListState) {
  return search !== '' || status.length > 0 || heartbeat.length > 0;
}

/** The variables of a page's query. */
export function listVariables({ search, status, heartbeat, field, direction, ...page }: ListState) {
  return {
    ...pageVariables(page),
    filter: {
      ...(search.trim() !== '' && { identifier: search.trim() }),
      ...(status.length > 0 && { status }),
      ...(heartbeat.length > 0 && { heartbeatStatus: heartbeat }),
    },
    orderBy: { field, direction },
  };
}
