/** Texts for a page that cannot start because of its configuration. */
export const configWords = {
  wrong: {
    title: 'This page is set up incorrectly',
    cause: (keys: string) =>
      `The file config.json has a value that can’t be used: ${keys}. The site’s developers can fix it; nothing is wrong with your items or your account.`,
    action: 'Load again',
  },
  failed: {
    title: 'This page can’t start here',
    cause:
      'Something that it needs is missing in this browser. Update the browser, or open this page in another one. Nothing is wrong with your items or your account.',
    action: 'Load again',
  },
  lost: {
    title: 'This page did not load',
    cause: (answer: string) =>
      `The settings of this site (config.json) did not arrive: ${answer}. Check your connection, and sign in if this site or your Wi-Fi asks for it. Your items and picks are safe.`,
    answers: {
      network: 'there was no answer',
      redirect: 'the answer was a redirect',
      empty: 'the answer was empty',
      markup: 'the answer was a web page',
    },
    status: (status: number) => `the answer was status ${status}`,
    action: 'Load again',
  },
};
