import type { Page } from '@playwright/test';

/**
 * Does what the translators of browsers do: puts `<font>` elements in the place of texts, and of each text that comes
 * later. It shouts instead of translating, so that its words can be read.
 */
export async function startTranslator(page: Page): Promise<void> {
  await page.evaluate(() => {
    const translate = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      }
      for (const text of root instanceof Text ? [root] : texts) {
        if (text.data.trim() === '' || text.parentElement?.closest('font, script, style')) continue;
        const outer = document.createElement('font');
        outer.append(document.createElement('font'));
        if (outer.firstElementChild) outer.firstElementChild.textContent = text.data.toUpperCase();
        text.replaceWith(outer);
      }
    };
    translate(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes, type, target } of records) {
        for (const node of type === 'characterData' ? [target] : addedNodes) translate(node);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
