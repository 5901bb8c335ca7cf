import { fontFamilies } from './font-families.js';

/**
 * What all layouts share: data, type, metadata, and the setting of blocks.
 *
 * Sources: DIN 5008:2020 (typefaces from 10 pt, flush left, page numbers in the foot), ISO 14289-1 (title, language,
 * table headers). Label and value pairs are a term list, because that is what they are read out as.
 */
export const baseTemplate = String.raw`
#let data = json(bytes(sys.inputs.document))
#let (year, month, day) = data.date.split("-").map(int)
#let soft = luma(35%)
#let hairline = 0.5pt + luma(65%)

#set document(
  title: data.title,
  author: data.sender.authority,
  keywords: (data.reference,),
  date: datetime(year: year, month: month, day: day),
)
#set text(font: ${fontFamilies}, fallback: false, size: 10pt, lang: "de", region: "DE", hyphenate: true, costs: (hyphenation: 300%))
#set par(leading: 0.7em, spacing: 1.15em)
#set list(marker: [–], indent: 0.3em, body-indent: 0.7em, spacing: 0.8em)
#set enum(indent: 0.3em, body-indent: 0.7em, spacing: 0.8em)
#show heading: set text(weight: "bold", hyphenate: false)
#show heading.where(level: 1): set text(size: 12.5pt)
#show heading.where(level: 1): set block(below: 1.4em)
#show heading.where(level: 2): set text(size: 10.5pt)
#show heading.where(level: 2): set block(above: 1.7em, below: 0.9em)

// Texts arrive as strings and become text elements; they are never evaluated as markup.
#let lines(text) = text.split("\n").map(line => [#line]).join(linebreak())
#let prose(text) = for part in text.split(regex("\n[ ]*\n\s*")) { par(lines(part)) }
#let present(items) = items.filter(item => item.trim() != "")

#let page-number = context [Seite #counter(page).display() von #counter(page).final().first()]
#let page-foot = {
  set text(size: 8pt, fill: soft, hyphenate: false)
  line(length: 100%, stroke: hairline)
  v(-0.5em)
  grid(
    columns: (1fr, auto),
    column-gutter: 1em,
    present((data.sender.authority,) + data.sender.address).map(lines).join[ · ],
    page-number,
  )
}
#let page-head = context if counter(page).get().first() > 1 {
  set text(size: 8pt, fill: soft, hyphenate: false)
  let about = if data.reference == "" { () } else { ([Aktenzeichen #data.reference],) }
  grid(
    columns: (1fr, auto),
    column-gutter: 1em,
    lines(data.sender.authority),
    (..about, [#data.dateText]).join[ · ],
  )
  v(-0.5em)
  line(length: 100%, stroke: hairline)
}

// A label wider than its column stands on a line of its own, its value indented below.
#let facts(rows, label-width: 55mm, spacing: 0.85em) = {
  set strong(delta: 0)
  let label-cell(label) = context {
    let shown = text(fill: soft, hyphenate: false, lines(label))
    if measure(shown).width > label-width - 3mm or label.contains("\n") {
      shown
      linebreak()
    } else {
      box(width: label-width, shown)
    }
  }
  std.block(above: 1.3em, below: spacing + 0.8em, terms(
    separator: none,
    hanging-indent: label-width,
    spacing: spacing,
    ..rows.map(((label, value)) => terms.item(label-cell(label), lines(value))),
  ))
}

#let data-table(block) = {
  set text(size: 9pt)
  set par(leading: 0.55em)
  let widths = block.layout.map(column => if column.numeric { auto } else { column.weight * 1fr })
  let sides = block.layout.map(column => if column.numeric { right } else { left })
  let grid-table = table(
    columns: widths,
    align: (x, _) => sides.at(x) + top,
    inset: (x: 2mm, y: 1.6mm),
    stroke: (_, y) => (bottom: if y == 0 { 0.8pt + black } else { hairline }),
    table.header(..block.columns.map(name => text(weight: "bold", lines(name)))),
    ..block.rows.flatten().map(lines),
  )
  // A short table stays whole; a long one breaks and repeats its header.
  let length = block.rows.flatten().map(cell => cell.len()).sum(default: 0)
  show figure: set std.block(breakable: block.rows.len() > 8 or length > 1500, above: 1.5em, below: 1.7em)
  show figure.caption: set text(size: 9pt, fill: soft)
  show figure.caption: set align(left)
  show figure.caption: set std.block(sticky: true)
  set figure.caption(position: top)
  figure(
    align(left, grid-table),
    kind: table,
    numbering: none,
    supplement: none,
    gap: 0.7em,
    caption: if block.caption.trim() != "" { lines(block.caption) },
  )
}

#let set-block(block) = {
  if block.type == "heading" {
    if block.text.trim() != "" { heading(level: 2, lines(block.text)) }
  } else if block.type == "paragraph" {
    prose(block.text)
  } else if block.type == "list" {
    if block.items.len() > 0 {
      if block.ordered { enum(..block.items.map(lines)) } else { list(..block.items.map(lines)) }
    }
  } else if block.type == "facts" {
    if block.rows.len() > 0 { facts(block.rows) }
  } else if block.columns.len() > 0 {
    data-table(block)
  }
}

#let remedy = if data.remedy != none {
  heading(level: 2)[Rechtsbehelfsbelehrung]
  prose(data.remedy)
}

#let seal-place = circle(
  radius: 17.5mm,
  stroke: (paint: luma(55%), thickness: 0.6pt, dash: "dashed"),
  align(center + horizon, text(size: 9pt, fill: soft)[Siegel]),
)

#let signature = {
  let (suffix, name, function) = data.signature
  let role = present((name, function))
  if role.len() > 0 {
    set par(spacing: 0.65em)
    std.block(height: 15mm, lines(suffix))
    line(length: 70mm, stroke: hairline)
    present((name,)).map(lines).join()
    if function.trim() != "" { par(text(size: 9pt, fill: soft, lines(function))) }
  }
}

#let closing = std.block(breakable: false, width: 100%, above: 2.2em, grid(
  columns: (1fr, auto),
  align: (left + bottom, right + bottom),
  column-gutter: 8mm,
  signature,
  if data.sealed { seal-place },
))
`;
