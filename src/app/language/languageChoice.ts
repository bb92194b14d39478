import { deviceStorage } from '~/lib/safeStorage';

const key = 'assetpay.language';

/** The code of the language that somebody has chosen in the page, earlier on this device. */
export function readChosenLanguage(): string | undefined {
  return deviceStorage.read(key);
}

export function rememberLanguage(code: string): void {
  deviceStorage.write(key, code);
}
