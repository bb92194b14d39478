/** Twenty digits are the most that the classic form ends with; a certificate at its end is longer. */
const form = /^(?:[SM]\d{1,20}A\d{1,20}D(?=.{22}))?((?:[0-9A-F]{2}){6,2048})$/i;

/**
 * The item certificate in an inspect argument, as hex: alone or at the end of the classic form (anchors
 * D.6). Only its shape is looked at, so that what reads it is loaded for nothing else.
 */
export function toCertificateHex(propId = ''): string | undefined {
  return form.exec(propId)?.[1];
}
