import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { Context } from '../context.js';

/** Where the portal lives decides what browsers do with its cookie. */
export interface SessionCookie {
  name: string;
  options: CookieSerializeOptions;
}

/** `__Host-` binds the cookie to this very host over https (RFC 6265bis section 4.1.3). */
export function sessionCookie(publicUrl: URL | null): SessionCookie {
  const secure = publicUrl?.protocol === 'https:';
  return {
    name: secure ? '__Host-lastseen_session' : 'lastseen_session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  };
}

export function cookieJar({ name, options }: SessionCookie, reply: FastifyReply): Context['cookie'] {
  return {
    set: (secret, expires) => void reply.setCookie(name, secret, { ...options, expires }),
    clear: () => void reply.clearCookie(name, options),
  };
}
