import { AssetPayError, localKeys } from './AssetPayError';

/** Converts anything thrown to an `AssetPayError`. Other errors are faults of this page's own parsing. */
export function toAssetPayError(thrown: unknown): AssetPayError {
  if (thrown instanceof AssetPayError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new AssetPayError({ key: localKeys.strangeAnswer, message });
}
