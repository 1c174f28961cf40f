import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {bareEpub, barePdf} from './bare.ts'
import {costSoFar} from './measure.ts'

const [runner = '', library = ''] = process.argv.slice(2)

const pages = await pagesOf(runner)
process.stdout.write(JSON.stringify(costSoFar(pages)))

async function pagesOf(name: string): Promise<number> {
  if (name === 'bare-pdfmake') return barePdf(library)
  if (name === 'bare-epub') return bareEpub(library)
  if (name === 'fieldbook-pdf') return fieldbook(['pdf'])
  if (name === 'fieldbook-epub') return fieldbook(['epub'])
  return fieldbook(['pdf', 'epub'])
}

async function fieldbook(formats: readonly ('pdf' | 'epub')[]): Promise<number> {
  const compiled = new URL('../../.build/index.js', import.meta.url).href
  const {build}: typeof import('../../src/index.ts') = await import(compiled)
  const out = await mkdtemp(join(tmpdir(), 'bench-out-'))
  const request = {
    guides: library,
    choices: [{kind: 'library'} as const],
    assets: 'assets',
    templates: [],
    out,
    formats,
    grey: false,
    strict: false,
  }
  try {
    const {books} = await build(request, () => {})
    return books[0]?.pages ?? guidesIn(library) * 12
  } finally {
    await rm(out, {recursive: true})
  }
}

/** The generated folders are named after their number of guides. */
function guidesIn(folder: string): number {
  return Number(/\d+$/.exec(folder)?.[0] ?? 1)
}
