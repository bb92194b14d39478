/** Storage that outlives the tab. Reading the property throws if storage is forbidden. */
export function findDeviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Storage that lives as long as the tab. */
export function findTabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
