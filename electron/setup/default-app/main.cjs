/**
 * What `electron FOLDER` starts: runs the app in FOLDER. Electron's own downloads carry such an app; a
 * runtime taken out of a packaged program does not, and without one it takes no folder on the command line.
 */
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const path = require('node:path');

// Chromium's and Electron's own switches come first and start with a dash.
const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

process.defaultApp = true;
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
app.setAppPath(folder);
require(path.join(folder, about.main));
