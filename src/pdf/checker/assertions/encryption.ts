import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'

/** Bit 10 of the permissions: text may be taken out for accessibility. */
const readingAloud = 512

/** An encrypted file lets screen readers in. */
export function encryption({file}: Book, say: Say): void {
  if (!file.encryption) return
  const permissions = file.encryption.number('P')
  if (permissions === undefined) say('permissions-missing', 'the encryption has no permissions')
  else if ((permissions & readingAloud) === 0) {
    say('reading-forbidden', 'the permissions shut out screen readers')
  }
}
