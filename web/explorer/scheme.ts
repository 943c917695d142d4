/** Where the portal keeps the reader's choice, see `useMantineColorScheme`. */
const KEPT_AT = 'mantine-color-scheme-value';

export type Scheme = 'light' | 'dark';

/** The portal's choice, which counts here as well; undefined where that is to do as the system does. */
function chosenScheme(): Scheme | undefined {
  const kept = localStorage.getItem(KEPT_AT);
  return kept === 'light' || kept === 'dark' ? kept : undefined;
}

/**
 * Puts our own colours (theme.css) into the portal's scheme, and keeps them there when the system changes its mind. The
 * editor has colours of its own, for which `show` hears of it.
 */
export function followScheme(show: (scheme: Scheme) => void) {
  const scheme = chosenScheme();
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const now = scheme ?? (dark.matches ? 'dark' : 'light');
    document.documentElement.dataset.mantineColorScheme = now;
    document.documentElement.style.colorScheme = now;
    show(now);
  };
  dark.addEventListener('change', apply);
  apply();
}
