/** Sizes of a diagram in pixels; everything else follows from them. */
export const measures = {
  /** Width of the innermost boxes at least, and what each box around them adds on either side. */
  box: 236,
  padding: 16,
  /** Between boxes that nothing connects directly. */
  gap: 16,
  /** Room above a state that is entered first, for its dot. */
  initialGap: 27,
  labelSize: 13,
  labelLine: 17,
  workSize: 11,
  workLine: 15,
  edgeSize: 11,
  edgeLine: 14,
  /** Widest text beside a transition. */
  edgeText: 250,
  /** Between two vertical tracks. */
  track: 11,
  corner: 6,
  margin: 20,
  title: 18,
} as const;
