/** Colours, letters, and all that is read from top to bottom. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --raised: #f6f3ec; --ink: #23201b; --soft: #5f594f; --line: #ddd6c9; --accent: #6a2c1d; --link: #6a2c1d;
  --critical: #9b1c1c; --major: #8a4b08; --minor: #3c5a78; --noted: #5f594f;
  --different: #f8efd0; --ribbon: #b9ad97; --moved: #7a93b8; --out: #c08a7a; --target: #cfe3d6;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia, serif;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
* { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: var(--paper); z-index: 9; }
.skip:focus { left: 1rem; top: 1rem; }
header.title, .contents, main > section { max-width: 84rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3.5rem); }
header.title { padding-top: clamp(2rem, 6vw, 5rem); }
.kicker { margin: 0; color: var(--soft); font-size: .8rem; letter-spacing: .12em; text-transform: uppercase; }
h1, h2, h3 { font-family: var(--serif); font-weight: 500; line-height: 1.2; text-wrap: balance; }
h1 { margin: .3rem 0 1rem; font-size: clamp(1.8rem, 4.5vw, 3rem); letter-spacing: -.01em; }
h2 { margin: 0 0 1.2rem; font-size: 1.6rem; }
h3 { margin: 0; font-size: 1.1rem; }
.lead { max-width: 46rem; margin: 0 0 1rem; font: 1.1rem/1.6 var(--serif); }
main > section { margin-top: 3.5rem; scroll-margin-top: 1rem; }
main > section::before { content: ""; display: block; width: 3rem; border-top: 1px solid var(--accent); margin-bottom: 1.2rem; }
.contents ul { max-width: none; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1.5rem 0 0; padding: .7rem 0; list-style: none; border-block: 1px solid var(--line); }
p, dl, ul, ol { max-width: 46rem; }
small, .note { font-size: .85rem; color: var(--soft); }
.note { line-height: 1.5; }
.n { font-variant-numeric: tabular-nums; }
.empty { color: var(--soft); font-style: italic; }
.caution { padding: .7rem 1rem; border-inline-start: 3px solid var(--major); background: var(--raised); }
code { font: .85em/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; }
.wide { overflow-x: auto; max-width: 100%; margin: 0 0 1rem; position: relative; }
table { border-collapse: collapse; font-size: .9rem; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: start; padding-bottom: .5rem; color: var(--soft); font-size: .85rem; }
th, td { padding: .45rem .9rem .45rem 0; text-align: start; vertical-align: baseline; overflow-wrap: normal; }
th:not(:first-child), td:not(:first-child) { padding-inline-start: .4rem; }
thead th { border-bottom: 1px solid var(--ink); font-weight: 600; white-space: nowrap; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
tbody th { font-weight: 600; max-width: 20rem; overflow-wrap: anywhere; }
td.number, th.number { text-align: end; white-space: nowrap; }
.scores .ci { display: block; font-size: .78rem; }
.scores tr.reference > * { color: var(--soft); font-style: italic; }
td { max-width: 26rem; }
td code, td bdi { overflow-wrap: anywhere; }
details { margin: 1rem 0; }
summary { cursor: pointer; color: var(--link); }
summary h3 { display: inline; color: var(--ink); }
details > :not(summary) { margin-top: .8rem; }
dl { display: grid; gap: .2rem 1rem; }
dt { font-weight: 600; font-size: .9rem; }
dd { margin: 0 0 .7rem; }
.sev { display: inline-block; padding: 0 .4em; border: 1px solid currentColor; border-radius: 2px; font-size: .72rem; line-height: 1.4; font-weight: 600; letter-spacing: .03em; white-space: nowrap; }
.critical { --tone: var(--critical); } .major { --tone: var(--major); } .minor { --tone: var(--minor); } .noted { --tone: var(--noted); }
.sev { color: var(--tone); }
.sev.critical { background: var(--critical); border-color: var(--critical); color: var(--paper); }
ol.first { padding-inline-start: 1.5rem; max-width: 56rem; }
ol.first li { margin-bottom: 1.1rem; padding-inline-start: .3rem; }
ol.first li::marker { font-family: var(--serif); color: var(--soft); }
blockquote { margin: .3rem 0 0; padding-inline-start: .9rem; border-inline-start: 1px solid var(--line); font: .98rem/1.5 var(--serif); color: var(--soft); max-width: 44rem; }
blockquote cite { font: normal .8rem var(--sans); }
.static li { margin-bottom: .4rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr)); gap: 2rem; }
.chart { margin: 0; min-width: 0; } .chart svg { max-width: 100%; height: auto; font-family: var(--sans); }
figcaption { color: var(--soft); font-size: .85rem; }
.apparatus { font-size: .84rem; } .apparatus td, .apparatus tbody th { min-width: 7rem; max-width: 15rem; vertical-align: top; overflow-wrap: anywhere; font-family: var(--serif); font-weight: 400; }
.apparatus td.n { min-width: 4rem; font-family: var(--sans); }
.apparatus tbody th { position: sticky; inset-inline-start: 0; background: var(--paper); z-index: 1; min-width: 11rem; }
.apparatus td.kept, .apparatus td.kept a { color: var(--soft); text-decoration: none; }
.apparatus td.kept a:hover { text-decoration: underline; }
.apparatus td.lost a, .apparatus td.left-out a { font-style: italic; }
[hidden] { display: none !important; }
button, select, input { font: inherit; color: inherit; }
button, select, input[type=search] { min-height: 2rem; padding: .2rem .6rem; border: 1px solid var(--soft); border-radius: 3px; background: var(--paper); max-width: 100%; }
button { cursor: pointer; }
dialog { max-width: min(32rem, 92vw); padding: 1.5rem 2rem; border: 1px solid var(--soft); border-radius: 4px; background: var(--paper); color: var(--ink); }
dialog::backdrop { background: rgb(0 0 0 / .4); }
dialog dl { grid-template-columns: auto 1fr; } dialog dd { margin: 0; }
kbd { font: .9em ui-monospace, Menlo, Consolas, monospace; }
main::after { content: ""; display: block; height: 5rem; }
`
