import type {Run} from './engine/content.ts'

/** Folds the white space of a template as XHTML does: one space between words, none at the ends. */
export function foldSpace(runs: readonly Run[]): readonly Run[] {
  const folded: Run[] = []
  let open = true
  for (const run of runs) {
    if (!('text' in run)) {
      folded.push(run)
      open = false
      continue
    }
    const one = run.text.replace(/[ \t\r\f]+/g, ' ').replace(/ ?\n ?/g, '\n')
    const text = open ? one.replace(/^ /, '') : one
    if (text === '') continue
    folded.push({...run, text})
    open = /[ \n]$/.test(text)
  }
  return trimEnd(folded)
}

function trimEnd(runs: Run[]): readonly Run[] {
  for (let last = runs.at(-1); last !== undefined && 'text' in last; last = runs.at(-1)) {
    const text = last.text.replace(/[ \n]+$/, '')
    if (text === last.text) break
    runs.pop()
    if (text === '') continue
    runs.push({...last, text})
    break
  }
  return runs
}
