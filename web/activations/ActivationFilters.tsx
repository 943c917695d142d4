import { Button } from '@mantine/core';
import { useMessages } from '../ui/catalogue.js';
import { FilterMenu, optionsOf } from '../ui/FilterMenu.js';
import { SearchBox } from '../ui/SearchBox.js';
import type { Room } from '../ui/useRoom.js';
import type { Change } from '../ui/useUrlState.js';
import classes from './ActivationFilters.module.css';
import { isFiltered, type ListState } from './listState.js';
import { messages } from './messages.js';
import { SortMenu } from './SortMenu.js';

export const NO_FILTERS = { search: '', status: [], heartbeat: [] };

interface Props {
  state: ListState;
  room: Room;
  onChange: Change<ListState>;
}

/** What narrows the list down. */
export function ActivationFilters({ state, room, onChange }: Props) {
  const t = useMessages(messages);
  return (
    // biome-ignore lint/a11y/useSemanticElements: jsdom, and with it React in our tests, doesn’t know <search> yet
    <div role="search" className={classes.filters} aria-label={t.filter}>
      <div className={classes.search}>
        <SearchBox
          label={t.search}
          value={state.search}
          // Every pause in typing would otherwise be a step for the Back button.
          onSearch={(search) => onChange({ search }, { replace: true })}
        />
      </div>
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
      {room !== 'wide' && <SortMenu order={{ field: state.field, direction: state.direction }} onOrder={onChange} />}
      {isFiltered(state) && room !== 'narrow' && (
        <Button variant="subtle" color="gray" size="sm" px={10} onClick={() => onChange(NO_FILTERS)}>
          {t.clearFilters}
        </Button>
      )}
    </div>
  );
}
