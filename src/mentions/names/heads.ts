import { en } from '../../languages/en.ts'
import { inAnyLanguage } from '../../languages/index.ts'

// Of English texts, which keep the names of institutions abroad as they are.
export const organisationHeads = inAnyLanguage((language) => language.organisationHeads)
export const companyForms: ReadonlySet<string> = new Set(en.companyForms)
export const companyNouns: ReadonlySet<string> = new Set(en.companyNouns)
export const placeHeads: ReadonlySet<string> = new Set(en.placeHeads)
export const eventHeads: ReadonlySet<string> = new Set(en.eventHeads)
export const directions: ReadonlySet<string> = new Set(en.directions)
export const personalVerbs: ReadonlySet<string> = new Set(en.personalVerbs)
