import type { MountOptions } from './publicTypes';

/** The permissions that the page needs, popups for Steam among them. */
const leastSandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals allow-top-navigation-to-custom-protocols';

/** Elements of the host's page that hold the deposit page. */
export type Frame = {
  frame: HTMLIFrameElement;
  /** The page's address. Messages go to its origin and nowhere else. */
  address: URL;
  /** Ends the time in which the frame is there and unseen. */
  show: () => void;
  remove: () => void;
};

/**
 * Makes the frame and puts it into `container`. Styles are set by CSSOM alone, which a strict policy of the host
 * allows. `onClose` is called when a dialog is closed.
 */
export function createFrame(
  container: Element | ShadowRoot,
  id: string,
  options: MountOptions,
  onClose: () => void,
): Frame {
  const { size, sandbox, title = 'Deposit Steam items' } = options;
  const address = toAddress(id, options);
  const frame = document.createElement('iframe');
  const isDialog = options.variant === 'dialog';
  frame.title = title;
  frame.allow = 'clipboard-write';
  if (sandbox) frame.setAttribute('sandbox', sandbox === true ? leastSandbox : sandbox);
  setStyles(frame, {
    display: 'block',
    border: '0',
    padding: '0',
    width: '100%',
    height: '100%',
    // The host's page behind the frame is seen until the page has its theme.
    visibility: 'hidden',
    minHeight: isDialog ? '0' : `${size?.min ?? 480}px`,
  });
  frame.src = address.href;
  const outer = isDialog ? createDialog(frame, options, onClose) : frame;
  container.append(outer);
  if (outer instanceof HTMLDialogElement && outer.isConnected) outer.showModal();
  return {
    frame,
    address,
    show: () => {
      frame.style.visibility = 'visible';
    },
    remove: () => outer.remove(),
  };
}

function toAddress(id: string, { src, theme, locale, game, ...wish }: MountOptions): URL {
  const address = new URL(src, document.baseURI);
  // It may hold a token, and this address is shown where something is wrong.
  address.hash = '';
  const mode = typeof theme === 'object' ? theme.mode : theme;
  const { amount, min, max } = wish;
  const values = { embed: id, host: location.origin, lang: locale, theme: mode, game };
  for (const [name, value] of Object.entries({ ...values, amount, min, max })) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  return address;
}

function createDialog(
  frame: HTMLIFrameElement,
  { title, closeTitle = 'Close' }: MountOptions,
  onClose: () => void,
): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  dialog.setAttribute('aria-label', title ?? frame.title);
  close.type = 'button';
  close.textContent = '✕';
  close.setAttribute('aria-label', closeTitle);
  close.onclick = onClose;
  dialog.onclose = onClose;
  setStyles(dialog, {
    // The whole of a phone; in larger windows a box in their middle.
    width: 'min(100vw, 75rem)',
    height: '100vh',
    maxWidth: 'none',
    maxHeight: '60rem',
    border: '0',
    padding: '0',
    overflow: 'hidden',
  });
  dialog.style.height = '100dvh';
  setStyles(close, {
    display: 'block',
    width: '3rem',
    height: '3rem',
    marginInlineStart: 'auto',
    border: '0',
    padding: '0',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
  });
  frame.style.height = 'calc(100% - 3rem)';
  dialog.append(close, frame);
  return dialog;
}

function setStyles(element: HTMLElement, styles: Partial<CSSStyleDeclaration>): void {
  Object.assign(element.style, styles);
}
