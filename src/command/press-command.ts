import {join} from 'node:path'
import {checkWish, papersOf} from '../press/check-wish.ts'
import type {PaperName} from '../press/imposition/paper.ts'
import {Refusal} from '../press/refusal.ts'
import {type Product, products, type Wish} from '../press/wish.ts'
import {type Printed, print} from '../print.ts'
import {nearest} from '../report/nearest.ts'
import {printText} from '../report/print-text.ts'
import {fails} from '../report/tally.ts'
import {choiceOf, refuseTwice} from './arguments.ts'
import {choicesOf} from './editions.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './failure.ts'
import {existing, nothingIn} from './paths.ts'
import type {PressFlags} from './program.ts'
import type {Terminal} from './terminal.ts'

/** `fieldbook press`: sheets for the printer, each named so that a person knows it on a stick. */
export async function pressCommand(
  product: string,
  editions: readonly string[],
  flags: PressFlags,
  terminal: Terminal,
): Promise<number> {
  refuseTwice(editions)
  const wish = wishOf(productOf(product), flags)
  const printed = await refusing(async () => {
    checkWish(wish)
    return print({
      guides: await existing(flags.guides, '--guides'),
      choices: await choicesOf(editions, flags.guides),
      assets: flags.assets,
      templates:
        flags.templates === undefined ? [] : [await existing(flags.templates, '--templates')],
      out: flags.out,
      wish,
    })
  })
  if (printed.guides === 0 && printed.diagnostics.length === 0) throw nothingIn(flags.guides)
  tellErrors(printed, terminal)
  terminal.print(rowsOf(printed))
  return fails(printed.diagnostics, false) ? exitCodes.guidesNeedWork : exitCodes.fine
}

function productOf(word: string): Product {
  const found = products.find(product => product === word)
  if (found !== undefined) return found
  const near = nearest(word, products)
  const hint = near === '' ? `choose from ${products.join(', ')}` : `did you mean ${near}?`
  throw new UsageError(`the press has no product ${word}`, hint)
}

function wishOf(product: Product, flags: PressFlags): Wish {
  const names: readonly PaperName[] = ['a4', 'letter', 'a5', 'a3', 'a6', 'half-letter']
  const paper = flags.paper === undefined ? papersOf[product][0] : flags.paper.toLowerCase()
  return {
    product,
    paper: choiceOf('--paper', paper, names),
    signature: flags.signature === undefined ? null : Number(flags.signature),
    cut: flags.cut ?? false,
    sections: (flags.sections ?? '')
      .split(',')
      .map(title => title.trim())
      .filter(title => title !== ''),
    checklist: flags.checklist ?? false,
    ink: choiceOf('--ink', flags.ink, ['colour', 'black']),
    punch: flags.punch ?? false,
    edge: millimetresOf(flags.edge),
  }
}

function millimetresOf(text: string): number {
  const number = Number(text)
  if (Number.isFinite(number) && number >= 0) return number
  throw new UsageError(`--edge can't be "${text}"`, 'give millimetres: --edge 5')
}

/** A refusal is no mistake: it is told as it is, with the nearest thing that can be had. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError(error.message, error.hint)
    throw error
  }
}

function tellErrors({diagnostics, sources}: Printed, terminal: Terminal): void {
  const errors = diagnostics.filter(({severity}) => severity === 'error')
  const look = {color: terminal.tellColor, width: terminal.columns}
  const text = printText(errors, sources, look)
  if (text !== '') terminal.tell(`${text}\n`)
}

function rowsOf({products: made}: Printed): string {
  const lines = made.flatMap(({folder, files, remarks}) => [
    ...files.map(({name, measure}) => `${join(folder, name)}  ${measure}`),
    ...remarks.map(remark => `  ${remark}`),
  ])
  return lines.map(line => `${line}\n`).join('')
}
