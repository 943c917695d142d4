import { type ReactNode, Suspense, useState } from 'react';

/**
 * What is loaded only when it is needed, such as a dialog when somebody opens it. Once it was opened it stays, so that it can close in its
 * own way.
 */
export function Later({ when, children }: { when: boolean; children: ReactNode }) {
  const [wanted, setWanted] = useState(when);
  if (when && !wanted) setWanted(true);
  return wanted ? <Suspense>{children}</Suspense> : null;
}
