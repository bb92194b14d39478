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
