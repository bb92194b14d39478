import { expect, test } from 'vitest';
import { readTheme } from './readTheme';

const rule = { page: 'https://deposit.site.example/deposit/', isAllowed: () => true };
const read = (value: unknown) => readTheme(value, rule);

test('a mode is a theme', () => {
  expect(read('dark')).toEqual({ theme: { mode: 'dark' }, wrong: [] });
  expect(read('black').wrong).toEqual(['theme']);
  expect(read(7).wrong).toEqual(['theme']);
});

test('every field is read by itself and written anew', () => {
  const { theme, wrong } = read({
    mode: 'system',
    accent: 'RGB(225 29 72)',
    background: 'hsl(240 20% 8%)',
    radius: '0.5rem',
    font: "Inter, 'Helvetica Neue', sans-serif",
    logo: './logo.svg',
    variables: { dark: { primary: '#fff', '--ap-ring': '#0f0' }, light: {} },
    unknown: 'ignored',
  });
  expect(wrong).toEqual([]);
  expect(theme).toMatchObject({
    mode: 'system',
    accent: '#e11d48',
    background: '#101018',
    radius: '0.5rem',
    logo: 'https://deposit.site.example/deposit/logo.svg',
    variables: { dark: { accent: '#ffffff', focus: '#00ff00' }, light: {} },
  });
  expect(theme.font).toMatch(/^"Inter", "Helvetica Neue", sans-serif, ui-sans-serif/);
});

test.each([
  [{ mode: 'black' }, ['theme.mode']],
  [{ accent: 'red' }, ['theme.accent']],
  [{ background: 'url(/x.png)', accent: '#fff' }, ['theme.background']],
  [{ radius: '25px' }, ['theme.radius']],
  [{ radius: '8' }, ['theme.radius']],
  [{ radius: 8 }, ['theme.radius']],
  [{ radius: 'calc(1px)' }, ['theme.radius']],
  [{ radius: '-1px' }, ['theme.radius']],
  [{ font: 'Inter; color: red' }, ['theme.font']],
  [{ font: 'Inter, ' }, ['theme.font']],
  [{ font: 'url(x)' }, ['theme.font']],
  [{ font: '"Inter' }, ['theme.font']],
  [{ logo: 'http://images.example/logo.svg' }, ['theme.logo']],
  [{ logo: 'javascript:alert(1)' }, ['theme.logo']],
  [{ logo: 'data:image/svg+xml,<svg/>' }, ['theme.logo']],
  [{ logo: 'https://user:pass@images.example/logo.svg' }, ['theme.logo']],
  [{ variables: [] }, ['theme.variables']],
  [{ variables: { dark: 'red' } }, ['theme.variables.dark']],
  [{ variables: { dark: { primary: 'red' } } }, ['theme.variables.dark.primary']],
  [{ variables: { light: { primry: '#fff' } } }, ['theme.variables.light.primry']],
])('%j: the page names %j, and takes nothing of it', (value, wrong) => {
  expect(read(value).wrong).toEqual(wrong);
});

test('a logo is on the page’s own site, or where the policy allows it', () => {
  const isAllowed = ({ origin }: URL) => origin === 'https://images.example';
  const readLogo = (logo: string) => readTheme({ logo }, { ...rule, isAllowed });
  expect(readLogo('https://images.example/a(b)".svg').theme.logo).toBe(
    'https://images.example/a(b)%22.svg',
  );
  expect(readLogo('https://other.example/logo.svg').wrong).toEqual(['theme.logo']);
});

test('a radius of none is one', () => {
  expect(read({ radius: '0' }).theme.radius).toBe('0px');
  expect(read({ radius: '24px' }).theme.radius).toBe('24px');
});
