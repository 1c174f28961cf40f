import {describe, expect, it} from 'vitest'
import type {Block} from '../../src/model/block.ts'
import type {Guide, Section, Topic} from '../../src/model/guide.ts'
import {innerInlines, walkBlocks, walkInlines} from '../../src/model/walk.ts'
import {textAt} from '../../src/source/source.ts'
import {lostWords} from './lost-words.ts'
import {guideOf, hasCorpus, type Read, readCorpus} from './reading.ts'
import {shapeOf} from './shape.ts'

const seed = 'seed-jitsi-basic-howto.txt'

/**
 * The table of format.md §5, with what reading mends: a picture that had lost its `!` is no link, one
 * whose bracket was open is a picture, a line without its number is an item, and the first of two 1s
 * of the sample is an explanation.
 */
const counts = [
  [
    'hands-on-guides/jitsi',
    {topics: 7, sections: 12, steps: 61, numbered: 133, bullets: 58, pictures: 54, links: 3},
  ],
  [
    'hands-on-guides/keepassx',
    {topics: 8, sections: 8, steps: 55, numbered: 123, bullets: 62, pictures: 55, links: 4},
  ],
  [
    'hands-on-guides/torbrowser',
    {topics: 8, sections: 12, steps: 7, numbered: 0, bullets: 12, pictures: 43, links: 13},
  ],
  [
    'howtos/passwords',
    {topics: 7, sections: 3, steps: 0, numbered: 0, bullets: 19, pictures: 0, links: 14},
  ],
  [seed, {topics: 1, sections: 10, steps: 47, numbered: 111, bullets: 27, pictures: 0, links: 1}],
] as const

describe.skipIf(!hasCorpus)('the real guides', {timeout: 60_000}, () => {
  it.each(counts)('%s has the parts that its authors counted', async (path, wanted) => {
    const read = await readCorpus(path)
    expect(countOf(guideOf(read), read)).toEqual(wanted)
  })

  it('no word of any file is lost, and every piece says what its author wrote', async () => {
    expect(lostWords(await readCorpus('.'))).toEqual([])
  })

  it('no dead id reaches a reader', async () => {
    const {library} = await readCorpus('.')
    const text = library.guides.flatMap(guide => guide.topics.flatMap(shapeOf)).join('\n')
    expect(text.replace(/ =[^)\]]*/g, '')).not.toMatch(/\bimg \d+/i)
  })

  it('no asterisk, hash or bracket of damaged Markdown is left in the English guides', async () => {
    for (const [path] of counts) {
      const {library} = await readCorpus(path)
      for (const guide of library.guides) {
        visitTexts(guide, text => expect(text).not.toMatch(/\*\*|###|\]\(|^\*\S/))
      }
    }
  })

  it('the sample means what its authors made of it later', async () => {
    const [early, setup, basic] = await Promise.all([
      readCorpus(seed),
      readCorpus('hands-on-guides/jitsi/04-jitsi-setup.txt'),
      readCorpus('hands-on-guides/jitsi/06-jitsi-basic.txt'),
    ])
    const later = [setup, basic]
      .flatMap(read => linesOf(read))
      .filter(line => !/^ *figure/.test(line))
    const sample = linesOf(early)
    const copy = sample.lastIndexOf('# Use Jitsi to create a new IM account')
    const end = sample.findIndex((line, index) => index > copy && line.startsWith('# '))
    const meant = [...sample.slice(0, copy), ...sample.slice(end)]
    expect(later.map(plain).filter(line => !trailing.test(line))).toEqual(
      meant.map(plain).filter(line => !trailing.test(line)),
    )
  })

  it('reports what the sample needs, line by line, in so far as reading sees it', async () => {
    const {reports} = await readCorpus(seed)
    expect(reports).toEqual([
      '13:1 header/key-alias',
      '14:19 header/trailing-blank',
      '29:1 list/number-sequence',
      '87:1 list/continued',
      '99:1 section/duplicate-title',
      '129:1 list/continued',
      '163:1 list/continued',
      '241:1 list/continued',
      '267:1 admonition/markup-differs',
      '269:1 list/continued',
      '323:1 list/continued',
      '401:1 emphasis/unmatched',
    ])
  })

  it.each([
    ['ar', 36, 12],
    ['km', 33, 10],
    ['zh', 39, 16],
  ])('the steps of %s are found in its own words', async (language, steps, sections) => {
    const read = await readCorpus(`languages/${language}`)
    expect(guideOf(read).language).toBe(language)
    expect(countOf(guideOf(read), read)).toMatchObject({steps, sections})
  })

  it('only faults that are there are reported as errors', async () => {
    const {diagnostics} = await readCorpus('hands-on-guides')
    const errors = diagnostics.filter(({severity}) => severity === 'error')
    expect(errors.map(({code, span}) => `${span.file.split('/').pop()} ${code}`)).toEqual([
      'linkmap.txt linkmap/duplicate-id',
      '06-jitsi-basic.txt image/missing-bang',
      '05-keepassx-basic.txt image/broken-syntax',
      '05-keepassx-basic.txt emphasis/unmatched',
    ])
  })
})

/** What follows the last item of a step stands under it in one version and beside it in the other. */
const trailing = /^ *(explanation: )?(Click the red X in the upper|While this process might)/

function linesOf(read: Read): readonly string[] {
  return guideOf(read).topics.flatMap(shapeOf)
}

/** Marks differ in a few places, and the second version corrected the italics of one warning. */
function plain(line: string): string {
  return line.replace(/[*<>`]/g, '').replace('(italic)', '(bold)')
}

function countOf(guide: Guide, read: Read) {
  const count = {
    topics: guide.topics.length,
    sections: 0,
    steps: 0,
    numbered: 0,
    bullets: 0,
    pictures: 0,
    links: 0,
  }
  const visit = (node: Topic | Section) => {
    if (node.kind === 'section' && node.title.length > 0) count.sections++
    count.steps += node.steps.length
    for (const block of [...node.blocks, ...node.steps.flatMap(step => step.blocks)])
      countBlock(block)
    node.sections.forEach(visit)
  }
  const countBlock = (outer: Block) =>
    walkBlocks([outer], block => {
      const source = read.sources.get(block.span.file)
      const isBullet = source !== undefined && /^[*+-]\s/.test(textAt(source, block.span))
      if (block.kind === 'list') {
        count.numbered += block.items.filter(({number}) => number !== null).length
        count.bullets += block.items.filter(({number}) => number === null).length
      } else if (block.kind === 'definitions') count.bullets += block.entries.length
      else if (isBullet) count.bullets++
      if (block.kind === 'figure') count.pictures += block.pictures.length
      walkInlines(innerInlines(block), inline => {
        if (inline.kind === 'button') count.pictures++
        if (inline.kind !== 'link' || source === undefined) return
        if (textAt(source, inline.span).includes('](')) count.links++
      })
    })
  guide.topics.forEach(visit)
  return count
}

function visitTexts(guide: Guide, visit: (text: string) => void): void {
  const ofNode = (node: Topic | Section): void => {
    for (const block of [...node.blocks, ...node.steps.flatMap(step => step.blocks)]) {
      walkBlocks([block], inner =>
        walkInlines(innerInlines(inner), inline => {
          if (inline.kind === 'text') visit(inline.text)
        }),
      )
    }
    node.sections.forEach(ofNode)
  }
  guide.topics.forEach(ofNode)
}
