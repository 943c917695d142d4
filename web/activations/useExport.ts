import { useEffect, useRef, useState } from 'react';
import type { ActivationFilter } from '../__generated__/graphql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { type Refusal, refusalOf } from '../ui/refusal.js';
import { downloadCsv } from './downloadCsv.js';
import { messages } from './messages.js';

export interface Export {
  /** How many rows have arrived; null while none is asked for. */
  rows: number | null;
  refusal: Refusal | undefined;
  start: (filter: ActivationFilter) => void;
  /** Ends what is under way and forgets what it was refused with. */
  stop: () => void;
}

/** The life of an export, which ends with the page. */
export function useExport(onRefused: (error: unknown) => void): Export {
  const t = useMessages(messages);
  const [rows, setRows] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (filter: ActivationFilter, controller: AbortController) => {
    running.current = controller;
    const { signal } = controller;
    setRefusal(undefined);
    setRows(0);
    try {
      announce(t.exported(await downloadCsv(filter, { signal, onRows: setRows })));
    } catch (error) {
      if (signal.aborted) return;
      setRefusal(refusalOf(error));
      onRefused(error);
    }
    setRows(null);
  };
  const stop = () => {
    running.current?.abort();
    setRows(null);
    setRefusal(undefined);
  };
  return { rows, refusal, start: (filter) => void run(filter, new AbortController()), stop };
}
