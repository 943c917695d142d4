import { Fragment, type ReactNode } from 'react';

/** A message with parts of its own kind in it, such as links, each where the language wants it: "{actor} met {other}". */
export function Sentence({ text, parts }: { text: string; parts: Record<string, ReactNode> }) {
  return text.split(/\{(\w+)\}/).map((piece, i) => <Fragment key={i}>{i % 2 === 0 ? piece : parts[piece]}</Fragment>);
}
