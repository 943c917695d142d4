import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { useMessages } from '../ui/catalogue.js';
import { FilterBar } from '../ui/FilterBar.js';
import { optionsOf } from '../ui/FilterMenu.js';
import type { Change } from '../ui/useUrlState.js';
import { type AuditListState, isFiltered, NO_FILTERS } from './listState.js';
import { messages } from './messages.js';

interface Props {
  state: AuditListState;
  onChange: Change<AuditListState>;
}

/** Whose entries, and of which kind. */
export function AuditFilters({ state, onChange }: Props) {
  const t = useMessages(messages);
  return (
    <FilterBar label={t.filter} onClear={isFiltered(state) ? () => onChange(NO_FILTERS) : undefined}>
      <ChoiceMenu label={t.by} options={optionsOf(t.actors)} value={state.by} onChange={(by) => onChange({ by })} />
      <ChoiceMenu
        label={t.action}
        options={optionsOf(t.actions)}
        value={state.action}
        onChange={(action) => onChange({ action })}
      />
    </FilterBar>
  );
}
