import { createContext } from 'react';

/** The instant at which the times below stand still, because the reader wants it so; null while they tick. */
export const Frozen = createContext<number | null>(null);
