const german: Readonly<Record<string, string>> = {
  Enter: 'Eingabe',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Shift: 'Umschalt',
  Control: 'Strg',
  $mod: 'Strg',
  'Shift+?': '?',
};

/** The keys of a shortcut in their order, with the names that stand on German keyboards. */
export function keyNames(keys: string): readonly string[] {
  return keys.split(' ').map(
    (press) =>
      german[press] ??
      press
        .split('+')
        .map((key) => german[key] ?? key)
        .join(' + '),
  );
}
