import {expect, it} from 'vitest'
import {Refusal} from '../../src/press/refusal.ts'
import {readPages} from '../pdf/read-pages.ts'
import {type GuideText, guideOf, pressed} from './pressed.ts'

const {path, text} = guideOf({steps: 5})
const guide: GuideText = {
  path,
  text: `${text}
## Lock it

**Danger**: An open book can be read by anyone.

### Step 1: Lock

1. Press **Ctrl + L**.

### Step 2: Walk away

1. Take the stick with you.
`,
}

async function textOf(own: Parameters<typeof pressed>[1], guides = [guide]): Promise<string> {
  const {files} = await pressed(guides, own)
  const pages = await readPages(files[0]?.bytes ?? new Uint8Array())
  return pages.map(page => page.text).join('\n')
}

it('a handout holds every step of its guide, and the warning between them', async () => {
  const words = await textOf({product: 'handout'})
  for (let step = 1; step <= 5; step++) {
    expect(words).toContain(`Act ${step} of the book`)
    expect(words).toContain(`Button ${step}`)
    expect(words).toContain(`word${step}`)
  }
  for (const part of ['Lock it', 'DANGER', 'An open book', 'Ctrl + L', 'Walk away']) {
    expect(words).toContain(part)
  }
})

it('steps stand two in a row, their titles on one line', async () => {
  const {files} = await pressed([guide], {product: 'handout'})
  const [page] = await readPages(files[0]?.bytes ?? new Uint8Array())
  const row = page?.lines.find(line => line.text.includes('Act 1 of the book'))
  expect(row?.text).toContain('Act 2 of the book')
})

it('the steps of a right-to-left handout are read from the right', async () => {
  const {files} = await pressed([guideOf({language: 'ar', steps: 2})], {product: 'handout'})
  const [page] = await readPages(files[0]?.bytes ?? new Uint8Array())
  const row = page?.lines.find(line => line.text.includes('Act'))
  const [first, second] = [row?.text.indexOf('Act 1') ?? -1, row?.text.indexOf('Act 2') ?? -1]
  expect(first).toBeGreaterThan(second)
})

it('only the sections that are named are printed, under their own title', async () => {
  const words = await textOf({product: 'handout', sections: ['lock']})
  expect(words).toContain('Walk away')
  expect(words).not.toContain('Act 1')
  expect(words.match(/Lock it/g)).toHaveLength(1)
})

it('a section that nobody has is refused, with the nearest one', async () => {
  const wish = pressed([guide], {product: 'handout', sections: ['Luck it']})
  await expect(wish).rejects.toThrow(Refusal)
  await expect(wish).rejects.toMatchObject({hint: 'did you mean "Lock it"?'})
})

it('a checklist has the titles of the steps and nothing else of them', async () => {
  const words = await textOf({product: 'handout', checklist: true})
  expect(words).toContain('1 Act 1 of the book')
  expect(words).toContain('2 Walk away')
  expect(words).not.toContain('Button 1')
})

it('every side names the guide and tells which of how many it is', async () => {
  const {files} = await pressed([guideOf({steps: 30})], {product: 'handout'})
  const pages = await readPages(files[0]?.bytes ?? new Uint8Array())
  expect(pages.length).toBeGreaterThan(1)
  for (const {lines, number} of pages) {
    expect(lines.at(-1)?.text).toMatch(/^Keepsake/)
    expect(lines.at(-1)?.text).toContain(`${number} of ${pages.length}`)
  }
})

it('nothing on a handout is smaller than 8 points, and no act smaller than 10', async () => {
  for (const paper of ['a4', 'letter'] as const) {
    const {files} = await pressed([guide], {product: 'handout', paper})
    for (const {lines} of await readPages(files[0]?.bytes ?? new Uint8Array())) {
      for (const {size, text} of lines) {
        expect(size).toBeGreaterThanOrEqual(8)
        if (/Click|Press|Type|Take/.test(text)) expect(size).toBeGreaterThanOrEqual(10)
      }
    }
  }
})

it('a step that goes on over the side says its number there', async () => {
  const acts = Array.from({length: 70}, (_, at) => `${at + 1}. Click button ${at + 1}.\n`)
  const long = `### Step 3: Go on\n\n![A window](keepassxc/01-welcome@2x.png)\n\n${acts.join('')}`
  const header = text.slice(0, text.indexOf('## Make a book'))
  const guides = [{path, text: `${header}## Make a book\n\n${long}`}]
  expect(await textOf({product: 'handout'}, guides)).toContain('3 continued')
})

it('each guide is a file of its own', async () => {
  const other = guideOf({title: 'Courier', steps: 2})
  const {files} = await pressed([guide, other], {product: 'handout'})
  expect(files.map(({name}) => name).sort()).toEqual([
    'courier-handout-a4.pdf',
    'keepsake-handout-a4.pdf',
  ])
})

it('a warning that stands before the section that is named goes with it', async () => {
  const {path, text} = guideOf({steps: 2})
  const warned = text.replace(
    '## Make',
    '## First of all\n\n**Warning**: Nobody can reset it.\n\n## Make',
  )
  const words = await textOf({product: 'handout', sections: ['Make']}, [{path, text: warned}])
  expect(words).toContain('Nobody can reset it.')
})
