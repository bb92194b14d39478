import { mountDeposit } from './mountDeposit';
import type { DepositEvent, HostSettings, MountedDeposit, MountOptions } from './publicTypes';

const settingNames = ['theme', 'locale', 'currency', 'amount', 'min', 'max'] as const;

/**
 * `<assetpay-deposit src="…">`: mounts the page while it is in the document. Its own children, such as a plain link, are
 * what people see without this script. `getToken` is a property; `currency` is an attribute of JSON, or a property, which comes
 * first. Every event of the page is a `CustomEvent` of the same name, with the event as its `detail`.
 */
class DepositElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'game', 'variant', ...settingNames];
  getToken: MountOptions['getToken'] | undefined;
  private mounted: MountedDeposit | undefined;
  private root: ShadowRoot | undefined;
  private ownCurrency: HostSettings['currency'];

  constructor() {
    super();
    // One that was set before this file came is a property of the element itself, which would hide the accessor.
    const early = Object.getOwnPropertyDescriptor(this, 'currency');
    if (early === undefined) return;
    Reflect.deleteProperty(this, 'currency');
    this.currency = early.value;
  }

  get currency(): HostSettings['currency'] {
    return this.ownCurrency ?? parseCurrency(this.getAttribute('currency'));
  }

  set currency(currency: HostSettings['currency']) {
    this.ownCurrency = currency;
    this.mounted?.update(this.readSettings());
  }

  connectedCallback(): void {
    const src = this.getAttribute('src');
    if (!src || this.mounted) return;
    this.root ??= this.attachShadow({ mode: 'open' });
    this.style.display ||= 'block';
    this.mounted = mountDeposit(this.root, {
      ...this.readSettings(),
      src,
      game: this.getAttribute('game') ?? undefined,
      title: this.getAttribute('frame-title') ?? undefined,
      closeTitle: this.getAttribute('close-title') ?? undefined,
      variant: this.getAttribute('variant') === 'dialog' ? 'dialog' : 'inline',
      getToken: (request) => this.getToken?.(request),
      onEvent: (event) => this.tell(event),
    });
  }

  disconnectedCallback(): void {
    this.mounted?.destroy();
    this.mounted = undefined;
  }

  attributeChangedCallback(name: string): void {
    if (settingNames.some((one) => one === name)) {
      this.mounted?.update(this.readSettings());
    } else if (this.isConnected) {
      this.disconnectedCallback();
      this.connectedCallback();
    }
  }

  refresh(): void {
    this.mounted?.refresh();
  }

  private readSettings() {
    const read = (name: string) => this.getAttribute(name) ?? undefined;
    const readNumber = (name: string) => Number(read(name)) || undefined;
    const mode = (['dark', 'light', 'system'] as const).find((one) => one === read('theme'));
    return {
      theme: mode,
      locale: read('locale'),
      currency: this.currency,
      amount: readNumber('amount'),
      min: readNumber('min'),
      max: readNumber('max'),
    };
  }

  private tell(event: DepositEvent): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event }));
    // The dialog is gone; another `variant` or a new place in the document opens it again.
    if (event.type === 'close') this.mounted = undefined;
  }
}

/** Text that is no object counts as absent, as a wrong field does. */
function parseCurrency(text: string | null): HostSettings['currency'] {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

// A site may load this file twice.
if (!customElements.get('assetpay-deposit')) {
  customElements.define('assetpay-deposit', DepositElement);
}
