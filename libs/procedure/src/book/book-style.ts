/** The style sheet of the book: readable on screen, on paper, in light and dark. */
export const bookStyle = `:root { color-scheme: light dark; --line: #c3c8cf; --soft: #f2f4f7; --mark: #0b4f8a; }
@media (prefers-color-scheme: dark) { :root { --line: #4a525c; --soft: #20252b; --mark: #8fc3f5; } }
* { box-sizing: border-box; }
body { max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0 0.25rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 0.5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.25rem 0 0.25rem; }
a { color: var(--mark); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
/* Where the heading says the same, only screen readers need the caption. */
section:not(#formular, #entscheidungstabellen) caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0; border-bottom: 1px solid var(--line); }
code { font-size: 0.875em; background: var(--soft); padding: 0.05rem 0.25rem; border-radius: 0.2rem; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; }
dt { font-weight: 600; } dd { margin: 0; }
.scroll { overflow-x: auto; }
.diagram { overflow: auto; max-height: 45rem; border: 1px solid var(--line); background: #fff; }
.grade { color: var(--mark); font-weight: 600; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dt { margin-top: 0.5rem; } }
@media print { .diagram { max-height: none; } nav { display: none; } }
`;
