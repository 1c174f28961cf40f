import {join} from 'node:path'
import {anyPrinting, inks, paperNames} from '../edition/printing.ts'
import type {Progress} from '../make-book.ts'
import {checkWish} from '../press/check-wish.ts'
import {Refusal} from '../press/refusal.ts'
import {type Asked, type Product, products} from '../press/wish.ts'
import {wishOf} from '../press/wish-of.ts'
import type {PrintRequest} from '../print.ts'
import {nearest} from '../report/nearest.ts'
import {printText} from '../report/print-text.ts'
import {fails} from '../report/tally.ts'
import {apart} from './apart.ts'
import {choiceOf, refuseTwice} from './arguments.ts'
import {choicesOf} from './editions.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './failure.ts'
import type {PressFlags} from './flags.ts'
import {foldersOf, outFolder} from './folders.ts'
import {nothingIn} from './paths.ts'
import type {PressedFiles} from './press-worker.ts'
import {progressLine} from './progress.ts'
import {lookOf} from './report-look.ts'
import type {Terminal} from './terminal.ts'

/** `fieldbook press`: sheets for the printer, each named so that a person knows it on a stick. */
export async function pressCommand(
  product: string,
  editions: readonly string[],
  flags: PressFlags,
  terminal: Terminal,
  pressIn: RunPress = pressApart,
): Promise<number> {
  refuseTwice(editions)
  const asked = askedIn(productOf(product), flags)
  refuseEarly(asked)
  const request: PrintRequest = {
    ...(await foldersOf(flags)),
    choices: await choicesOf(editions, flags.guides),
    out: outFolder(flags.out),
    asked,
  }
  const line = terminal.interactive ? progressLine(terminal) : null
  const printed = await pressIn(
    request,
    progress => line?.show(progress),
    terminal.onInterrupt,
  ).finally(() => line?.clear())
  if (printed.guides === 0 && printed.diagnostics.length === 0) throw nothingIn(flags.guides)
  tellErrors(printed, flags, terminal)
  terminal.print(rowsOf(printed))
  return fails(printed.diagnostics, false) ? exitCodes.guidesNeedWork : exitCodes.fine
}

/** Runs the press; in a thread of its own unless told otherwise. */
export type RunPress = (
  request: PrintRequest,
  show: (progress: Progress) => void,
  onInterrupt: Terminal['onInterrupt'],
) => Promise<PressedFiles>

const pressApart: RunPress = (request, show, onInterrupt) =>
  apart<PressedFiles>('press-worker', request, show, onInterrupt)

function productOf(word: string): Product {
  const found = products.find(product => product === word)
  if (found !== undefined) return found
  const near = nearest(word, products)
  const hint = near === '' ? `choose from ${products.join(', ')}` : `did you mean ${near}?`
  throw new UsageError(`the press has no product ${word}`, hint)
}

function askedIn(product: Product, flags: PressFlags): Asked {
  return {
    product,
    paper: flags.paper === undefined ? null : paperOf(flags.paper.toLowerCase()),
    signature: flags.signature === undefined ? null : pagesOf(flags.signature),
    cut: flags.cut ?? false,
    sections: (flags.sections ?? '')
      .split(',')
      .map(title => title.trim())
      .filter(title => title !== ''),
    checklist: flags.checklist ?? false,
    ink: flags.ink === undefined ? null : choiceOf('--ink', flags.ink, inks),
    punch: flags.punch ?? null,
    edge: flags.edge === undefined ? null : millimetresOf(flags.edge),
  }
}

/** Papers that people have and no product is laid out for, with the nearest that can be had. */
const others: Readonly<Record<string, (typeof paperNames)[number]>> = {
  ...{a6: 'a5', b5: 'a5', b4: 'a3', a2: 'a3'},
  ...{'half-letter': 'letter', legal: 'letter', tabloid: 'a3', ledger: 'a3'},
}

function paperOf(name: string): Asked['paper'] {
  const near = others[name]
  if (near === undefined) return choiceOf('--paper', name, paperNames)
  throw new UsageError(
    `nothing can be had on ${name}: there is no layout for that paper`,
    `the nearest is --paper ${near}`,
  )
}

function pagesOf(text: string): number {
  if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  throw new UsageError(`--signature can't be "${text}"`, 'give pages of each part: --signature 16')
}

function millimetresOf(text: string): number {
  const [, number] = /^(\d+(?:\.\d+)?)(?:\s*mm)?$/.exec(text.trim()) ?? []
  if (number !== undefined) return Number(number)
  throw new UsageError(`--edge can't be "${text}"`, 'give millimetres: --edge 5')
}

/** What no edition could allow is refused before any guide is read. Throws UsageError. */
function refuseEarly(asked: Asked): void {
  try {
    checkWish(wishOf(asked, anyPrinting))
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError(error.message, error.hint)
    throw error
  }
}

function tellErrors(
  {diagnostics, sources}: PressedFiles,
  {full}: PressFlags,
  terminal: Terminal,
): void {
  const errors = diagnostics.filter(({severity}) => severity === 'error')
  const text = printText(errors, sources, lookOf(terminal, 'tell', full))
  if (text !== '') terminal.tell(`${text}\n`)
}

function rowsOf({products: made}: PressedFiles): string {
  const lines = made.flatMap(({folder, files, remarks}) => [
    ...files.map(({name, measure}) => `${join(folder, name)}  ${measure}`),
    ...remarks.map(remark => `  ${remark}`),
  ])
  return lines.map(line => `${line}\n`).join('')
}
