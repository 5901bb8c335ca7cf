/**
 * Certificates under seal (Urkunde, Bescheinigung): a framed sheet, everything on the axis, the entries as a wide list.
 *
 * Shows no address field: a certificate speaks to whoever it is presented to, and is posted with a letter.
 */
export const certificateTemplate = String.raw`
#let certificate-frame-lines = {
  place(center + horizon, rect(width: 100% - 24mm, height: 100% - 24mm, stroke: 1.2pt + luma(30%)))
  place(center + horizon, rect(width: 100% - 27mm, height: 100% - 27mm, stroke: 0.4pt + luma(30%)))
}

#let certificate-foot = {
  set text(size: 8pt, fill: soft)
  let about = if data.reference == "" { () } else { ([Aktenzeichen #data.reference],) }
  align(center, (..about, page-number).join[ · ])
}

#let certificate-head = {
  set par(spacing: 0.7em, leading: 0.5em)
  set text(hyphenate: false)
  set align(center)
  par(text(size: 15pt, weight: "bold", lines(data.sender.authority)))
  if data.sender.unit.trim() != "" { par(text(size: 11.5pt, lines(data.sender.unit))) }
  let address = present(data.sender.address)
  if address.len() > 0 { par(text(size: 8.5pt, fill: soft, address.map(lines).join[ · ])) }
}

#let certificate-closing = std.block(breakable: false, width: 100%, {
  par[Ausgestellt am #data.dateText]
  v(3mm)
  grid(
    columns: (auto, 1fr),
    column-gutter: 16mm,
    align: bottom,
    if data.sealed { seal-place },
    signature,
  )
})

#let certificate = {
  set page(
    paper: "a4",
    margin: (x: 30mm, top: 32mm, bottom: 38mm),
    background: certificate-frame-lines,
    footer: certificate-foot,
    footer-descent: 12mm,
  )
  set text(size: 11pt)
  certificate-head
  v(18mm)
  {
    show heading: set text(size: 25pt)
    set par(leading: 0.5em)
    align(center, heading(level: 1, lines(data.title)))
  }
  align(center, line(length: 40mm, stroke: 0.8pt + luma(30%)))
  v(10mm)
  for block in data.blocks {
    if block.type == "facts" and block.rows.len() > 0 { facts(block.rows, label-width: 60mm, spacing: 1.2em) } else { set-block(block) }
  }
  remedy
  v(1fr)
  certificate-closing
}
`;
