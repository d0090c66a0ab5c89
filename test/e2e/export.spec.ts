import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAuthority } from '../electron/backend/timestamp/start-authority.ts';
import { expect, test } from './dossier-test.ts';
import { cli } from './project.ts';

test('export writes packs that verify accepts, and the PDF says what the window said', async ({
  dossier,
  opened,
}) => {
  await dossier.openExample();
  const headline = ((await dossier.headline.textContent()) ?? '').replace(/\s+/g, ' ').trim();
  const folder = await opened.write(await dossier.exportAll());
  expect(execFileSync(process.execPath, [cli, 'verify', folder], { encoding: 'utf8' })).toContain(
    'The pack is whole.',
  );
  const pdf = execFileSync('pdftotext', [join(folder, 'host', 'pack.pdf'), '-'], { encoding: 'utf8' });
  expect(pdf).toContain('AUP#CXCNCT');
  expect(pdf).toContain('198.51.100.7');
  expect(headline).toContain('198.51.100.7');
});

test('a letter can be read through before it is written', async ({ dossier }) => {
  await dossier.openExample();
  await dossier.exportAll();
  const letter = await dossier.previewOf(/host/);
  await expect(
    letter.getByRole('heading', { name: 'Mail to Cox is returned with AUP#CXCNCT' }),
  ).toBeVisible();
  await expect(letter.getByRole('img')).toHaveAccessibleName(/Timeline/);
  await expect(letter).toContainText('EX-001');
});

test('what a letter leaves out is counted before it is written, and a word that the person names is gone from the files', async ({
  dossier,
  opened,
}) => {
  await dossier.openExample();
  const write = await dossier.exportAll();
  await expect(dossier.redaction).toContainText('Senders’ mailboxes 3 values');
  await dossier.takeOut('remote_smtp');
  await expect(dossier.redaction.getByRole('button', { name: 'Put back: remote_smtp' })).toBeVisible();
  const folder = await opened.write(write);
  const evidence = readFileSync(join(folder, 'receiver', 'evidence.txt'), 'utf8');
  expect(evidence).toContain('AUP#CXCNCT');
  expect(evidence).not.toContain('remote_smtp');
  expect(evidence).not.toContain('bob@cox.net');
  expect(readFileSync(join(folder, 'own', 'evidence.txt'), 'utf8')).toContain('remote_smtp');
});

test('a word that belongs to what stays is refused with the reason, and goes only on purpose', async ({
  dossier,
}) => {
  await dossier.openExample();
  await dossier.exportAll();
  await dossier.takeOut('198.51.100.7');
  await expect(dossier.redaction.getByRole('alert')).toContainText(
    'Without it nobody finds the connection in a log.',
  );
  await dossier.redaction.getByLabel('Your reason').fill('The host asked for it');
  await dossier.redaction.getByRole('button', { name: 'Take it out all the same' }).click();
  await expect(dossier.redaction.getByRole('button', { name: 'Put back: 198.51.100.7' })).toBeVisible();
  const letter = await dossier.previewOf(/Yahoo/);
  await expect(letter).toContainText('The host asked for it');
  await expect(letter).not.toContainText('198.51.100.7');
});

test('the fields of a form stand ready to copy one by one, and what only the person knows is marked', async ({
  dossier,
}) => {
  await dossier.openExample();
  const sheet = await dossier.formOf(/Yahoo/);
  await expect(sheet.getByRole('heading', { name: /Sender Support Request/ })).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Copy: sending IPs/domains' })).toBeVisible();
  await expect(sheet.getByTestId('form-text')).toContainText('198.51.100.7');
  await expect(sheet).toContainText('You must supply');
});

test('a ticket text is cut to what the form takes, and too little for it is said', async ({ dossier }) => {
  await dossier.openExample();
  const ticket = await dossier.ticketOf(/host/);
  const text = ticket.getByRole('textbox', { name: 'Ticket text' });
  await ticket.getByLabel('Characters that the form takes').fill('1000');
  await dossier.page.keyboard.press('Enter');
  await expect(ticket).toContainText('of 1,000 characters');
  await expect(text).toHaveValue(/AUP#CXCNCT/);
  expect((await text.inputValue()).length).toBeLessThanOrEqual(1000);
  await ticket.getByLabel('Characters that the form takes').fill('20');
  await dossier.page.keyboard.press('Enter');
  await expect(ticket.getByRole('alert')).toContainText('characters are needed for the address');
  await expect(text).toHaveCount(0);
});

test('a time stamp is asked for only on purpose: what would go out is said before, what came of it after', async ({
  dossier,
  opened,
}) => {
  const authority = await startAuthority('good');
  try {
    await dossier.openExample();
    const write = await dossier.exportAll();
    const stamp = dossier.page.getByTestId('stamp');
    await expect(stamp.getByRole('textbox')).toHaveCount(0);
    await stamp.getByText('With a time stamp').click();
    await stamp.getByLabel('Address of the authority').fill(authority.url);
    await expect(stamp).toContainText('3 hashes of 32 bytes each go to 127.0.0.1');
    await expect(stamp).toContainText('not encrypted');
    expect(authority.asked).toHaveLength(0);
    const folder = await opened.write(write);
    await expect(dossier.page.getByTestId('stamped').first()).toContainText('receiver: stamped');
    await expect(dossier.page.getByTestId('searched')).toContainText('Found: none.');
    expect(authority.asked).toHaveLength(3);
    expect(readFileSync(join(folder, 'host', 'SHA256SUMS.tsr')).length).toBeGreaterThan(100);
  } finally {
    await authority.stop();
  }
});

test('a text that is safe to post holds the refusal and nobody’s address, and says what it leaves out', async ({
  dossier,
}) => {
  await dossier.openExample();
  await dossier.sendBar.getByRole('button', { name: 'Safe to post…' }).click();
  const dialog = dossier.page.getByTestId('post-dialog');
  const text = dialog.getByRole('textbox');
  await expect(text).toHaveValue(/AUP#CXCNCT/);
  expect(await text.inputValue()).not.toContain('bob@cox.net');
  expect(await text.inputValue()).not.toContain('counter-pc');
  await dialog.getByRole('button', { name: 'Recipients’ mailboxes' }).click();
  await expect(dialog.getByTestId('left-out')).toContainText('bob@cox.net → ');
});

test('lines that the person selects stand in no letter, and undo brings them back', async ({ dossier }) => {
  const { page } = dossier;
  await dossier.openExample();
  const line = dossier.bytes.locator('[data-line="41"] .text');
  await expect(line).toContainText('Remote-MTA: dns;');
  const shown = async () => {
    await dossier.exportAll();
    const letter = await dossier.previewOf(/yourself/);
    await expect(letter).toContainText('EX-001');
    const host = await dossier.previewOf(/host/);
    await expect(host).toContainText('EX-001');
    const count = await host.getByText('Remote-MTA: dns; cxr.mx.a.cloudfilter.net').count();
    await page.keyboard.press('Escape');
    return count;
  };
  const before = await shown();
  expect(before).toBeGreaterThan(0);
  await line.click({ clickCount: 3, position: { x: 20, y: 8 } });
  await dossier.bytes.getByRole('button', { name: 'Leave lines out of the letters…' }).click();
  const dialog = page.getByTestId('lines-dialog');
  await expect(dialog.getByLabel('From line')).toHaveValue('41');
  await dialog.getByRole('button', { name: 'Leave out', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Put back: Line 41' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await shown()).toBeLessThan(before);
  await page.keyboard.press('Control+z');
  await expect.poll(shown).toBe(before);
});

test('a letter that says more than the one that went out is shown as version 2, with what changed', async ({
  dossier,
  opened,
}) => {
  await dossier.openExample();
  const write = await dossier.exportAll();
  await expect(await dossier.previewOf(/host/)).toContainText('version 1');
  await opened.write(write);
  await dossier.page.getByTestId('written').getByRole('button', { name: 'Close' }).last().click();
  const own = dossier.page.getByTestId('own-words');
  await own.getByRole('button', { name: 'What only you know' }).click();
  await own.getByLabel('Changed since').fill('Our newsletter goes out in small lots.');
  await own.getByRole('button', { name: 'Save as my statement' }).click();
  await dossier.exportAll();
  const letter = await dossier.previewOf(/host/);
  await expect(letter).toContainText('version 2');
  await expect(letter.getByRole('heading', { name: /Since version 1 of/ })).toBeVisible();
});
