import { useState } from 'react';
import { type Refusal, refusalOf } from './refusal.js';

/**
 * The life of a form: what is missing shows from the first try on, what it was refused with until the next one.
 * `valid` says whether it can be sent as it is; `send` throws when it is refused.
 */
export function useSubmit(valid: boolean, send: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const submit = async () => {
    setTried(true);
    setRefusal(undefined);
    if (!valid || busy) return;
    setBusy(true);
    try {
      await send();
      setTried(false);
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    tried,
    refusal,
    submit,
    /** What to say at a field: that it isn't filled in, or that the server finds fault with it. */
    fault: (field: string, isMissing: boolean, words: string) =>
      (tried && isMissing) || refusal?.field === field ? words : undefined,
  };
}

export type Submit = ReturnType<typeof useSubmit>;
