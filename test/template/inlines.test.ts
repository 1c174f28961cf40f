import {expect, it} from 'vitest'
import type {Inline} from '../../src/model/inline.ts'
import {guide, handbook, link, paragraph, picture, span, text, topic} from '../model/build.ts'
import {laidOut, laidOutBlocks} from './laid-out.ts'

async function line(...inlines: readonly (Inline | string)[]): Promise<string> {
  const xhtml = await laidOutBlocks([paragraph(...inlines)])
  return xhtml.replace(/^<p>|<\/p>$/g, '')
}

it('emphasis, strong words, words on the screen and literals', async () => {
  const inlines = [text('a')]
  expect(await line({kind: 'emphasis', inlines, span})).toBe('<em>a</em>')
  expect(await line({kind: 'strong', inlines, span})).toBe('<strong>a</strong>')
  expect(await line({kind: 'label', inlines, span})).toBe('<span class="label">a</span>')
  const literal: Inline = {kind: 'literal', text: 'C:\\<user>  x', span}
  expect(await line('See ', literal, '.')).toBe('See <code>C:\\&lt;user&gt;  x</code>.')
})

it('a literal keeps its direction in a book from right to left', async () => {
  const literal: Inline = {kind: 'literal', text: 'a.txt', span}
  const blocks = [paragraph(literal)]
  const arabic = guide('tool', [topic('ب', {language: 'ar', blocks})], {language: 'ar'})
  const {text} = await laidOut(handbook([arabic], {language: 'ar', direction: 'rtl'}))
  expect(text('tool')).toContain('<code dir="ltr">a.txt</code>')
})

it('a link on the web can be followed', async () => {
  expect(await line(link('here', 'https://a.example/?a=1&b=<c>'))).toBe(
    '<a href="https://a.example/?a=1&amp;b=%3Cc%3E">here</a>',
  )
  expect(await line(link('mail', 'mailto:a@b.example'))).toBe(
    '<a href="mailto:a@b.example">mail</a>',
  )
})

it.each(['javascript:alert(1)', 'file:///etc/passwd', 'smb://host/x', '//host/x', 'ms-msdt:/id'])(
  'a link to %s cannot be followed, and tells its address',
  async url => {
    expect(await line(link('here', url))).toBe(`here <span class="address">(${url})</span>`)
  },
)

it('a link to a guide that nobody has says that it is not in this book', async () => {
  expect(await line('See ', link('KeePassX', 'keepassx'), '.')).toBe(
    'See KeePassX <span class="page">(not in this book)</span>.',
  )
})

it('a link to a guide that this edition leaves out says so', async () => {
  expect(await line('See ', link('KeePassX', '', {leftOut: true}), '.')).toBe(
    'See KeePassX <span class="page">(not in this book)</span>.',
  )
})

it('a picture in a sentence is a button, and without its file the words on it or the mark of a gap', async () => {
  const button = (rest: object): Inline => ({kind: 'button', picture: picture(rest), span})
  expect(await line('Click ', button({plate: 'a.png', alt: 'OK', width: 30, height: 9}))).toBe(
    'Click <img class="button" src="a.png" alt="OK" width="30" height="9"/>',
  )
  expect(await line('Click ', button({alt: 'OK'}), '.')).toBe(
    'Click <span class="label">OK</span>.',
  )
  expect(await line('Click ', button({}), '.')).toBe('Click <span class="label">[…]</span>.')
})

it('a line break', async () => {
  expect(await line('One', {kind: 'break', span}, 'two')).toBe('One<br/>two')
})

it('a footnote stands at the end of its part, and leads there and back', async () => {
  const note: Inline = {kind: 'footnote', blocks: [paragraph('Or not.')], number: 0, id: '', span}
  expect(await laidOutBlocks([paragraph('So.', note), paragraph('Then.')])).toBe(
    '<p>So.<sup><a class="noteref" id="tool-note-1-ref" href="#tool-note-1">1</a></sup></p>' +
      '<p>Then.</p><aside class="footnote" id="tool-note-1">' +
      '<p class="label"><a href="#tool-note-1-ref">1</a></p><p>Or not.</p></aside>',
  )
})

it('what an author wrote is never markup and never a template', async () => {
  const hostile = '{{#each}} {{{body}}} </p><script>x</script> & &amp; <!-- ]]> <?x?>'
  const xhtml = await line(hostile)
  expect(xhtml).toBe(
    '{{#each}} {{{body}}} &lt;/p&gt;&lt;script&gt;x&lt;/script&gt; &amp; &amp;amp; &lt;!-- ]]&gt; &lt;?x?&gt;',
  )
})

it('characters that no XML file may hold are left out', async () => {
  expect(await line('a\u0000\u0001\u001b\ufffe\ud800b')).toBe('ab')
})
