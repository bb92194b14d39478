import { discretion } from '~/lib/discretion';
import { chooseDiscretion } from './changeDiscretion';

/** F8 hides sums and shows them again, wherever the focus is. Returns the function that ends it. */
export function followDiscretionKey(document: Document): () => void {
  const listen = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, shiftKey, repeat } = event;
    if (event.key !== 'F8' || altKey || ctrlKey || metaKey || shiftKey || repeat) return;
    event.preventDefault();
    chooseDiscretion(!discretion.get().isOn);
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
