/** Why somebody may be biased, in the words of §§ 20, 21 VwVfG. */
export const grounds = [
  { value: 'party', label: 'selbst beteiligt (§ 20 Abs. 1 Nr. 1)' },
  { value: 'relative', label: 'Angehörige oder Vertretene beteiligt (§ 20 Abs. 1 Nr. 2 bis 4)' },
  { value: 'advantage', label: 'unmittelbarer Vorteil oder Nachteil (§ 20 Abs. 1 Satz 2)' },
  { value: 'bias', label: 'Besorgnis der Befangenheit (§ 21)' },
] as const;
