import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { PagedPanel_PageInfoFragment } from '../__generated__/graphql.js';
import { useMessages } from './catalogue.js';
import { Empty } from './Empty.js';
import { ListSkeleton } from './ListSkeleton.js';
import { messages } from './messages.js';
import { NothingMatches } from './NothingMatches.js';
import classes from './PagedPanel.module.css';
import { type More, Pager } from './Pager.js';
import { Problem } from './Problem.js';
import type { PageState } from './pageState.js';
import { useLastPage } from './useLastPage.js';
import { useRealPage } from './useRealPage.js';

graphql(`
  fragment PagedPanel_pageInfo on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);

interface Connection {
  totalCount: number;
  nodes: readonly unknown[];
  pageInfo: PagedPanel_PageInfoFragment;
}

interface Words {
  pages: string;
  loading: string;
  loadFailed: string;
  loadFailedDetail: string;
  noneYet: string;
  noneYetDetail: string;
  nothingMatchesDetail?: string;
}

interface Props<C extends Connection> {
  /** The page asked for, once it is there. */
  connection: C | undefined;
  failed: boolean;
  /** The list's whole state as a text: a page that answers another question is out of date. */
  question: string;
  page: PageState;
  more?: More | undefined;
  onPage: (page: PageState, options?: { replace: boolean }) => void;
  onRetry: () => void;
  words: Words;
  /** Stands over the words when there is nothing yet. */
  icon: Icon;
  /** Takes the filters away, where there are some: then an empty list is empty because of them. */
  onClear?: (() => void) | undefined;
  /** Where the usual shape of a list doesn't fit. */
  skeleton?: ReactNode;
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
  if (!page)
    return <section className={classes.panel}>{props.skeleton ?? <ListSkeleton label={words.loading} />}</section>;
  if (page.nodes.length === 0 && isCurrent)
    return (
      <section className={classes.panel}>
        {props.onClear ? (
          <NothingMatches detail={words.nothingMatchesDetail ?? ''} onClear={props.onClear} />
        ) : (
          <Empty icon={<props.icon size={22} stroke={1.6} />} title={words.noneYet} detail={words.noneYetDetail} />
        )}
      </section>
    );

  const { pageInfo, totalCount } = page;
  const previous = { before: pageInfo.startCursor ?? undefined };
  const next = { after: pageInfo.endCursor ?? undefined };
  return (
    <section className={classes.panel} data-goes-on={props.more?.goesOn || undefined}>
      {children(page, !isCurrent)}
      <Pager
        label={words.pages}
        summary={t.shown(page.nodes.length, totalCount)}
        more={isCurrent ? props.more : undefined}
        onPrevious={pageInfo.hasPreviousPage ? () => props.onPage(previous) : undefined}
        onNext={pageInfo.hasNextPage ? () => props.onPage(next) : undefined}
      />
    </section>
  );
}
