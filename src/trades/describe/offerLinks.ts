export type OfferLinks = {
  /** For a browser, on this device or by QR code on a phone. */
  web: string;
  /** Opens the same page in the Steam app of this computer. */
  app: string;
};

/**
 * The addresses on which a Steam offer is accepted (docs/sources.md, Steam pages). Offer ids are plain digits;
 * anything else makes no link, as text from an answer never reaches an address unchecked.
 */
export function toOfferLinks(offerID: string | undefined): OfferLinks | undefined {
  if (offerID === undefined || !/^\d{1,20}$/.test(offerID)) return undefined;
  const web = `https://steamcommunity.com/tradeoffer/${offerID}/`;
  return { web, app: `steam://openurl/${web}` };
}
