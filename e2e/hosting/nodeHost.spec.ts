import { expect } from '@playwright/test';
import {
  expectHeaders,
  expectNotFoundPage,
  expectWorkingPage,
} from '../support/servers/expectHosting';
import { createHostedTest } from '../support/servers/hostedPage';
import { startNodeHost } from '../support/servers/startNodeHost';

const test = createHostedTest(startNodeHost);

test('the server of the build sends every header, and keeps only what exists and has a hash', async ({
  page,
  hosted,
}) => {
  await expectHeaders(page, hosted);
  const get = (accepted: string) =>
    page.request.get(`${hosted.origin}/deposit/embed.js`, {
      headers: { 'Accept-Encoding': accepted },
    });
  const [brotli, plain] = [await get('gzip, br'), await get('identity')];
  expect(brotli.headers()['content-encoding']).toBe('br');
  expect(plain.headers()['content-encoding']).toBeUndefined();
  expect(await brotli.text()).toBe(await plain.text());
});

test('the page works below a path of a site that the server of the build serves', async ({
  page,
  hosted,
}) => {
  await expectWorkingPage(page, hosted);
});

test('a wrong address leads to a readable page that the server of the build serves', async ({
  page,
  hosted,
}) => {
  await expectNotFoundPage(page, hosted);
});
