import fc from 'fast-check'
import {expect, it} from 'vitest'
import {loadWords} from '../../src/language/load-words.ts'
import type {Block} from '../../src/model/block.ts'
import type {Inline} from '../../src/model/inline.ts'
import {refine} from '../../src/refine/refine.ts'
import {layOut} from '../../src/template/lay-out.ts'
import {loadTemplates} from '../../src/template/load-templates.ts'
import {readXml} from '../../src/xhtml/read-xml.ts'
import {serialise, withoutIllegal} from '../../src/xhtml/serialise.ts'
import type {XhtmlNode} from '../../src/xhtml/tree.ts'
import {
  box,
  guide,
  handbook,
  item,
  library,
  link,
  list,
  paragraph,
  section,
  span,
  step,
  text,
  topic,
} from '../model/build.ts'
import {builtIn} from './laid-out.ts'

const templates = await loadTemplates([builtIn], () => {})
const words = await loadWords('en', [builtIn], () => {})

function textOf(node: XhtmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('')
}

const bare = (written: string) => withoutIllegal(written).replace(/[ \t\r\n]+/g, '')

it('whatever an author writes is in the book as it was written, and the book is well-formed', () => {
  const anything = fc.string({unit: 'binary', minLength: 1, maxLength: 40})
  fc.assert(
    fc.property(anything, anything, anything, (first, second, third) => {
      const steps = [step(first, [paragraph(third)], {title: [text(second)]})]
      const blocks = [
        box('danger', [paragraph(first, link(second, third))], {label: [text(third)]}),
      ]
      const parts = topic(first, {blocks, sections: [section(second, {steps})]})
      const book = handbook([guide(third, [parts], {title: second})], {title: first})
      const refined = refine(book, library([]), () => {})
      for (const {root} of layOut(refined, words, templates, () => {})) {
        const read = readXml(serialise(root))
        expect(read.fault).toBeNull()
        expect(textOf(root)).toBe(read.root === null ? '' : textOf(read.root))
      }
      const all = layOut(refined, words, templates, () => {}).map(({root}) => bare(textOf(root)))
      for (const written of [first, second, third]) expect(all.join('\n')).toContain(bare(written))
    }),
    {numRuns: 150},
  )
})

it('a guide may nest as deep as reading lets it', () => {
  const deepInline = Array.from({length: 100}).reduce<Inline>(
    inline => ({kind: 'strong', inlines: [inline], span}),
    text('deep'),
  )
  const deepBlock = Array.from({length: 100}).reduce<Block>(
    block => list('bullets', item('', {blocks: [block]})),
    paragraph(deepInline),
  )
  const book = handbook([guide('tool', [topic('Howto', {blocks: [deepBlock]})])])
  const refined = refine(book, library([]), () => {})
  const chapter = layOut(refined, words, templates, () => {}).find(({name}) => name === 'tool')
  expect(chapter === undefined ? '' : textOf(chapter.root)).toContain('deep')
})
