import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';

/** Who may say for whom it forwards a request: a proxy in our own network. */
const OWN_NETWORK = proxyAddr.compile(['loopback', 'linklocal', 'uniquelocal']);

/**
 * Which of the addresses on the way are believed. PUBLIC_URL says that browsers reach us elsewhere than here, through a
 * proxy: then X-Forwarded-For counts, as far as it comes from our own network. Otherwise anybody could write it.
 */
export function trustedProxies(publicUrl: URL | null): (address: string, hop: number) => boolean {
  return publicUrl ? OWN_NETWORK : () => false;
}

/** Whose failures are counted together. */
export function callerAddress(publicUrl: URL | null, request: IncomingMessage): string {
  return proxyAddr(request, trustedProxies(publicUrl));
}
