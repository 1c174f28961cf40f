import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {fileOf, type Sample} from '../engine/scripts.ts'

/** Notes the line of each letter by where its box stands, then leaves the lines as the page's text. */
const script = `document.fonts.ready.then(() => {
  const found = {}
  const letters = new Intl.Segmenter('en', {granularity: 'grapheme'})
  for (const block of document.querySelectorAll('div')) {
    const text = block.firstChild
    const leading = parseFloat(getComputedStyle(block).lineHeight)
    const top = block.getBoundingClientRect().top
    const lines = []
    for (const {index, segment} of letters.segment(text.data)) {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + segment.length)
      const box = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect()
      const line = Math.floor(((box.top + box.bottom) / 2 - top) / leading)
      const at = segment === ' ' && box.width === 0 ? lines.length - 1 : line
      lines[at] = (lines[at] ?? '') + segment
    }
    found[block.id] = lines
  }
  const bytes = new TextEncoder().encode(JSON.stringify(found))
  document.body.textContent = 'LINES' + btoa(String.fromCharCode(...bytes)) + 'END'
})`

/** Lines of each sample at each width (points) as headless Chromium breaks them: by `name width`. */
export function chromiumLines(
  samples: readonly Sample[],
  widths: readonly number[],
): Readonly<Record<string, readonly string[]>> {
  const faces = samples.map(({name, font}) => {
    const url = pathToFileURL(fileOf(font)).href
    return `@font-face {font-family: "${name}"; src: url("${url}")}`
  })
  const blocks = samples.flatMap(({name, language, direction, size, leading, text}) =>
    widths.map(width => {
      const style = `font: ${size}pt "${name}"; width: ${width}pt; line-height: ${leading}pt`
      return `<div id="${name} ${width}" lang="${language}" dir="${direction}" style='${style}'>${text}</div>`
    }),
  )
  const trim = 'div {text-spacing-trim: space-all}'
  const page = `<meta charset="utf-8"><style>${faces.join('')}${trim}</style><body>${blocks.join('')}<script>${script}</script>`
  const folder = mkdtempSync(join(tmpdir(), 'lines-'))
  try {
    const path = join(folder, 'page.html')
    writeFileSync(path, page)
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=20000']
    const url = pathToFileURL(path).href
    const dump = execFileSync(
      'chromium',
      [...flags, '--allow-file-access-from-files', '--dump-dom', url],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1e8,
      },
    )
    return JSON.parse(Buffer.from(/LINES(.*)END/s.exec(dump)?.[1] ?? '', 'base64').toString('utf8'))
  } finally {
    rmSync(folder, {recursive: true})
  }
}
