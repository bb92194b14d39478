/** The classic form ends with at most twenty digits, so a longer ending is a certificate. */
const form = /^(?:[SM]\d{1,20}A\d{1,20}D(?=.{22}))?((?:[0-9A-F]{2}){6,2048})$/i;

/**
 * The item certificate in an inspect argument, as hex: alone, or at the end of the classic form
 * (docs/sources.md, Inspect links). Checks only the form, so that the decoder is loaded for certificates alone.
 */
export function findCertificateHex(propId = ''): string | undefined {
  return form.exec(propId)?.[1];
}
