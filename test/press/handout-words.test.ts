import {join, resolve} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {press} from '../../src/press/press.ts'
import {elementsIn, tasksIn} from '../../src/press/tasks.ts'
import type {Wish} from '../../src/press/wish.ts'
import {loadGuides} from '../../src/read/load-guides.ts'
import {textOf} from '../../src/xhtml/text-of.ts'
import type {Element} from '../../src/xhtml/tree.ts'
import {type ReadPage, readPages} from '../pdf/read-pages.ts'
import {type GuideText, workOf} from './pressed.ts'

const root = resolve(import.meta.dirname, '../..')
const tools = ['keepassxc', 'tor-browser', 'thunderbird', 'jitsi', 'firefox']

async function guidesOf(tool: string): Promise<readonly GuideText[]> {
  const files = await loadGuides(join(root, 'guides', tool))
  return files.map(({path, bytes}) => ({path, text: new TextDecoder().decode(bytes)}))
}

/** How often each word occurs; a number is a word, a sign is not. */
function tally(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const word of text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []) {
    found.set(word, (found.get(word) ?? 0) + 1)
  }
  return found
}

const wordsOn = (pages: readonly ReadPage[]) => tally(pages.map(({text}) => text).join('\n'))

const inline = new Set(['a', 'b', 'code', 'em', 'i', 'kbd', 'span', 'strong', 'sub', 'sup'])

/** Everything that stands in a section of steps: titles, instructions, results, boxes. */
function wordsIn(element: Element): string {
  if (element.name === 'header') return `${elementsIn(element).map(headingIn).join(' ')} `
  const text = element.children.map(node => (node.kind === 'text' ? node.text : wordsIn(node)))
  return inline.has(element.name) ? text.join('') : `${text.join('')} `
}

function headingIn(element: Element): string {
  return /^h\d$/.test(element.name) ? textOf(element) : ''
}

/** The sections of steps of a guide, and the pages of its handout. */
async function handoutOf(tool: string, own: Partial<Wish> = {}) {
  const work = await workOf(await guidesOf(tool), {product: 'handout', ...own})
  const {files} = await press(work)
  const pages = await readPages(files[0]?.bytes ?? new Uint8Array())
  const roots = work.documents.filter(({placement}) => placement === 'chapter')
  return {pages, chapters: roots.map(({root: chapter}) => chapter)}
}

/** The words of steps that are printed less often than they are written, if at all. */
function lostIn({pages, chapters}: Awaited<ReturnType<typeof handoutOf>>): readonly string[] {
  const printed = wordsOn(pages)
  const tasks = chapters.flatMap(chapter => tasksIn(chapter))
  expect(tasks.length).toBeGreaterThan(2)
  const wanted = tally(tasks.map(({element}) => wordsIn(element)).join(' '))
  return [...wanted]
    .filter(([word, count]) => (printed.get(word) ?? 0) < count)
    .map(([word]) => word)
}

describe.each(tools)('the handout of the guide to %s', tool => {
  let made: Awaited<ReturnType<typeof handoutOf>> = {pages: [], chapters: []}
  beforeAll(async () => {
    made = await handoutOf(tool)
  })

  it('holds every word of every step', () => {
    expect(lostIn(made)).toEqual([])
  })

  it('has no type below 8 points, and none of running text below 10', () => {
    const sizes = new Map<number, number>()
    for (const {lines} of made.pages) {
      for (const {size, text} of lines.filter(line => !isMark(line.text))) {
        sizes.set(size, (sizes.get(size) ?? 0) + text.length)
      }
    }
    expect(Math.min(...sizes.keys())).toBeGreaterThanOrEqual(8)
    const [most] = [...sizes].sort((a, b) => b[1] - a[1])
    expect(most?.[0]).toBeGreaterThanOrEqual(10)
  })

  it('as a list to tick names every step', async () => {
    const {pages, chapters} = await handoutOf(tool, {checklist: true})
    const printed = wordsOn(pages)
    const titles = chapters.flatMap(stepsIn).flatMap(elementsIn).filter(isTitle).map(textOf)
    const lost = [...tally(titles.join(' '))].filter(([word, n]) => (printed.get(word) ?? 0) < n)
    expect(titles.length).toBeGreaterThan(5)
    expect(lost).toEqual([])
  })
})

it('a handout on Letter holds every word of every step, too', async () => {
  expect(lostIn(await handoutOf('jitsi', {paper: 'letter'}))).toEqual([])
})

/** The mark of a web address stands above the line, smaller than it. */
function isMark(text: string): boolean {
  return /^\d{1,2}$/.test(text)
}

function stepsIn(element: Element): readonly Element[] {
  return elementsIn(element).flatMap(one => (one.classes.includes('step') ? [one] : stepsIn(one)))
}

function isTitle({classes}: Element): boolean {
  return classes.includes('step-title')
}
