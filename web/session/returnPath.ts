/** The sign-in page's path, which remembers where one was. */
export function signInPath({ pathname, search }: { pathname: string; search: string }) {
  const from = pathname + search;
  return from === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ from })}`;
}

/** Where to go after signing in. Only paths of the portal: a link must not be able to send people elsewhere. */
export function returnPath(search: string) {
  const from = new URLSearchParams(search).get('from') ?? '/';
  const { origin, pathname, search: query } = new URL(from, 'http://portal.invalid');
  return origin === 'http://portal.invalid' && from.startsWith('/') ? pathname + query : '/';
}
