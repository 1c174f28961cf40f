import {readFile} from 'node:fs/promises'
import {checkEpub} from '../epub/gate/check-epub.ts'
import {checkPdf} from '../pdf/checker/check-pdf.ts'
import {UnreadablePdf} from '../pdf/checker/file/unreadable.ts'
import type {PdfFinding} from '../pdf/checker/finding.ts'
import {collectReports} from '../report/collector.ts'
import {printText} from '../report/print-text.ts'
import {fails, finalLine} from '../report/tally.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './failure.ts'
import type {FullFlag} from './flags.ts'
import {existingFile} from './paths.ts'
import {lookOf} from './report-look.ts'
import type {Terminal} from './terminal.ts'

/** `fieldbook check-pdf`: what keeps a PDF of any producer from being PDF/UA-1. */
export async function checkPdfCommand(path: string, terminal: Terminal): Promise<number> {
  const bytes = new Uint8Array(await readFile(await existingFile(path)))
  const findings = await checkPdf(bytes).catch((error: unknown) => {
    if (error instanceof UnreadablePdf) {
      throw new UsageError(
        `${path} can't be read: ${error.message}`,
        'name a PDF that opens without a password',
      )
    }
    throw error
  })
  terminal.print(findings.map(finding => lineOf(path, finding)).join(''))
  terminal.print(
    findings.length === 0
      ? `${path}: nothing found that a program can decide; a person must judge the rest\n`
      : `${path}: ${findings.length === 1 ? '1 finding' : `${findings.length} findings`} against PDF/UA-1\n`,
  )
  return findings.length === 0 ? exitCodes.fine : exitCodes.guidesNeedWork
}

function lineOf(
  path: string,
  {code, condition, clause, message, page, object}: PdfFinding,
): string {
  const onPage = page === undefined ? '' : `, page ${page}`
  const inObject = object === undefined ? '' : `, object ${object}`
  const matterhorn = condition === null ? '' : `, Matterhorn ${condition}`
  return `${path}${onPage}${inObject}: ${code}\n  ${message} (ISO 14289-1, ${clause}${matterhorn})\n`
}

/** `fieldbook check-epub`: what readers, stores and people who can't see would stumble over. */
export async function checkEpubCommand(
  path: string,
  {full}: FullFlag,
  terminal: Terminal,
): Promise<number> {
  const bytes = new Uint8Array(await readFile(await existingFile(path)))
  const {report, diagnostics} = collectReports()
  const sources = await checkEpub(bytes, path, report)
  const found = diagnostics()
  const text = printText(found, sources, lookOf(terminal, 'print', full))
  terminal.print(`${text}${text === '' ? '' : '\n'}${path}: ${finalLine(found, sources, false)}\n`)
  return fails(found, false) ? exitCodes.guidesNeedWork : exitCodes.fine
}
