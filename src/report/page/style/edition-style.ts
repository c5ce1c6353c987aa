/** The two columns, what links them, and what is marked in them. */
export const editionStyle = `
.bar { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1.2rem; margin-bottom: 1.2rem; font-size: .9rem; }
.choice { display: inline-flex; flex-direction: column; gap: .15rem; min-width: 0; max-width: 100%; }
.choice > label { color: var(--soft); font-size: .78rem; }
.choice select { max-width: 18rem; }
.looks { display: flex; flex-wrap: wrap; gap: .2rem .9rem; margin: 0; padding: 0; border: 0; min-width: 0; align-items: center; min-height: 2rem; }
.looks legend { float: left; margin-inline-end: .9rem; padding: 0; color: var(--soft); }
.looks label { display: inline-flex; gap: .3rem; align-items: center; }
.desk { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 2.5rem; align-items: start; }
#edition { max-width: 100rem; }
.sheet { position: relative; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) 4.5rem minmax(0, 1fr); }
.chunk { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.chunk:empty { min-height: 60rem; }
.heads { position: sticky; top: 0; z-index: 3; background: var(--paper); border-bottom: 1px solid var(--line); padding: .4rem 0; margin-bottom: .8rem; }
.heads h3 { font: 600 .85rem/1.4 var(--sans); color: var(--soft); padding-inline-start: 2.4rem; }
.p { position: relative; z-index: 1; display: grid; grid-template-columns: 2.4rem minmax(0, 1fr); padding: .3rem .5rem .3rem 0; border-radius: 3px; scroll-margin: 5rem; outline-offset: -2px; }
.p:focus-visible { outline-offset: -2px; }
.p > .n { padding-inline-end: .6rem; text-align: end; font: .72rem/1.6rem var(--sans); color: var(--soft); text-decoration: none; }
.p > .n:hover { text-decoration: underline; color: var(--accent); }
.t { font: 1.02rem/1.6 var(--serif); hyphens: auto; min-width: 0; white-space: normal; }
.p.headline .t { font-size: 1.3rem; line-height: 1.3; } .p.subheading .t { font-style: italic; font-size: 1.1rem; }
.p.apart .t { color: var(--soft); font-size: .88rem; }
.state { grid-column: 2; font-style: italic; }
.p.current { background: var(--raised); box-shadow: inset 3px 0 0 var(--accent); }
.value { display: block; text-align: center; font: .8rem/2.2rem var(--sans); font-variant-numeric: tabular-nums; position: relative; z-index: 2; }
.ribbons { position: absolute; top: 0; z-index: 0; pointer-events: none; overflow: hidden; }
.ribbons path { stroke-width: 1; stroke: var(--ribbon); fill: var(--ribbon); fill-opacity: .22; stroke-opacity: .75; vector-effect: non-scaling-stroke; }
.ribbons .moved { fill: var(--moved); stroke: var(--moved); fill-opacity: .3; stroke-opacity: 1; }
.ribbons .omitted, .ribbons .added { fill: var(--out); stroke: var(--out); fill-opacity: .35; }
.ribbons .doubtful { fill-opacity: .06; stroke-dasharray: 4 3; }
.different { background: var(--different); border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.name { text-decoration: underline dotted 1px var(--soft); text-underline-offset: .28em; }
.number { font-variant-numeric: tabular-nums lining-nums; }
.t .number, .looks .number { font-weight: 600; }
.quotation { font-style: italic; }
.target { background: var(--target); outline: 1px solid var(--accent); }
.f { color: inherit; text-decoration: underline solid 2px var(--tone, var(--minor)); text-underline-offset: .2em; text-decoration-skip-ink: none; }
.f.minor { text-decoration-style: dashed; text-decoration-thickness: 1px; } .f.noted { text-decoration-style: dotted; text-decoration-thickness: 2px; }
.f.critical { text-decoration: underline double 3px var(--critical); }
.f:hover, .f.current { background: var(--raised); outline: 1px solid var(--tone, var(--minor)); border-radius: 2px; }
.badge { font: .74rem var(--sans); padding: 0 .35em; border: 1px solid var(--tone, var(--minor)); border-radius: 2px; color: var(--tone, var(--minor)); text-decoration: none; white-space: nowrap; }
.withheld { font: .85rem var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }
.f.off { text-decoration: none; } .badge.off { display: none; }
.no-different .different { background: none; } .no-name .name { text-decoration: none; }
.no-number .t .number { font-weight: inherit; } .no-quotation .t .quotation { font-style: inherit; }
.no-f .f { text-decoration: none; } .no-f .badge { display: none; }
.synopsis dl { max-width: 52rem; display: block; } .synopsis dt { margin-top: 1rem; padding-top: .6rem; border-top: 1px solid var(--line); }
.synopsis dd { margin: .2rem 0 0; } .synopsis .absent { color: var(--soft); font-style: italic; }
.walk { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; }
`
