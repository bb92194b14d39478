import { waitForRetry } from '~/lib/language/toRetryDelay';

/** Code of the first load that waits in a `template` of `index.html` until it is asked for (`scripts/hosting/startFirst.ts`). */
type WaitingCode = 'start' | 'screen';

/** Lets the browser fetch `code`, and what it alone imports, without running it. */
export function preloadCode(code: WaitingCode): void {
  document.head.append(...listTags<HTMLLinkElement>(code, 'link'));
}

/**
 * Runs `code` once it is here. A lost script is asked for again, less and less often. A copy of a tag keeps its `integrity`, and
 * needs no permission of Trusted Types.
 */
export function runCode(code: WaitingCode, failures = 0): void {
  for (const script of listTags<HTMLScriptElement>(code, 'script')) {
    script.addEventListener('error', async () => {
      await waitForRetry(failures);
      runCode(code, failures + 1);
    });
    document.head.append(script);
  }
}

function listTags<Tag extends HTMLElement>(code: WaitingCode, name: string): Tag[] {
  const { content } = document.querySelector<HTMLTemplateElement>(`template#${code}`) ?? {};
  return [...(content?.querySelectorAll<Tag>(name) ?? [])].map((tag) =>
    document.importNode(tag, true),
  );
}
