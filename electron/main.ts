import { BackendConnection } from './backend/connection.ts';
import { answerCalls } from './policies/answer-calls.ts';
import { AppWindow } from './policies/app-window.ts';
import { denyNavigation } from './policies/deny-navigation.ts';
import { denyNetwork } from './policies/deny-network.ts';
import { denyPermissions } from './policies/deny-permissions.ts';
import { desktopDialogs } from './policies/desktop-dialogs.ts';
import { menu } from './policies/menu.ts';
import { oneInstance } from './policies/one-instance.ts';
import { openFilesGiven } from './policies/open-arguments.ts';
import { openWindow } from './policies/open-window.ts';
import type { Policy } from './policies/policy.ts';
import { profileFolder } from './policies/profile-folder.ts';
import { runBackend } from './policies/run-backend.ts';
import { sandbox } from './policies/sandbox.ts';
import { serveWindowFiles } from './policies/serve-window-files.ts';

/** What the main process sees to, in this order; the window last, when all it may ask for is there. */
const policies: readonly Policy[] = [
  profileFolder,
  oneInstance,
  sandbox,
  serveWindowFiles,
  denyNetwork,
  denyPermissions,
  denyNavigation,
  runBackend,
  answerCalls,
  menu,
  openFilesGiven,
  openWindow,
];

const window = new AppWindow();
const backend = new BackendConnection(desktopDialogs(window), (event) => window.tell(event));
for (const policy of policies) policy({ window, backend, bundles: __dirname });
