import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type FileBytes, mendFiles} from '../../src/check/fix/mend-files.ts'
import {loadGuides} from '../../src/read/load-guides.ts'
import {examineBytes} from './examine.ts'

const corpus = resolve(import.meta.dirname, '../../../shared/corpus')
const lettersOf = (text: string) => text.toLowerCase().replace(/\P{L}/gu, '')
const examine = (files: readonly FileBytes[]) => examineBytes(files).diagnostics

describe.skipIf(!existsSync(corpus))('on real guides', () => {
  it('mending loses no letter, and mending twice changes nothing more', async () => {
    const folders = ['hands-on-guides/keepassx', 'languages/zh', 'seed-jitsi-basic-howto.txt']
    const read = await Promise.all(folders.map(folder => loadGuides(resolve(corpus, folder))))
    const files = read.flat()
    const mended = mendFiles(files, examine)
    expect(mended.length).toBeGreaterThan(0)
    for (const {before, after} of mended) expect(lettersOf(after)).toBe(lettersOf(before))
    const after = files.map(file => mended.find(({path}) => path === file.path) ?? file)
    expect(mendFiles(after, examine)).toEqual([])
  }, 60_000)
})
