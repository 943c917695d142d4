import type {
  ActivationOrderField,
  ActivationStatus,
  HeartbeatStatus,
  OrderDirection,
} from '../__generated__/graphql.js';

/** What the list shows, as the URL has it. Pages are cursors: `after` one or `before` one, never both. */
export interface ListState {
  search: string;
  status: ActivationStatus[];
  heartbeat: HeartbeatStatus[];
  field: ActivationOrderField;
  direction: OrderDirection;
  after?: string | undefined;
  before?: string | undefined;
}

export const PAGE_SIZE = 15;
export const DEFAULT_ORDER = { field: 'ACTIVATED_AT', direction: 'DESC' } as const;

/** The words in the URL. They are the reader's words, so that a link can be read, and typed. */
const STATUS: Record<string, ActivationStatus> = {
  active: 'ACTIVE',
  suspended: 'SUSPENDED',
  deactivated: 'DEACTIVATED',
};
const HEARTBEAT: Record<string, HeartbeatStatus> = { online: 'ALIVE', silent: 'DEAD', never: 'NOT_STARTED' };
const FIELD: Record<string, ActivationOrderField> = {
  activated: 'ACTIVATED_AT',
  'last-seen': 'LAST_SEEN_AT',
  identifier: 'IDENTIFIER',
};

function valuesOf<T>(words: Record<string, T>, text: string | null) {
  return Object.entries(words).flatMap(([word, value]) => (text?.split(',').includes(word) ? [value] : []));
}

function wordsOf<T>(words: Record<string, T>, values: readonly T[]) {
  return Object.keys(words)
    .filter((word) => values.includes(words[word]!))
    .join(',');
}

/** Reads the URL's parameters; what it doesn't know it leaves out, as links outlive versions. */
export function readListState(params: URLSearchParams): ListState {
  const field = FIELD[params.get('sort') ?? ''] ?? DEFAULT_ORDER.field;
  const direction = { asc: 'ASC', desc: 'DESC' }[params.get('dir') ?? ''] ?? firstDirection(field);
  const after = params.get('after') ?? undefined;
  return {
    search: params.get('q') ?? '',
    status: valuesOf(STATUS, params.get('status')),
    heartbeat: valuesOf(HEARTBEAT, params.get('seen')),
    field,
    direction: direction as OrderDirection,
    after,
    before: after === undefined ? (params.get('before') ?? undefined) : undefined,
  };
}

/** The other way round. What is as usual stays out, so that the plain list has the plain URL. */
export function writeListState(state: ListState): URLSearchParams {
  const usualField = state.field === DEFAULT_ORDER.field;
  const entries = {
    q: state.search,
    status: wordsOf(STATUS, state.status),
    seen: wordsOf(HEARTBEAT, state.heartbeat),
    sort: usualField ? '' : wordsOf(FIELD, [state.field]),
    dir: state.direction === firstDirection(state.field) ? '' : state.direction.toLowerCase(),
    after: state.after ?? '',
    before: state.before ?? '',
  };
  return new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ''));
}

/** Names start at A, instants with the newest. */
export function firstDirection(field: ActivationOrderField): OrderDirection {
  return field === 'IDENTIFIER' ? 'ASC' : 'DESC';
}

export function isFiltered({ search, status, heartbeat }: ListState) {
  return search !== '' || status.length > 0 || heartbeat.length > 0;
}

/** The variables of a page's query. */
export function listVariables({ search, status, heartbeat, field, direction, after, before }: ListState) {
  return {
    ...(before === undefined ? { first: PAGE_SIZE, after: after ?? null } : { last: PAGE_SIZE, before }),
    filter: {
      ...(search.trim() !== '' && { identifier: search.trim() }),
      ...(status.length > 0 && { status }),
      ...(heartbeat.length > 0 && { heartbeatStatus: heartbeat }),
    },
    orderBy: { field, direction },
  };
}
