/** A bot's portrait. It shows the first letter of the name, and no other text of the address. */
export function drawAvatar(name: string): string {
  const letter = /^[A-Za-z]/.exec(name)?.[0].toUpperCase() ?? '?';
  const hue = (letter.charCodeAt(0) * 47) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="hsl(${hue} 40% 35%)"/><text x="32" y="42" font-family="sans-serif" font-size="30" font-weight="700" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
}
