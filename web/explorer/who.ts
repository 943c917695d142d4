import { useEffect, useState } from 'react';

export type Who = { kind: 'asking' } | { kind: 'nobody' } | { kind: 'somebody'; name: string; customer: string | null };

const QUESTION = '{ viewer { role user { name } customer { name } } }';

async function ask(): Promise<Who> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  const { viewer } = (await response.json()).data;
  if (!viewer) return { kind: 'nobody' };
  return { kind: 'somebody', name: viewer.user?.name ?? '', customer: viewer.customer?.name ?? null };
}

/** Whose session the explorer asks with. A question that fails is no answer; the editor will tell about it. */
export function useWho(): Who {
  const [who, setWho] = useState<Who>({ kind: 'asking' });
  useEffect(() => {
    ask().then(setWho, () => {});
  }, []);
  return who;
}
