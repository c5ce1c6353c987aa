/** The list of findings beside the edition, and the note at a finding. */
export const panelStyle = `
.panel { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); display: flex; flex-direction: column; min-height: 0; font-size: .9rem; }
.filters { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem; margin: .6rem 0 0; }
.filters select, .filters input { width: 100%; }
.filters > :last-child { grid-column: 1 / -1; }
.status { margin: .6rem 0; color: var(--soft); font-size: .85rem; }
.list { flex: 1 1 auto; min-height: 6rem; overflow-y: auto; margin: 0; padding: 0; list-style: none; border-block: 1px solid var(--line); }
.list li { padding: .5rem .6rem; border-bottom: 1px solid var(--line); line-height: 1.45; }
.list li[aria-current] { background: var(--raised); box-shadow: inset 3px 0 0 var(--accent); }
.list a { color: var(--ink); text-decoration: none; } .list a:hover { text-decoration: underline; }
.list small { display: block; } .panel button { margin-top: .5rem; align-self: start; }
#note { position: fixed; z-index: 8; width: max-content; max-width: min(24rem, 92vw); max-height: 50vh; overflow: auto; padding: .6rem .8rem; border: 1px solid var(--soft); border-radius: 4px; background: var(--paper); box-shadow: 0 4px 16px rgb(0 0 0 / .14); font: .88rem/1.45 var(--sans); }
#note p { margin: 0 0 .2rem; }
`
