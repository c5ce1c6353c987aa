const dark = `--paper: #191817; --raised: #262421; --ink: #ebe6dc; --soft: #aaa295; --line: #3b3732; --accent: #e0a48e; --link: #e6b29f;
  --critical: #ff9a94; --major: #f0b36a; --minor: #9fc1e6; --noted: #aaa295;
  --different: #4a3f1c; --ribbon: #6f6758; --moved: #7f9fcb; --out: #c08a7a; --target: #24463a;`

/** Dark, narrow, on paper, and without motion. */
export const mediaStyle = `
@media (prefers-color-scheme: dark) { :root { ${dark} } }
@media (prefers-reduced-motion: no-preference) { .f, .p { transition: background-color .15s; } }
@media (forced-colors: active) { .different { text-decoration: underline wavy; } .p.current { outline: 2px solid; } }
@media (max-width: 1100px) {
  .desk { grid-template-columns: minmax(0, 1fr); }
  .panel { position: static; order: -1; max-height: 26rem; }
  .filters { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
}
@media (max-width: 700px) {
  .row { grid-template-columns: minmax(0, 1fr); padding-bottom: .6rem; }
  .g, .ribbons { display: none; }
  .heads { position: static; } .heads .r::before { content: "below it: "; font-weight: 400; }
  .r { border-inline-start: 2px solid var(--ribbon); }
  .t { hyphens: manual; }
}
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; --link: #000; --critical: #000; --major: #000; --minor: #000; --noted: #000; --different: #fff; --target: #fff; }
  body { font-size: 10pt; }
  .bar, .panel, .contents, .skip, .walk, .ribbons, #note, dialog, button { display: none !important; }
  .desk { display: block; } .chunk { content-visibility: visible; }
  .row { grid-template-columns: minmax(0, 1fr) 1rem minmax(0, 1fr); } .row .p { break-inside: avoid; }
  .heads { position: static; }
  .t { font-size: 10pt; }
  .different { font-weight: 600; border-bottom: 1px dotted #000; }
  .sev.critical { background: none; color: #000; border-width: 2px; }
  .wide { overflow: visible; } td, th { max-width: none; } .apparatus tbody th { position: static; }
  .apparatus { table-layout: fixed; width: 100%; font-size: 6.5pt; } .apparatus th, .apparatus td { min-width: 0; padding: 2pt; overflow-wrap: break-word; }
  details.static::details-content { content-visibility: visible; }
  main > section { margin-top: 1.5rem; } h2, h3 { break-after: avoid; }
  a { text-decoration: none; }
}
`
