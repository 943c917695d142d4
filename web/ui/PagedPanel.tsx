import type { ReactNode } from 'react';
import { useMessages } from './catalogue.js';
import { messages } from './messages.js';
import classes from './PagedPanel.module.css';
import { Pager } from './Pager.js';
import { Problem } from './Problem.js';
import type { PageState } from './pageState.js';
import { useLastPage } from './useLastPage.js';
import { useRealPage } from './useRealPage.js';

interface Connection {
  totalCount: number;
  nodes: readonly unknown[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor?: string | null;
    endCursor?: string | null;
  };
}

interface Props<C extends Connection> {
  /** The page asked for, once it is there. */
  connection: C | undefined;
  failed: boolean;
  /** The list's whole state as a text: a page that answers another question is out of date. */
  question: string;
  page: PageState;
  onPage: (page: PageState, options?: { replace: boolean }) => void;
  onRetry: () => void;
  words: { pages: string; loadFailed: string; loadFailedDetail: string };
  skeleton: ReactNode;
  empty: ReactNode;
  children: (connection: C, busy: boolean) => ReactNode;
}

/** One page of a list in whichever state it is: on its way, there, empty, out of date or failed. */
export function PagedPanel<C extends Connection>({ question, words, children, ...props }: Props<C>) {
  const t = useMessages(messages);
  const { page, isCurrent } = useLastPage(props.connection, question);
  useRealPage(isCurrent ? page : undefined, props.page, () => props.onPage({}, { replace: true }));

  if (props.failed && !isCurrent)
    return (
      <section className={classes.panel}>
        <Problem title={words.loadFailed} detail={words.loadFailedDetail} onRetry={props.onRetry} />
      </section>
    );
  if (!page) return <section className={classes.panel}>{props.skeleton}</section>;
  if (page.nodes.length === 0 && isCurrent) return <section className={classes.panel}>{props.empty}</section>;

  const { pageInfo, totalCount } = page;
  const previous = { before: pageInfo.startCursor ?? undefined };
  const next = { after: pageInfo.endCursor ?? undefined };
  return (
    <section className={classes.panel}>
      {children(page, !isCurrent)}
      <Pager
        label={words.pages}
        summary={t.shown(page.nodes.length, totalCount)}
        onPrevious={pageInfo.hasPreviousPage ? () => props.onPage(previous) : undefined}
        onNext={pageInfo.hasNextPage ? () => props.onPage(next) : undefined}
      />
    </section>
  );
}
