import { Fragment } from 'react';

/** A name without spaces, such as a domain: where one line is too short for it, it goes on after a dot or its like. */
export function Breakable({ children: name }: { children: string }) {
  let said = '';
  return name.split(/(?<=[.:_/@])/).map((piece) => {
    const isFirst = said === '';
    said += piece;
    return (
      <Fragment key={said}>
        {!isFirst && <wbr />}
        {piece}
      </Fragment>
    );
  });
}
