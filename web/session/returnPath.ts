/** The sign-in page's path, which remembers where one was. */
export function signInPath({ pathname, search }: { pathname: string; search: string }) {
  const from = pathname + search;
  return from === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ from })}`;
}

/** Stands for our own origin, so that a path that leads off it ("//elsewhere") shows. */
const PORTAL = 'http://portal.invalid';

/** Where to go after signing in. Only paths of the portal: a link must not be able to send people elsewhere. */
export function returnPath(search: string) {
  const from = new URLSearchParams(search).get('from') ?? '/';
  if (!from.startsWith('/') || !URL.canParse(from, PORTAL)) return '/';
  const url = new URL(from, PORTAL);
  return url.origin === PORTAL ? url.pathname + url.search : '/';
}
