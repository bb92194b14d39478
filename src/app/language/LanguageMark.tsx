import { currentLanguage } from '~/lib/language/currentLanguage';
import { useStore } from '~/lib/store/useStore';
import { Icon } from '~/ui/Icon';

/** The face of the switch. A globe needs no word: whoever looks for it may not read the page. */
export function LanguageMark() {
  const { code } = useStore(currentLanguage);
  return (
    <>
      <Icon name="globe" />
      <span aria-hidden="true" translate="no" className="language-code">
        {code.slice(0, 2).toUpperCase()}
      </span>
    </>
  );
}

/** Stands in the place of the switch until its code has loaded. */
export function LanguagePlaceholder() {
  return (
    <div className="language-switch">
      <LanguageMark />
    </div>
  );
}
