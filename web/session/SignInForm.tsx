import { useMutation } from '@apollo/client/react';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import { useMessages } from '../ui/catalogue.js';
import { useTick } from '../ui/useTick.js';
import { messages } from './messages.js';
import { type SignInFailure, signInFailure } from './signInFailure.js';
import { ViewerDocument } from './viewer.js';

const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        ...Viewer_viewer
      }
    }
  }
`);

/** Signs in; after it the cache holds the new viewer and nothing else. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useMessages(messages);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<SignInFailure>();
  const [signIn, { loading, client }] = useMutation(SignInDocument);
  const missing = failure?.kind === 'missing';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (email.trim() === '' || password === '') return setFailure({ kind: 'missing' });
    setFailure(undefined);
    try {
      const { data } = await signIn({ variables: { input: { email: email.trim(), password } } });
      // What an earlier visitor of this tab saw is not for this one.
      await client.clearStore();
      client.writeQuery({ query: ViewerDocument, data: { viewer: data?.signIn.viewer ?? null } });
      onSignedIn();
    } catch (error) {
      setFailure(signInFailure(error, Date.now()));
    }
  };

  return (
    <form onSubmit={submit} noValidate aria-label={t.signIn}>
      <Stack gap="md">
        {failure && failure.kind !== 'missing' && (
          <Alert color="red" variant="light" radius="md">
            <FailureText failure={failure} />
          </Alert>
        )}
        <TextInput
          label={t.email}
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={missing && email.trim() === '' && t.emailMissing}
        />
        <PasswordInput
          label={t.password}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={missing && password === '' && t.passwordMissing}
          aria-invalid={(missing && password === '') || undefined}
          visibilityToggleButtonProps={{ 'aria-label': t.showPassword, tabIndex: 0 }}
        />
        <Button type="submit" fullWidth loading={loading} mt={4}>
          {t.signIn}
        </Button>
      </Stack>
    </form>
  );
}

function FailureText({ failure }: { failure: SignInFailure }) {
  const t = useMessages(messages);
  const until = failure.kind === 'rateLimited' ? failure.until : 0;
  const seconds = useTick(() => Math.max(0, Math.ceil((until - Date.now()) / 1000)));
  if (failure.kind === 'invalid') return t.invalid;
  if (failure.kind === 'unreachable') return t.unreachableTryAgain;
  if (failure.kind === 'rateLimited' && seconds > 0) return t.tooMany(seconds);
  if (failure.kind === 'rateLimited') return t.tryNow;
  return t.failed;
}
