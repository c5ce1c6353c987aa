import type { ProperName } from '../names/proper-names.ts'
import { compatibleRoles } from './compatible.ts'
import type { Office } from './offices.ts'

const isDefinite = (text: string, { start, land }: Office): boolean =>
  land !== undefined || /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start))

/** What a text says of one person: all offices, and all countries that it says they are of. */
interface Holder {
  readonly offices: readonly string[]
  readonly lands: ReadonlySet<string>
}

function holdersOf(offices: readonly Office[], idOf: (name: ProperName) => string): ReadonlyMap<string, Holder> {
  const held = new Map<string, { offices: string[]; lands: Set<string> }>()
  for (const { holder, office, land } of offices) {
    if (holder === undefined) continue
    const id = idOf(holder)
    const own = held.get(id) ?? { offices: [], lands: new Set() }
    held.set(id, own)
    own.offices.push(office)
    if (land !== undefined) own.lands.add(land)
  }
  return held
}

/**
 * Who holds the offices that stand without a name: "the Chilean envoy" is whom the text elsewhere calls Chilean envoy, or
 * envoy and nowhere another country's; "the Chilean minister" is the one Chilean minister, of whatever, that it names.
 */
export function impliedHolders(
  text: string,
  offices: readonly Office[],
  idOf: (name: ProperName) => string,
): ReadonlyMap<Office, string> {
  const holders = [...holdersOf(offices, idOf)]
  const implied = new Map<Office, string>()
  for (const office of offices) {
    if (office.holder !== undefined || office.plural || office.calling || !isDefinite(text, office)) continue
    const isOf = ({ lands }: Holder): boolean => office.land === undefined || lands.size === 0 || lands.has(office.land)
    const isSame = ({ offices: own }: Holder): boolean => own.includes(office.office)
    const isShort = ({ offices: own, lands }: Holder): boolean =>
      office.land !== undefined && lands.has(office.land) && own.some((each) => compatibleRoles(each, office.office))
    const same = holders.filter(([, holder]) => isOf(holder) && isSame(holder))
    const found = same.length > 0 ? same : holders.filter(([, holder]) => isShort(holder))
    const [only] = found
    if (found.length === 1 && only !== undefined) implied.set(office, only[0])
  }
  return implied
}
