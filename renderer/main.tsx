import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { start } from './start.ts';
import './theme/tokens.css';
import './theme/base.css';
import './theme/controls.css';
import './theme/overlays.css';
import './features/intake/intake.css';
import './features/case/case.css';
import './features/case/story/story.css';
import './features/case/bytes/bytes.css';
import './features/timeline/timeline.css';
import './features/report/report.css';
import './features/report/form/form.css';
import './features/report/preview/preview.css';
import './features/report/redaction/redaction.css';
import { BounceDossier } from './bounce-dossier.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <BounceDossier />
  </StrictMode>,
);
start();
