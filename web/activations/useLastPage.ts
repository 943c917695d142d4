import { useState } from 'react';
import { type ListState, writeListState } from './listState.js';

/**
 * The page asked for or, until it is there, the last one that was shown. It stays readable while the next one loads,
 * and when a refetch fails; `isCurrent` tells whether it answers the present question.
 */
export function useLastPage<T>(page: T | undefined, state: ListState) {
  const question = writeListState(state).toString();
  const [last, setLast] = useState<{ question: string; page: T }>();
  if (page && (page !== last?.page || question !== last.question)) setLast({ question, page });
  return { page: page ?? last?.page, isCurrent: page !== undefined || last?.question === question };
}
