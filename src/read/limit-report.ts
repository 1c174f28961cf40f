import type {Diagnostic, Report} from '../report/diagnostic.ts'

/** Reports of one kind in one file; no author reads more, and no machine should print them. */
const most = 500

/** A report that passes on the first of each kind in each file; `end` tells how many more there were. */
export function limitReport(report: Report): {report: Report; end: () => void} {
  const counts = new Map<string, {last: Diagnostic; more: number; count: number}>()
  return {
    report: diagnostic => {
      const key = `${diagnostic.code} ${diagnostic.span.file}`
      const seen = counts.get(key) ?? {last: diagnostic, more: 0, count: 0}
      counts.set(key, seen)
      seen.last = diagnostic
      seen.count++
      if (seen.count <= most) report(diagnostic)
      else seen.more++
    },
    end: () => {
      for (const {last, more} of counts.values()) {
        const {code, severity, span} = last
        if (more > 0) report({code, severity, span, message: `${more} more like this in the file`})
      }
    },
  }
}
