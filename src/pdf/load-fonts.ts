import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Theme} from '../theme/theme.ts'

/** The families that come with the program, and the beginning of their file names. */
const families: Readonly<Record<string, {readonly home: string; readonly file: string}>> = {
  'Atkinson Hyperlegible Next': {
    home: 'atkinson-hyperlegible-next',
    file: 'AtkinsonHyperlegibleNext',
  },
  'Atkinson Hyperlegible Mono': {
    home: 'atkinson-hyperlegible-mono',
    file: 'AtkinsonHyperlegibleMono',
  },
  'Source Serif 4': {home: 'source-serif-4', file: 'SourceSerif4'},
  'Noto Sans': {home: 'noto-sans', file: 'NotoSans'},
}

const weights: Readonly<Record<number, string>> = {
  400: '400Regular',
  600: '600SemiBold',
  700: '700Bold',
  800: '800ExtraBold',
}

/** Reads the faces of a theme in every weight, as whole static TrueType files: `text400` … */
export async function loadFonts(faces: Theme['faces']): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = Object.entries(faces).flatMap(([role, family]) =>
    Object.entries(weights).map(async ([weight, name]): Promise<readonly [string, Uint8Array]> => {
      const {home, file} = families[family] ?? {home: family, file: family}
      return [`${role}${weight}`, await readFile(join(folderOf(home), name, `${file}_${name}.ttf`))]
    }),
  )
  return new Map(await Promise.all(found))
}

function folderOf(home: string): string {
  const require = createRequire(import.meta.url)
  return dirname(require.resolve(`@expo-google-fonts/${home}/package.json`))
}
