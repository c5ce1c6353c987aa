/** The words of a list, from text that has them between spaces and line breaks. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/)
