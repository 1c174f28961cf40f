import fc from 'fast-check'
import {expect, it} from 'vitest'
import {readXhtml} from '../../src/xhtml/read-xhtml.ts'
import {xmlFault} from '../../src/xhtml/read-xml.ts'
import {serialise} from '../../src/xhtml/serialise.ts'
import type {Element, XhtmlNode} from '../../src/xhtml/tree.ts'
import {sampleText} from './sample-chapter.ts'

function read(text: string): Element {
  const {root, faults} = readXhtml(text, 'page')
  expect(faults).toEqual([])
  if (root === null) throw new Error('no element')
  return root
}

function faultsOf(text: string): readonly string[] {
  return readXhtml(text, 'page').faults.map(({code, message}) => `${code} ${message}`)
}

it('a chapter that uses the whole contract has no fault', () => {
  expect(faultsOf(sampleText)).toEqual([])
})

it('what is written and read again is the same book', () => {
  const once = serialise(read(sampleText))
  expect(serialise(read(once.replace(' xml:lang="en"', '')))).toBe(once)
})

it('white space that lays out a template is not in the book', () => {
  const root = read('<section>\n  <p>\n    One\n  two <em>three</em>\n  </p>\n  <hr/>\n</section>')
  expect(serialise(root)).toBe('<section><p>One two <em>three</em></p><hr/></section>')
})

it('white space in code and sample lines is kept', () => {
  const text = '<div><p>a  <code>b  c</code></p><pre>  d\n\n  e </pre></div>'
  expect(serialise(read(text))).toBe('<div><p>a <code>b  c</code></p><pre>  d\n\n  e </pre></div>')
})

it('text beside a block in a list item keeps its words and loses its edges', () => {
  const root = read('<ul>\n<li>\nOne\n<p>two</p>\nthree </li>\n</ul>')
  expect(serialise(root)).toBe('<ul><li>One<p>two</p>three</li></ul>')
})

it('a no-break space is a letter', () => {
  const text = '<p>\u00a0a\u00a0\u00a0b</p>'
  expect(serialise(read(text))).toBe(text)
})

it('entities become characters and go out as entities only where XML asks for them', () => {
  const root = read('<p>&lt;b&gt; &amp; &#x201c;q&#8221; "&apos;</p>')
  expect(serialise(root)).toBe("<p>&lt;b&gt; &amp; “q” &quot;'</p>")
})

it.each([
  [
    '<p><blink>a</blink></p>',
    ['template/unknown-element <blink> is no element that both books understand'],
  ],
  ['<p class="lead huge">a</p>', ['template/unknown-class <p> knows no class "huge"']],
  ['<p style="color:red">a</p>', ['template/unknown-attribute <p> takes no attribute "style"']],
  ['<p onclick="x()">a</p>', ['template/unknown-attribute <p> takes no attribute "onclick"']],
  ['<p><a>a</a></p>', ['template/missing-attribute <a> has no href']],
  ['<p><p>a</p></p>', ['template/bad-nesting <p> cannot stand in <p>']],
  ['<ul><p>a</p></ul>', ['template/bad-nesting <p> cannot stand in <ul>']],
  ['<section>a</section>', ['template/bad-nesting text cannot stand in <section>']],
  ['<h3><em><h4>a</h4></em></h3>', ['template/bad-nesting <h4> cannot stand in <em>']],
  ['<p><a href="#a"><a href="#b">a</a></a></p>', ['template/bad-nesting <a> cannot stand in <a>']],
])('%s is told apart from the contract', (text, faults) => {
  expect(faultsOf(text)).toEqual(faults)
})

it('a caption in the middle of a figure is a fault', () => {
  const text = '<figure><p>a</p><figcaption>b</figcaption><p>c</p></figure>'
  expect(faultsOf(text)).toEqual([
    'template/bad-nesting <figcaption> between other things cannot stand in <figure>',
  ])
})

it.each(['<p>a', '<p>a</em></p>', '<p class=lead>a</p>', '<p>&nbsp;</p>', '<p>a</p><p>b</p>', ''])(
  '%j is not well-formed',
  text => {
    const codes = readXhtml(text, 'page').faults.map(({code}) => code)
    expect(codes).toContain('template/not-well-formed')
  },
)

it('a fault names the template that wrote it, and where in the text it stands', () => {
  const text = '<section>\n<?template box?><aside class="bix"><p>a</p></aside><?end?>\n</section>'
  const [fault] = readXhtml(text, 'chapter').faults
  expect(fault).toMatchObject({
    suspects: [{template: 'box', word: 'bix'}, {template: 'chapter'}],
    place: {line: 2, column: 18},
  })
})

it('characters that XML forbids never reach a file', () => {
  const root: Element = {
    kind: 'element',
    name: 'p',
    classes: [],
    attributes: {lang: 'en'},
    children: [{kind: 'text', text: 'a\u0000\u0001\u001b\ufffe\ud800b\u{1f512}'}],
    place: {line: 1, column: 1},
  }
  expect(serialise(root)).toBe('<p lang="en" xml:lang="en">ab\u{1f512}</p>')
})

/** Texts and values with all that XML has a meaning for, and with what it forbids. */
const words = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.constantFrom('<b>', '&amp;', '"', "'", ']]>', '--', '?>', '\u0000', '\ud800', '\ufffe', '\n'),
)
const place = {line: 1, column: 1}
const {tree} = fc.letrec<{tree: Element; node: XhtmlNode}>(tie => ({
  node: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    words.map(text => ({kind: 'text' as const, text})),
    tie('tree'),
  ),
  tree: fc.record({
    kind: fc.constant('element'),
    name: fc.constantFrom('section', 'p', 'em', 'pre', 'img', 'br'),
    classes: fc.array(words),
    attributes: fc.dictionary(fc.constantFrom('lang', 'id', 'alt', 'epub:type', 'xml:lang'), words),
    children: fc.array(tie('node')),
    place: fc.constant(place),
  }),
}))

it('whatever stands in a tree, its text is well-formed', () => {
  fc.assert(
    fc.property(tree, element => {
      expect(xmlFault(serialise(element))).toBe(null)
    }),
  )
})
