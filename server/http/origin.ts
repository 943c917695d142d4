/**
 * Whether a browser page of this origin may act for the signed-in user: only our own portal. Programs send no Origin
 * and no cookie. Without PUBLIC_URL the portal is wherever the request says that it came to.
 */
export function isAllowedOrigin(publicUrl: URL | null, origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  if (publicUrl) return origin === publicUrl.origin;
  return URL.canParse(origin) && new URL(origin).host === host;
}
