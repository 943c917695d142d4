import type { ActorType } from '../__generated__/graphql.js';
import { type PageState, pageVariables, readPage, toParams, type UrlWords } from '../ui/pageState.js';
import { english } from './english.js';

export type Action = keyof typeof english.actions;

/** What the list of entries shows, as the URL has it. */
export interface AuditListState extends PageState {
  by: ActorType | null;
  action: Action | null;
}

export const NO_FILTERS = { by: null, action: null };

const BY: UrlWords<ActorType> = {
  customer: 'CUSTOMER',
  software: 'SOFTWARE',
  token: 'PARTNER',
  vendor: 'STAFF',
  system: 'SYSTEM',
};

export function readAuditState(params: URLSearchParams): AuditListState {
  const action = params.get('action') ?? '';
  return {
    by: BY[params.get('by') ?? ''] ?? null,
    action: action in english.actions ? (action as Action) : null,
    ...readPage(params),
  };
}

export function writeAuditState({ by, action, after, before }: AuditListState) {
  return toParams({
    by: Object.keys(BY).find((word) => BY[word] === by),
    action: action ?? undefined,
    after,
    before,
  });
}

export function isFiltered({ by, action }: AuditListState) {
  return by !== null || action !== null;
}

export function auditVariables({ by, action, ...page }: AuditListState) {
  return { ...pageVariables(page), filter: { ...(by && { actorType: by }), ...(action && { action }) } };
}
