/** What outlives the tab. Reading the property alone throws where storage is forbidden. */
export function toDeviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** What lives as long as the tab. */
export function toTabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
