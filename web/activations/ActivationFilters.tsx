import { Button } from '@mantine/core';
import { FilterMenu } from '../ui/FilterMenu.js';
import { SearchBox } from '../ui/SearchBox.js';
import classes from './ActivationFilters.module.css';
import { isFiltered, type ListState } from './listState.js';
import { SortMenu } from './SortMenu.js';
import type { ChangeList } from './useListState.js';
import type { Room } from './useRoom.js';
import { HEARTBEAT, options, STATUS } from './words.js';

const STATUS_OPTIONS = options(STATUS);
const HEARTBEAT_OPTIONS = options(HEARTBEAT);
export const NO_FILTERS = { search: '', status: [], heartbeat: [] };

interface Props {
  state: ListState;
  room: Room;
  onChange: ChangeList;
}

/** What narrows the list down. */
export function ActivationFilters({ state, room, onChange }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: jsdom, and with it React in our tests, doesn’t know <search> yet
    <div role="search" className={classes.filters} aria-label="Filter activations">
      <div className={classes.search}>
        <SearchBox
          label="Search by identifier"
          value={state.search}
          // Every pause in typing would otherwise be a step for the Back button.
          onSearch={(search) => onChange({ search }, { replace: true })}
        />
      </div>
      <FilterMenu
        label="Status"
        options={STATUS_OPTIONS}
        value={state.status}
        onChange={(status) => onChange({ status })}
      />
      <FilterMenu
        label="Heartbeat"
        options={HEARTBEAT_OPTIONS}
        value={state.heartbeat}
        onChange={(heartbeat) => onChange({ heartbeat })}
      />
      {room !== 'wide' && <SortMenu order={{ field: state.field, direction: state.direction }} onOrder={onChange} />}
      {isFiltered(state) && room !== 'narrow' && (
        <Button variant="subtle" color="gray" size="sm" px={10} onClick={() => onChange(NO_FILTERS)}>
          Clear filters
        </Button>
      )}
    </div>
  );
}
