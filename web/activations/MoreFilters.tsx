import { Suspense } from 'react';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { useMessages } from '../ui/catalogue.js';
import { optionsOf } from '../ui/FilterMenu.js';
import { part } from '../ui/part.js';
import type { Change } from '../ui/useUrlState.js';
import type { ListState } from './listState.js';
import { messages } from './messages.js';

const ProductFilter = part(async () => ({ default: (await import('./ProductFilter.js')).ProductFilter }));
const LicenseFilter = part(async () => ({ default: (await import('./LicenseFilter.js')).LicenseFilter }));

interface Props {
  state: ListState;
  /** All of one license: then there is neither a product nor a license to choose. */
  ofOneLicense: boolean;
  onChange: Change<ListState>;
}

/** The filters that are not needed every day. */
export function MoreFilters({ state, ofOneLicense, onChange }: Props) {
  const t = useMessages(messages);
  return (
    <>
      {!ofOneLicense && (
        <Suspense>
          <ProductFilter
            value={state.product}
            // A license of another product would leave nothing.
            onChange={(product) => onChange({ product, license: null })}
          />
          <LicenseFilter among={state} value={state.license} onChange={(license) => onChange({ license })} />
        </Suspense>
      )}
      <ChoiceMenu
        label={t.type}
        options={optionsOf(t.types)}
        value={state.type}
        onChange={(type) => onChange({ type })}
      />
      <ChoiceMenu
        label={t.columns.lastSeen}
        options={optionsOf(t.seen)}
        value={state.seen}
        onChange={(seen) => onChange({ seen })}
      />
    </>
  );
}
