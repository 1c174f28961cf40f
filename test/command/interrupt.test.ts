import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, it} from 'vitest'
import {generateLibrary} from '../bench/generate.ts'
import {script} from './run-fieldbook.ts'

it.skipIf(process.platform === 'win32')(
  'Ctrl-C stops a long build with one line, and the old book stays',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'interrupt-'))
    await generateLibrary(join(folder, 'guides'), 160)
    await mkdir(join(folder, 'out', 'handbook'), {recursive: true})
    await writeFile(join(folder, 'out', 'handbook', 'handbook.pdf'), 'the old book')
    const child = spawn(process.execPath, [script, 'build'], {cwd: folder})
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    // Long enough for a busy machine to start the command, short of the end of the build.
    await wait(4000)
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect({code, said}).toEqual({
      code: 130,
      said: 'fieldbook: stopped; your earlier books are unchanged\n',
    })
    expect(await readdir(join(folder, 'out', 'handbook'))).toEqual(['handbook.pdf'])
    expect(await readFile(join(folder, 'out', 'handbook', 'handbook.pdf'), 'utf8')).toBe(
      'the old book',
    )
    await rm(folder, {recursive: true})
  },
)
