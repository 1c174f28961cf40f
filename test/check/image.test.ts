import {expect, it} from 'vitest'
import {examine} from './examine.ts'

function reportsOf(body: string) {
  const text = `---\ntitle: Safebox\nlanguage: en\n---\n\n# Save\n\n${body}\n`
  return examine([{path: 'safebox.md', text}]).diagnostics
}

it.each([
  ['/sites/default/main.png', 'warning', /root of a web site/],
  ['/en/main.png', 'warning', /root of a web site/],
  ['/etc/passwd', 'error', /disk of one computer/],
  ['/home/someone/main.png', 'error', /disk of one computer/],
])('the picture %s is one fault with one hint (%s)', (url, severity, message) => {
  const found = reportsOf(`![The main window](${url})`)
  expect(found).toMatchObject([{code: 'image/relative-url', severity}])
  expect(found[0]?.message).toMatch(message)
})

it('a server without its scheme is left to the making of plates, which knows the folder', () => {
  expect(reportsOf('![The main window](//server.example/main.png)')).toEqual([])
})
