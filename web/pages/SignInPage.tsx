import { useQuery } from '@apollo/client/react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { returnPath } from '../session/returnPath.js';
import { SignInForm } from '../session/SignInForm.js';
import { ViewerDocument } from '../session/viewer.js';
import { useMessages } from '../ui/catalogue.js';
import { Logo } from '../ui/Logo.js';
import { messages } from './messages.js';
import classes from './SignInPage.module.css';

/** The way in, which leads on to where one wanted to go. */
export default function SignInPage() {
  const t = useMessages(messages);
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const { data } = useQuery(ViewerDocument);
  if (data?.viewer) return <Navigate replace to={returnPath(search)} />;
  return (
    <main className={classes.page}>
      <title>{t.title(t.signIn)}</title>
      <div className={classes.column}>
        <Logo />
        <div className={classes.card}>
          <h1>{t.signIn}</h1>
          <p>{state?.ended ? t.sessionEnded : t.signInWhy}</p>
          <SignInForm onSignedIn={() => navigate(returnPath(search), { replace: true })} />
        </div>
      </div>
    </main>
  );
}
