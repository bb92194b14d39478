/** Steam's item class, and items of it with their USD prices. */
export type RustRow = readonly [type: string, prices: Readonly<Record<string, number>>];
