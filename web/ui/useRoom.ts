import { useMediaQuery } from '@mantine/hooks';

/** How much of the table fits: see `HIDDEN` in columns.ts. The sidebar takes its part of a screen that isn't small. */
export type Room = 'narrow' | 'medium' | 'wide';

/** Decided in script and not in CSS, so that every text is in the document once. */
export function useRoom(): Room {
  const atOnce = { getInitialValueInEffect: false };
  const narrow = useMediaQuery('(max-width: 70em)', false, atOnce);
  const medium = useMediaQuery('(max-width: 85em)', false, atOnce);
  return narrow ? 'narrow' : medium ? 'medium' : 'wide';
}
