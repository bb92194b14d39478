import { useState } from 'react';
import { findLanguage } from '~/lib/language/chooseLanguage';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { languages, toLangTag } from '~/lib/language/languages';
import { useStore } from '~/lib/store/useStore';
import './languageLost.css';
import { LanguageMark } from './LanguageMark';
import { languageNames } from './languageNames';
import { languageWords as words } from './languageWords';
import { switchLanguage } from './switchLanguage';

/** Changes the language of the page. Each language is named in its own words. */
export function LanguageSwitch() {
  const { code } = useStore(currentLanguage);
  const [wanted, setWanted] = useState<string>();
  const [isLost, setLost] = useState(false);
  const change = async (next: string) => {
    const language = findLanguage(next);
    if (language === undefined) return;
    setLost(false);
    setWanted(next);
    setLost(!(await switchLanguage(language)));
    setWanted(undefined);
  };
  const known = languages.some((one) => one.code === code);
  return (
    <div className="language-switch">
      <LanguageMark />
      <select
        aria-label={words.name}
        aria-busy={wanted !== undefined}
        translate="no"
        value={wanted ?? code}
        onChange={(event) => void change(event.target.value)}
      >
        {!known && <option value={code}>{code}</option>}
        {languages.map((language) => (
          <option key={language.code} value={language.code} lang={toLangTag(language)}>
            {languageNames[language.code] ?? language.code}
          </option>
        ))}
      </select>
      {isLost && (
        <p role="alert" className="language-lost">
          {words.lost}
        </p>
      )}
    </div>
  );
}
