import {inEnglish, spotIn} from '../check.ts'

const numbered =
  /\b(?:sections?|chapters?)\s+\d+(?:\.\d+)*(?:\s*(?:,|and|to|-|–)\s*\d+(?:\.\d+)*)*/giu

/** xref/numbered-section: "section 3.1" is a number of the old web site, which no book has. */
export const numberedSection = inEnglish((passage, report) => {
  for (const {0: found, index} of passage.text.matchAll(numbered)) {
    report({
      code: 'xref/numbered-section',
      severity: 'note',
      message: `"${found}" is a number that this book does not have`,
      span: spotIn(passage, index, found.length),
      hint: 'name the section by its title',
    })
  }
})
