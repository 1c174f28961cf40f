import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {press} from '../../src/press/press.ts'
import {elementsIn, tasksIn} from '../../src/press/tasks.ts'
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

describe.each(tools)('the handout of the guide to %s', tool => {
  it.each(['a4', 'letter'] as const)('holds every word of every step: %s', async paper => {
    const work = await workOf(await guidesOf(tool), {product: 'handout', paper})
    const {files} = await press(work)
    const pages = await readPages(files[0]?.bytes ?? new Uint8Array())
    const printed = wordsOn(pages)
    const roots = work.documents.filter(({placement}) => placement === 'chapter')
    const tasks = roots.flatMap(({root: chapter}) => tasksIn(chapter))
    expect(tasks.length).toBeGreaterThan(2)
    const wanted = tally(tasks.map(({element}) => wordsIn(element)).join(' '))
    const lost = [...wanted].filter(([word, count]) => (printed.get(word) ?? 0) < count)
    expect(lost).toEqual([])
  })

  it('has no type below 8 points, and none of running text below 10', async () => {
    const {files} = await press(await workOf(await guidesOf(tool), {product: 'handout'}))
    const sizes = new Map<number, number>()
    for (const {lines} of await readPages(files[0]?.bytes ?? new Uint8Array())) {
      for (const {size, text} of lines.filter(line => !isMark(line.text))) {
        sizes.set(size, (sizes.get(size) ?? 0) + text.length)
      }
    }
    expect(Math.min(...sizes.keys())).toBeGreaterThanOrEqual(8)
    const [most] = [...sizes].sort((a, b) => b[1] - a[1])
    expect(most?.[0]).toBeGreaterThanOrEqual(10)
  })

  it('as a list to tick names every step', async () => {
    const wish = {product: 'handout', checklist: true} as const
    const work = await workOf(await guidesOf(tool), wish)
    const printed = wordsOn(
      await readPages((await press(work)).files[0]?.bytes ?? new Uint8Array()),
    )
    const roots = work.documents.filter(({placement}) => placement === 'chapter')
    const steps = roots.flatMap(({root: chapter}) => stepsIn(chapter))
    const titles = steps.flatMap(step => elementsIn(step).filter(isTitle)).map(textOf)
    const lost = [...tally(titles.join(' '))].filter(([word, n]) => (printed.get(word) ?? 0) < n)
    expect(titles.length).toBeGreaterThan(5)
    expect(lost).toEqual([])
  })
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
