/** Explains the wait to people who do not know it. */
export function CollateralSteps() {
  return steps.map((step) => <li key={step}>{step}</li>);
}

const steps = [
  'Steam holds traded items for some days. In that time a trade can still be reversed, so sites wait with the money.',
  'The site vouches for part of it: this amount is credited without waiting. It shrinks while earlier deposits are on hold and grows back as they complete.',
  'It is an estimate for your next deposit. The trade itself shows exactly what is paid now and what later.',
];
