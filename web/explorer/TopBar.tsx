import { useMessages } from '../ui/catalogue.js';
import { Logo } from '../ui/Logo.js';
import { messages } from './messages.js';
import type { Who } from './who.js';

/** The way back to the portal, and as whom one asks; the anonymous are told what they miss. */
export function TopBar({ who }: { who: Who }) {
  const t = useMessages(messages);
  return (
    <header className="bar">
      <title>{t.title}</title>
      <a href="/" className="bar-brand" aria-label={t.backToPortal}>
        <Logo />
      </a>
      <h1 className="bar-title">{t.explorer}</h1>
      <p className="bar-who" role="status">
        {who.kind === 'somebody' && (
          <>
            <span className="bar-name">{who.name}</span> {who.customer ?? t.vendorStaff}
          </>
        )}
        {who.kind === 'nobody' && (
          <span className="bar-hint">
            {t.notSignedIn} <a href="/sign-in?from=%2Fgraphql">{t.signIn}</a>, {t.orToken}
          </span>
        )}
      </p>
    </header>
  );
}
