import { expect, test } from 'vitest';
import { createSandbox } from '../app';
import { scenarioGroups } from '../scenarios/scenarios';

async function getPage(): Promise<Response> {
  return createSandbox().request('/sandbox');
}

test('links every scenario with its one line', async () => {
  const page = await (await getPage()).text();
  for (const { name, line } of scenarioGroups.flatMap(({ scenarios }) => scenarios)) {
    expect(page).toMatch(new RegExp(`href="/#token=sandbox-${name}(~[0-9a-f]{4})?"`));
    expect(page).toContain(line);
  }
});

test('remembering scenarios are fresh on every visit', async () => {
  const link = /sandbox-expires-after-first~[0-9a-f]{4}/;
  const visits: (string | undefined)[] = [];
  for (let visit = 0; visit < 5; visit += 1) {
    visits.push(link.exec(await (await getPage()).text())?.[0]);
  }
  expect(new Set(visits).size).toBeGreaterThan(1);
});

test('runs nothing and holds no inline style', async () => {
  const response = await getPage();
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.text()).not.toMatch(/<script|<style| style=| on[a-z]+=/);
});

test('finds its stylesheet', async () => {
  const response = await createSandbox().request('/sandbox/style.css');
  expect(response.headers.get('content-type')).toContain('text/css');
});
