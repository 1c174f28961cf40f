import {spawnSync} from 'node:child_process'
import {chmod, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {script} from './run-fieldbook.ts'

/** Nothing is locked for the user `root`, who then runs the command as nobody. */
const somebody = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {}
const run = (words: readonly string[]) =>
  spawnSync(process.execPath, [script, ...words], {
    ...somebody,
    cwd: tmpdir(),
    encoding: 'utf8',
  })

const locks = process.platform !== 'win32' && run(['--version']).status === 0
const name = locks
  ? 'a locked folder behind %s is not taken for an empty one'
  : 'skipped: no user is here from whom a folder can be locked'

it.skipIf(!locks).each([
  ['--assets', '.', '--templates'],
  ['--templates', '.', '--assets'],
])(name, async (option, open, other) => {
  const locked = await mkdtemp(join(tmpdir(), 'locked-'))
  await chmod(locked, 0o000)
  const words = ['build', '--guides', '.', option, locked, other, open]
  const {status, stderr} = run(words)
  await rm(locked, {recursive: true})
  expect({status, stderr}).toEqual({
    status: 3,
    stderr: `fieldbook: ${locked}: permission is missing\n  hint: take another folder, or ask its owner to let you in\n`,
  })
})
