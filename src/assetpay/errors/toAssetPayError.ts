import { AssetPayError, localKeys } from './AssetPayError';

/** What was thrown, as the one error of the wire: anything else is a fault of this page's own reading. */
export function toAssetPayError(thrown: unknown): AssetPayError {
  if (thrown instanceof AssetPayError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new AssetPayError({ key: localKeys.strangeAnswer, message });
}
