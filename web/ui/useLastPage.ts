import { useState } from 'react';

/**
 * The page asked for or, until it is there, the last one that was shown. It stays readable while the next one loads,
 * and when a refetch fails; `isCurrent` tells whether it answers the present question.
 */
export function useLastPage<T>(page: T | undefined, question: string) {
  const [last, setLast] = useState<{ question: string; page: T }>();
  if (page && (page !== last?.page || question !== last.question)) setLast({ question, page });
  return { page: page ?? last?.page, isCurrent: page !== undefined || last?.question === question };
}
