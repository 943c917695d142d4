import { useQuery } from '@apollo/client/react';
import { graphql } from '../__generated__/gql.js';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { useMessages } from '../ui/catalogue.js';
import { optionsOf } from '../ui/FilterMenu.js';
import type { Change } from '../ui/useUrlState.js';
import type { ListState } from './listState.js';
import { messages } from './messages.js';

/** What there is to choose from. Who has more than a hundred licenses comes to a license's devices from the license. */
const FilterChoicesDocument = graphql(`
  query FilterChoices {
    products(first: 100) {
      nodes {
        id
        name
      }
    }
    licenses(first: 100) {
      nodes {
        id
        maskedKey
        product {
          id
          name
        }
      }
    }
  }
`);

interface Props {
  state: ListState;
  /** All of one license: then there is neither a product nor a license to choose. */
  ofOneLicense: boolean;
  onChange: Change<ListState>;
}

/** The filters that are not needed every day. */
export function MoreFilters({ state, ofOneLicense, onChange }: Props) {
  const t = useMessages(messages);
  const { data } = useQuery(FilterChoicesDocument, { skip: ofOneLicense });
  const products = data?.products.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const licenses = data?.licenses.nodes
    .filter(({ product }) => state.product === null || product.id === state.product)
    .map(({ id, maskedKey, product }) => ({ value: id, label: `${product.name} …${maskedKey.slice(-4)}` }));
  return (
    <>
      {!ofOneLicense && (
        <>
          <ChoiceMenu
            label={t.product}
            options={products}
            value={state.product}
            // A license of another product would leave nothing.
            onChange={(product) => onChange({ product, license: null })}
          />
          <ChoiceMenu
            label={t.license}
            options={licenses ?? []}
            value={state.license}
            onChange={(license) => onChange({ license })}
          />
        </>
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
