/**
 * Receipts (Empfangsbescheinigung): a letter, so that it fits the window envelope, whose title and entries stand out.
 */
export const receiptTemplate = String.raw`
#let receipt = letter-frame({
  {
    show heading: set text(size: 18pt)
    heading(level: 1, lines(data.title))
  }
  let entry(block) = if block.type == "facts" and block.rows.len() > 0 {
    std.block(
      width: 100%,
      above: 1.6em,
      below: 1.6em,
      inset: (x: 5mm, y: 4.5mm),
      stroke: (left: 2pt + luma(30%)),
      fill: luma(96%),
      facts(block.rows, label-width: 50mm),
    )
  } else { set-block(block) }
  for block in data.blocks { entry(block) }
  remedy
  closing
})
`;
