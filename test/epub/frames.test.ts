import fc from 'fast-check'
import Handlebars from 'handlebars'
import {expect, it} from 'vitest'
import {type ChapterData, Frames} from '../../src/epub/frames.ts'
import {xmlFault} from '../../src/xhtml/read-xml.ts'
import {serialise} from '../../src/xhtml/serialise.ts'
import {packageTemplates} from './render.ts'

/** A paragraph of any words, as the e-book writes it. */
const bodies = fc
  .oneof(fc.string({unit: 'binary'}), fc.constantFrom('--', ']]>', '?>', "'", '"', '', 'a--b <i>'))
  .map(text => {
    const place = {line: 0, column: 0}
    const children = [{kind: 'text' as const, text}]
    return serialise({kind: 'element', name: 'p', classes: [], attributes: {}, children, place})
  })

const titles = fc.oneof(
  fc.string(),
  fc.constantFrom('p', 'div', '--', '&', "'", '"', '<', '&amp;', 'a', 'x="', '\u0001'),
)

/** What an organisation may make of `chapter.xhtml`: some do not close, some put the body anywhere. */
const templates = [
  '<html><title>{{title}}</title>{{{body}}}</html>',
  '<html><title>{{{title}}}</title>{{{body}}}</html>',
  '<html>{{body}}</html>',
  '<html><b title="{{title}}"/>{{{body}}}{{{body}}}</html>',
  "<html><b title='{{{title}}}'/>{{{body}}}</html>",
  '<html><b title="{{{body}}}"/></html>',
  '<html><!-- {{{body}}} --></html>',
  '<html><!-- {{title}} -->{{{body}}}</html>',
  '<html><![CDATA[{{{body}}}]]></html>',
  '<html><?words {{{body}}}?></html>',
  '<!DOCTYPE html [ {{{body}}} ]><html/>',
  '<!DOCTYPE html [ {{{title}}} ]><html>{{{body}}}</html>',
  '<html><{{title}}>{{{body}}}</{{title}}></html>',
  '<html {{{title}}}="">{{{body}}}</html>',
  '<html><h{{title}}/>&{{title}};{{{body}}}</html>',
  '<html><p>{{{body}}}</html>',
  '<html/>{{{body}}}',
  '{{{body}}}',
  '{{title}}{{{body}}}',
]

it.each(templates)('%s passes exactly where the whole file is well-formed', template => {
  const fill = Handlebars.compile(template)
  const frames = new Frames((_, data) => fill(data))
  fc.assert(
    fc.property(bodies, titles, (body, title) => {
      const data = {language: 'en', direction: 'ltr', type: 'bodymatter', title, body}
      const text = fill(data)
      if (xmlFault(text) === null) expect(frames.fill(data)).toBe(text)
      else expect(() => frames.fill(data)).toThrow('epub/chapter.xhtml is not well-formed at')
    }),
  )
})

it('a book of a thousand files has one frame to read', () => {
  const render = packageTemplates()
  const frames = new Frames(render)
  const data = {language: 'en', direction: 'ltr', type: 'bodymatter'} as const
  const dataOf = (i: number): ChapterData => ({...data, title: `Part ${i}`, body: `<p>${i}</p>`})
  const texts = Array.from({length: 1000}, (_, i) => frames.fill(dataOf(i)))
  expect(texts.every(text => xmlFault(text) === null)).toBe(true)
  expect(new Set(texts).size).toBe(1000)
})
