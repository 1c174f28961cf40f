import {breaks, type Case, keeps} from './case.ts'

const algorithms = ['RC4-40', 'RC4-128', 'AES-128', 'AES-256'] as const

const files: readonly Case[] = [
  ...algorithms.map(algorithm =>
    keeps(`a file that anybody may open, under ${algorithm}`, pdf => {
      pdf.doc.encrypt({
        userPassword: '',
        ownerPassword: 'owner',
        algorithm,
        allowWeakCryptography: true,
        permissions: {contentAccessibility: true},
      })
    }),
  ),
  breaks('a file that shuts out screen readers', ['reading-forbidden'], ['7.16-1'], pdf => {
    pdf.doc.encrypt({
      userPassword: '',
      ownerPassword: 'owner',
      permissions: {contentAccessibility: false},
    })
  }),
  breaks(
    'a file that needs a password',
    ['locked'],
    [],
    pdf => pdf.doc.encrypt({userPassword: 'user', ownerPassword: 'owner'}),
    'veraPDF cannot open the file either and says so as an error',
  ),
  {
    ...breaks(
      'an encrypted file without permissions',
      ['permissions-missing'],
      [],
      pdf => pdf.doc.encrypt({userPassword: '', ownerPassword: 'owner', algorithm: 'AES-128'}),
      'veraPDF cannot open the file, whose key is made from the permissions, and says so as an error',
    ),
    damage: bytes => {
      const text = Buffer.from(bytes).toString('latin1')
      return Buffer.from(text.replace(/\/P (-?\d+)/, '/Q $1'), 'latin1')
    },
  },
]

/** Encrypted files: open to screen readers, or not. Their strings lie in object streams, for pdf-lib 2.11.1 leaves those
 * of other objects unencrypted. */
export const encryptionCases: readonly Case[] = files.map(one => ({
  ...one,
  packed: true,
  change: pdf => {
    pdf.set(pdf.catalog, 'Lang', pdf.refOf(pdf.words('en')))
    one.change(pdf)
  },
}))
