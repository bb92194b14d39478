/** Looks to begin with: the fields of the form that differ from how the page is designed. */
export const presets: { title: string; fields: Record<string, string> }[] = [
  { title: 'As designed', fields: {} },
  {
    title: 'Ember',
    fields: { mode: 'dark', accent: '#ff7a1a', background: '#17110d', radius: '4' },
  },
  {
    title: 'Orchid',
    fields: { mode: 'light', accent: '#8b2fd6', background: '#faf7fd', radius: '20' },
  },
  {
    title: 'Lagoon',
    fields: {
      mode: 'dark',
      accent: '#22c7e8',
      background: '#07151f',
      unit: 'coins',
      symbol: '◈',
      rate: '100',
      decimals: '0',
      bonus: '5',
    },
  },
  {
    title: 'Newsprint',
    fields: {
      mode: 'light',
      accent: '#111111',
      background: '#fbfaf7',
      radius: '0',
      font: 'Georgia, serif',
      unit: 'EUR',
      rate: '0.93',
      decimals: '2',
      show: 'unit',
    },
  },
];
