import type { ProductForm_ProductFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { Dialog } from '../ui/Dialog.js';
import { messages } from './messages.js';
import { ProductForm } from './ProductForm.js';

interface Props {
  /** The one to change, or `new`. */
  product: ProductForm_ProductFragment | 'new' | null;
  onClose: () => void;
  onSaved: () => void;
}

export function ProductDialog({ product, onClose, onSaved }: Props) {
  const t = useMessages(messages).products;
  return (
    <Dialog about={product} title={(product) => (product === 'new' ? t.create : t.editTitle)} onClose={onClose}>
      {(product) => (
        <ProductForm product={product === 'new' ? undefined : product} onClose={onClose} onSaved={onSaved} />
      )}
    </Dialog>
  );
}
