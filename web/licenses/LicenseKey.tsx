import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { LicenseKey_LicenseFragment } from '../__generated__/graphql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { copy } from '../ui/copy.js';
import { MaskedKey } from '../ui/MaskedKey.js';
import classes from './LicenseFacts.module.css';
import { messages } from './messages.js';

graphql(`
  fragment LicenseKey_license on License {
    id
    maskedKey
  }
`);

const RevealLicenseKeyDocument = graphql(`
  mutation RevealLicenseKey($id: ID!) {
    revealLicenseKey(id: $id)
  }
`);

const COPIED_MS = 2500;

/** The key, masked, and the one way to the whole of it: straight to the clipboard, and not onto the screen. */
export function LicenseKey({ license }: { license: LicenseKey_LicenseFragment }) {
  const t = useMessages(messages);
  // Nothing of it stays in the cache.
  const [reveal, { loading }] = useMutation(RevealLicenseKeyDocument, { fetchPolicy: 'no-cache' });
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(setCopied, COPIED_MS, false);
    return () => clearTimeout(timer);
  }, [copied]);

  const copyKey = async () => {
    try {
      const key = reveal({ variables: { id: license.id } }).then(({ data }) => data!.revealLicenseKey);
      if (await copy(key)) {
        setCopied(true);
        announce(t.keyCopied);
      } else setByHand(await key);
    } catch {
      announce(t.revealFailed);
    }
  };

  if (byHand !== undefined)
    return (
      <TextInput
        readOnly
        autoFocus
        label={t.copyByHand}
        value={byHand}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setByHand(undefined)}
        classNames={{ input: classes.byHand }}
      />
    );
  return (
    <span className={classes.key}>
      <MaskedKey>{license.maskedKey}</MaskedKey>
      <Button
        variant="default"
        size="compact-sm"
        loading={loading}
        onClick={copyKey}
        leftSection={copied ? <IconCheck size={15} aria-hidden="true" /> : <IconCopy size={15} aria-hidden="true" />}
      >
        {copied ? t.copied : t.copyKey}
      </Button>
    </span>
  );
}
