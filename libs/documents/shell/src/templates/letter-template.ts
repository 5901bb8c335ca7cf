/**
 * The frame of a business letter after DIN 5008:2020 form B, and the letter itself (Bescheid, Schreiben).
 *
 * Measures from the sheet's edge: letterhead to 45 mm, address field 45–90 mm (line of return address and remarks
 * 17.7 mm, then six lines of address), information block from 125 mm on the right, subject from 98.5 mm, fold marks at
 * 105 and 210 mm, hole mark at 148.5 mm. The zones grow when a text needs more room, so nothing is ever overprinted.
 */
export const letterTemplate = String.raw`
#let sheet-top = 25mm
#let letterhead-top = 16mm

#let sheet-marks = context if counter(page).get().first() == 1 {
  let mark(y, length) = place(top + left, dx: 5mm, dy: y, line(length: length, stroke: 0.4pt + luma(50%)))
  mark(105mm, 4mm)
  mark(148.5mm, 6mm)
  mark(210mm, 4mm)
}

#let letterhead = {
  set par(spacing: 0.55em, leading: 0.4em)
  par(text(size: 17pt, weight: "bold", hyphenate: false, lines(data.sender.authority)))
  if data.sender.unit.trim() != "" { par(text(size: 11pt, fill: soft, lines(data.sender.unit))) }
}

#let return-line = {
  set text(size: 7pt, fill: soft, hyphenate: false)
  present((data.sender.authority,) + data.sender.address).map(lines).join[ · ]
}

#let address-field = {
  set par(leading: 0.6em, spacing: 0pt)
  std.block(height: 17.7mm, inset: (bottom: 2.2mm), align(bottom, return-line))
  par(data.addressee.map(lines).join(linebreak()))
}

#let information-block = {
  set text(size: 9pt)
  set par(leading: 0.6em, spacing: 0.9em)
  v(5mm)
  let sender = present((data.sender.unit,) + data.sender.address)
  if sender.len() > 0 { par(sender.map(lines).join(linebreak())) }
  let rows = present((data.reference,)).map(reference => ("Aktenzeichen", reference))
  facts((..rows, ("Datum", data.dateText)), label-width: 27mm, spacing: 0.6em)
}

// Column 0 holds struts: they give each zone its height by the standard, and let it grow.
#let letter-frame(body) = {
  set page(
    paper: "a4",
    margin: (left: 25mm, right: 20mm, top: sheet-top, bottom: 27mm),
    header: page-head,
    header-ascent: 6mm,
    footer: page-foot,
    footer-descent: 7mm,
    background: sheet-marks,
  )
  v(letterhead-top - sheet-top)
  std.block(below: 8.5mm, grid(
    columns: (0pt, 80mm, 20mm, 1fr),
    box(height: 45mm - letterhead-top), grid.cell(colspan: 3, letterhead),
    box(height: 45mm), address-field, [], information-block,
  ))
  body
}

#let letter = letter-frame({
  heading(level: 1, lines(data.title))
  for block in data.blocks { set-block(block) }
  remedy
  closing
})
`;
