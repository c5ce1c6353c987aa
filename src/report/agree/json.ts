import type { AgreeResult } from '../../model/agree.ts'

/** One JSON value, numbers in full precision; what says nothing is null. */
export const agreeJson = ({ parted, levels, ...result }: AgreeResult): string =>
  JSON.stringify({
    ...result,
    levels: levels.map(({ pairs, ...level }) => ({
      ...level,
      pairs: pairs.map(({ pearson, spearman, kendall, ...pair }) => ({
        ...pair,
        pearson: pearson ?? null,
        spearman: spearman ?? null,
        kendall: kendall ?? null,
      })),
    })),
    parted: parted ?? null,
  })
