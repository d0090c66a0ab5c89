import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { type MenuCase, menuTemplate } from '../../../electron/policies/menu-template.ts';
import { commandKeys, commandSchema, type MenuCommand } from '../../../shared/contract/commands.ts';
import { languageSchema } from '../../../shared/contract/language-code.ts';

const host = { isMac: false, developing: false };
const file = {
  holder: null,
  undo: { kind: 'left-out', name: 'bounce-07.eml', count: 1 },
  redo: null,
} as const;

function itemsOf(of: MenuCase, told: MenuCommand[] = []): MenuItemConstructorOptions[] {
  const menus = menuTemplate(of, (command) => told.push(command), host);
  return menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}
const byId = (of: MenuCase, id: string) => itemsOf(of).find((item) => item.id === id);
const press = (item: MenuItemConstructorOptions) => (item.click as unknown as () => void)();

test('undo and redo carry the name of what they would do, in the language of the window', () => {
  expect(byId({ language: 'en', file }, 'undo')?.label).toBe('Undo: left out bounce-07.eml');
  expect(byId({ language: 'de', file }, 'undo')?.label).toBe('Rückgängig: bounce-07.eml weggelassen');
});

test('what there is not to undo cannot be pressed, nor anything in a window that only reads', () => {
  expect(byId({ language: 'en', file }, 'redo')).toMatchObject({ label: 'Redo', enabled: false });
  const holder = { host: 'office', pid: 4711, started: '2026-11-24T09:00:00.000Z' };
  expect(byId({ language: 'en', file: { ...file, holder } }, 'undo')?.enabled).toBe(false);
  expect(byId({ language: 'en', file: null }, 'undo')?.enabled).toBe(false);
});

test('every command of the window stands in the menu once, under its own keys', () => {
  const told: MenuCommand[] = [];
  const items = itemsOf({ language: 'en', file }, told).filter(({ click }) => click !== undefined);
  for (const item of items) press(item);
  expect([...told].sort()).toEqual([...commandSchema.options].sort());
  expect(items.map(({ accelerator }) => accelerator)).toEqual(told.map((each) => commandKeys[each].keys));
});

test('no two commands have the same keys', () => {
  const keys = commandSchema.options.map((command) => commandKeys[command].keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(languageSchema.options)('no letter opens two items of one menu (%s)', (language) => {
  for (const { submenu } of menuTemplate({ language, file: null }, () => {}, host)) {
    const letters = (Array.isArray(submenu) ? submenu : []).flatMap(
      ({ label = '' }) => /&(.)/.exec(label)?.[1]?.toLowerCase() ?? [],
    );
    expect(new Set(letters).size).toBe(letters.length);
  }
  const menus = menuTemplate({ language, file: null }, () => {}, host);
  const tops = menus.map(({ label = '' }) => /&(.)/.exec(label)?.[1]?.toLowerCase());
  expect(new Set(tops).size).toBe(menus.length);
});
