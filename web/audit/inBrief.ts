import type { AuditItem_EntryFragment } from '../__generated__/graphql.js';
import { readFacts } from './facts.js';

export interface Brief {
  entry: AuditItem_EntryFragment;
  /** It stands for the others, too, that the same request did to other devices of the license. */
  several: boolean;
}

/**
 * Suspending a license suspends its devices, with an entry for each. Where there is room for a few entries only, those
 * of one request become one, so that they leave room for what else has happened.
 */
export function inBrief(entries: readonly AuditItem_EntryFragment[], most: number): Brief[] {
  const briefs: Brief[] = [];
  for (const entry of entries) {
    const last = briefs.at(-1);
    if (last && isFollower(entry) && isFollower(last.entry) && isOfOneRequest(entry, last.entry)) last.several = true;
    else briefs.push({ entry, several: false });
  }
  return briefs.slice(0, most);
}

const isFollower = ({ after }: AuditItem_EntryFragment) => readFacts(after).cause !== undefined;

const isOfOneRequest = (one: AuditItem_EntryFragment, other: AuditItem_EntryFragment) =>
  one.action === other.action && one.requestId === other.requestId;
