/** Where the portal keeps the reader's choice, see `useMantineColorScheme`. */
const KEPT_AT = 'mantine-color-scheme-value';

export type Scheme = 'light' | 'dark' | 'system';

/** The portal's choice, which counts here as well. */
export function chosenScheme(): Scheme {
  const kept = localStorage.getItem(KEPT_AT);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Puts our own colours (theme.css) into the portal's scheme, and keeps them there when the system changes its mind. */
export function followScheme(): Scheme {
  const scheme = chosenScheme();
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const now = scheme === 'system' ? (dark.matches ? 'dark' : 'light') : scheme;
    document.documentElement.dataset.mantineColorScheme = now;
    document.documentElement.style.colorScheme = now;
  };
  dark.addEventListener('change', apply);
  apply();
  return scheme;
}
