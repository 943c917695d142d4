import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ActivationOrder } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { FilterBar } from '../ui/FilterBar.js';
import { FilterMenu, optionsOf } from '../ui/FilterMenu.js';
import { SearchBox } from '../ui/SearchBox.js';
import { SortMenu } from '../ui/SortMenu.js';
import type { Room } from '../ui/useRoom.js';
import type { Change } from '../ui/useUrlState.js';
import { ColumnMenu } from './ColumnMenu.js';
import { isFiltered, isFilteredMore, type ListState, NO_FILTERS } from './listState.js';
import { MoreFilters } from './MoreFilters.js';
import { messages } from './messages.js';

/** The orders that have a name. */
const ORDERS = {
  newest: { field: 'ACTIVATED_AT', direction: 'DESC' },
  oldest: { field: 'ACTIVATED_AT', direction: 'ASC' },
  recent: { field: 'LAST_SEEN_AT', direction: 'DESC' },
  silent: { field: 'LAST_SEEN_AT', direction: 'ASC' },
  az: { field: 'IDENTIFIER', direction: 'ASC' },
  za: { field: 'IDENTIFIER', direction: 'DESC' },
} as const satisfies Record<string, ActivationOrder>;

interface Props {
  state: ListState;
  room: Room;
  ofOneLicense?: boolean;
  onChange: Change<ListState>;
  /** Whose, for those who see several customers. */
  customer?: ReactNode;
  /** What else can be done with the list. */
  tools?: ReactNode;
}

/** What narrows the list down. */
export function ActivationFilters({ state, room, ofOneLicense = false, onChange, customer, tools }: Props) {
  const [opened, setOpened] = useState(false);
  const more = opened || isFilteredMore(state);
  const t = useMessages(messages);
  return (
    <FilterBar
      label={t.filter}
      search={
        <SearchBox
          label={t.search}
          value={state.search}
          // Every pause in typing would otherwise be a step for the Back button.
          onSearch={(search) => onChange({ search }, { replace: true })}
        />
      }
      onClear={isFiltered(state) && room !== 'narrow' ? () => onChange(NO_FILTERS) : undefined}
      tools={
        <>
          {tools}
          {room === 'wide' ? (
            <ColumnMenu ofOneLicense={ofOneLicense} />
          ) : (
            <SortMenu
              orders={ORDERS}
              labels={t.orders}
              order={{ field: state.field, direction: state.direction }}
              onOrder={onChange}
            />
          )}
        </>
      }
    >
      <FilterMenu
        label={t.columns.status}
        options={optionsOf(t.statuses)}
        value={state.status}
        onChange={(status) => onChange({ status })}
      />
      <FilterMenu
        label={t.heartbeat}
        options={optionsOf(t.heartbeats)}
        value={state.heartbeat}
        onChange={(heartbeat) => onChange({ heartbeat })}
      />
      {customer}
      {more ? (
        <MoreFilters state={state} ofOneLicense={ofOneLicense} onChange={onChange} />
      ) : (
        // Where it may come to stand at the beginning of a line, it begins where the others do.
        <Button
          {...(room === 'narrow' ? { variant: 'default' } : { variant: 'subtle', color: 'gray', px: 10 })}
          size="sm"
          onClick={() => setOpened(true)}
        >
          {t.moreFilters}
        </Button>
      )}
    </FilterBar>
  );
}
