import {annotationCases} from './annotations.ts'
import type {Case} from './case.ts'
import {contentCases} from './content.ts'
import {encryptionCases} from './encryption.ts'
import {fileCases} from './file.ts'
import {fontCases} from './fonts.ts'
import {languageCases} from './languages.ts'
import {structureCases} from './structure.ts'
import {tableCases} from './tables.ts'

/** Every file that both judges see, by the group of rules that it is about. */
export const groups: Readonly<Record<string, readonly Case[]>> = {
  file: fileCases,
  content: contentCases,
  structure: structureCases,
  tables: tableCases,
  languages: languageCases,
  annotations: annotationCases,
  fonts: fontCases,
  encryption: encryptionCases,
}
