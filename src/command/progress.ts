import type {Progress} from '../make-book.ts'

/** Where progress is shown; `columns` is the terminal's width. */
export interface Screen {
  readonly columns: number
  readonly tell: (text: string) => void
}

const wipe = '\r\u001b[K'

/** Shows progress on one line that is written over, and takes it away in the end. */
export function progressLine(screen: Screen): {show(progress: Progress): void; clear(): void} {
  return {
    show: progress => screen.tell(wipe + lineOf(progress).slice(0, screen.columns - 1)),
    clear: () => screen.tell(wipe),
  }
}

function lineOf({stage, subject, pages}: Progress): string {
  const soFar = pages === undefined ? '' : `, ${pages} pages`
  return `${stage}: ${subject}${soFar}`
}
