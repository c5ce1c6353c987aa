/** Runs a check as a user whom file permissions bind: root may read and write everything. */
export async function unprivileged(check: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return check()
  process.seteuid?.(65534)
  try {
    await check()
  } finally {
    process.seteuid?.(0)
  }
}
