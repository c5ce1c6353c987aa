import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../folder.ts'
import { hasAll, ofOneProcess, recipe, report, shell, ships } from './ships.ts'

const isRoot = process.geteuid?.() === 0
const isThere = isRoot && hasAll('sbatch', 'slurmctld', 'slurmd', 'munged')
if (!isRoot) console.log('not tested, since slurmd wants to be root')

/** A cluster of this machine alone; the numbers of its ports are this process's. */
function configuration(folder: string): string {
  const [host] = hostname().split('.')
  const port = 20_000 + ((2 * process.pid) % 20_000)
  return `ClusterName=ships
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=root
SlurmctldPort=${port}
SlurmdPort=${port + 1}
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.socket
CredType=cred/munge
StateSaveLocation=${folder}
SlurmdSpoolDir=${folder}
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
NodeName=${host} NodeAddr=127.0.0.1 CPUs=2
PartitionName=all Nodes=${host} Default=YES
`
}

describe.runIf(isThere)('the array for Slurm', () => {
  const daemons: ChildProcess[] = []
  afterAll(async () => {
    for (const daemon of daemons.reverse()) {
      const ended = once(daemon, 'exit')
      if (daemon.exitCode === null && daemon.kill('SIGTERM')) await Promise.race([ended, wait(5000)])
      daemon.kill('SIGKILL')
    }
  })

  it('leaves the bytes of one process, submitted to a cluster of this machine', async () => {
    const place = ships()
    const whole = await ofOneProcess(place)
    const folder = temporaryFolder()
    chmodSync(folder, 0o755)
    const env = { ...place.env, SLURM_CONF: file(join(folder, 'slurm.conf'), configuration(folder)) }
    file(join(folder, 'cgroup.conf'), 'CgroupPlugin=cgroup/v1\n')
    const key = file(join(folder, 'key'), randomBytes(1024))
    chmodSync(key, 0o600)
    const start = (program: string, ...args: string[]) =>
      daemons.push(spawn(program, args, { cwd: folder, env, stdio: 'ignore' }))
    const own = ['key-file=key', 'socket=munge.socket', 'pid-file=munged.pid', 'log-file=munged.log', 'seed-file=seed']
    start('munged', '--force', '--foreground', ...own.map((path) => `--${path.replace('=', `=${folder}/`)}`))
    await shell({ folder, env }, 'for i in $(seq 100); do [ -S munge.socket ] && exit; sleep .1; done; exit 1')
    start('slurmctld', '-D')
    start('slurmd', '-D')
    await shell(
      { folder, env },
      'for i in $(seq 200); do sinfo -h -o %t | grep -q idle && exit; sleep .1; done; exit 1',
    )

    // Twenty shards of twelve documents would say no more than four.
    const page = recipe('recipes/slurm.sbatch')
    expect(page).toMatch(/^#SBATCH --array=1-20$/m)
    expect(page).toMatch(/^of=20$/m)
    file(join(place.folder, 'slurm.sbatch'), page.replace('1-20', '1-4').replace('of=20', 'of=4'))
    await shell({ ...place, env }, 'sbatch --wait slurm.sbatch && variorum merge parts --out reports')
    expect(report(place, 'reports')).toEqual(whole)
  }, 120_000)
})
