import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {choicesOf} from '../../src/command/editions.ts'
import {UsageError} from '../../src/command/failure.ts'
import {foldersOf} from '../../src/command/folders.ts'
import {existingFile} from '../../src/command/paths.ts'
import {loadGuides} from '../../src/read/load-guides.ts'
import {loadTemplates} from '../../src/template/load-templates.ts'
import {loadTheme} from '../../src/theme/load-theme.ts'

const none = process.platform === 'win32'
const name = none
  ? 'skipped: Windows has no pipes among its files'
  : 'a pipe that is named on the command line is not waited for'

describe.skipIf(none)(name, () => {
  let folder = ''
  let pipe = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pipes-'))
    await mkdir(join(folder, 'editions'))
    await mkdir(join(folder, 'press'))
    pipe = join(folder, 'editions', 'pipe.yaml')
    const others = ['theme.yaml', 'box.hbs', 'linkmap.txt', join('press', 'zine.yaml')]
    execFileSync('mkfifo', [pipe, ...others.map(other => join(folder, other))])
  })
  afterAll(() => rm(folder, {recursive: true}))

  it('as an edition, by its path and by its name', async () => {
    await expect(choicesOf([pipe], folder)).rejects.toThrow(UsageError)
    await expect(choicesOf(['pipe'], folder)).rejects.toThrow('no edition is called pipe')
  })

  it('as pictures or templates', async () => {
    const usual = {guides: folder, assets: 'assets'}
    await expect(foldersOf({...usual, assets: pipe})).rejects.toThrow('is not a folder')
    await expect(foldersOf({...usual, templates: pipe})).rejects.toThrow('is not a folder')
  })

  it('as a book to check', async () => {
    await expect(existingFile(pipe)).rejects.toThrow('not a file but a device or a pipe')
  })

  it('as a guide and as a map of links', async () => {
    const files = await loadGuides(pipe, join(folder, 'linkmap.txt'))
    expect(files.map(({refusal}) => refusal)).toEqual(['not-regular', 'not-regular'])
  })

  it('as a theme, a template or the look of a product', async () => {
    const own = join(import.meta.dirname, '../../templates')
    const themes = ['theme.yaml', 'press/zine.yaml']
    const theme = await loadTheme(
      [own, folder],
      () => {},
      () => {},
      themes,
    )
    expect(theme.page.width).toBeLessThan(300)
    expect(await loadTemplates([own, folder], () => {})).toBeDefined()
  })
})
