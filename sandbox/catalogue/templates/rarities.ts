/** Names as Steam's English tags write them, with the colours of its tags. */
export const rarities = {
  consumer: ['Consumer Grade', '#B0C3D9'],
  industrial: ['Industrial Grade', '#5E98D9'],
  milSpec: ['Mil-Spec Grade', '#4B69FF'],
  restricted: ['Restricted', '#8847FF'],
  classified: ['Classified', '#D32CE6'],
  covert: ['Covert', '#EB4B4B'],
  contraband: ['Contraband', '#E4AE39'],
  base: ['Base Grade', '#B0C3D9'],
  high: ['High Grade', '#4B69FF'],
  remarkable: ['Remarkable', '#8847FF'],
  exotic: ['Exotic', '#D32CE6'],
  extraordinary: ['Extraordinary', '#EB4B4B'],
  distinguished: ['Distinguished', '#4B69FF'],
  exceptional: ['Exceptional', '#8847FF'],
  superior: ['Superior', '#D32CE6'],
  master: ['Master', '#EB4B4B'],
} as const;

export type RarityKey = keyof typeof rarities;
