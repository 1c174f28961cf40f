import type {Rule} from './rule.ts'
import {admonitionRules} from './rules/admonition.ts'
import {editionRules} from './rules/edition.ts'
import {emphasisRules} from './rules/emphasis.ts'
import {epubRules} from './rules/epub.ts'
import {figureRules} from './rules/figure.ts'
import {fileRules} from './rules/file.ts'
import {footnoteRules} from './rules/footnote.ts'
import {glossaryRules} from './rules/glossary.ts'
import {headerRules} from './rules/header.ts'
import {headerFormRules} from './rules/header-form.ts'
import {headerValueRules} from './rules/header-values.ts'
import {headingRules} from './rules/heading.ts'
import {imageRules} from './rules/image.ts'
import {imageFileRules} from './rules/image-file.ts'
import {linkRules} from './rules/link.ts'
import {linkmapRules} from './rules/linkmap.ts'
import {listRules} from './rules/list.ts'
import {markupRules} from './rules/markup.ts'
import {needsRules} from './rules/needs.ts'
import {pdfRules} from './rules/pdf.ts'
import {refRules} from './rules/ref.ts'
import {sectionRules} from './rules/section.ts'
import {stepRules} from './rules/step.ts'
import {tableRules} from './rules/table.ts'
import {templateRules} from './rules/template.ts'
import {templateMarkupRules} from './rules/template-markup.ts'
import {textRules} from './rules/text.ts'
import {textSignRules} from './rules/text-signs.ts'
import {themeRules} from './rules/theme.ts'
import {wordsRules} from './rules/words.ts'
import {xrefRules} from './rules/xref.ts'

/** Every kind of fault that a run can report, in the order of the printed list. */
export const rules: readonly Rule[] = [
  ...fileRules,
  ...headerRules,
  ...headerValueRules,
  ...headerFormRules,
  ...headingRules,
  ...sectionRules,
  ...stepRules,
  ...listRules,
  ...tableRules,
  ...emphasisRules,
  ...admonitionRules,
  ...footnoteRules,
  ...imageRules,
  ...imageFileRules,
  ...figureRules,
  ...linkRules,
  ...refRules,
  ...linkmapRules,
  ...xrefRules,
  ...textRules,
  ...textSignRules,
  ...markupRules,
  ...editionRules,
  ...needsRules,
  ...glossaryRules,
  ...wordsRules,
  ...templateRules,
  ...templateMarkupRules,
  ...themeRules,
  ...pdfRules,
  ...epubRules,
]

const byCode: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.code, rule]))

/** The rule of a code; undefined for a code that the table does not know. */
export function ruleOf(code: string): Rule | undefined {
  return byCode.get(code)
}
