const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Words as people type them: small letters without marks, `ß` as `ss`. */
export function foldWords(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
}

/** As `foldWords`, and the words with umlauts also as they are typed without them: `fuhrerschein fuehrerschein`. */
export function searchWords(text: string): string {
  const small = text.toLowerCase().normalize('NFC');
  const spelledOut = small
    .split(/\s+/u)
    .filter((word) => /[äöü]/u.test(word))
    .map((word) => word.replaceAll(/[äöü]/gu, (letter) => spelled[letter] ?? letter));
  return [foldWords(text), ...spelledOut.map(foldWords)].join(' ');
}
