import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Alerts } from './components/alerts.tsx';
import { Announcer } from './components/announcer.tsx';
import { useCase } from './features/case/case-store.ts';
import { CaseWindow } from './features/case/case-window.tsx';
import { DropEverywhere } from './features/intake/drop-everywhere.tsx';
import { EmptyDropDialog } from './features/intake/empty-drop-dialog.tsx';
import { PasteDialog } from './features/intake/paste-dialog.tsx';
import { useLanguage, useWords } from './words/use-words.ts';

/** The window. */
export function BounceDossier() {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const title = useCase((state) => state.view?.incidents[0]?.title);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title === undefined ? words.app.name : `${title} - ${words.app.name}`;
  }, [language, title, words]);
  return (
    <I18nProvider locale={language}>
      <Announcer />
      <Alerts />
      <CaseWindow />
      <DropEverywhere />
      <PasteDialog />
      <EmptyDropDialog />
    </I18nProvider>
  );
}
