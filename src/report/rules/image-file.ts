import type {Rule} from '../rule.ts'

/** Faults of the files of pictures. */
export const imageFileRules: readonly Rule[] = [
  {
    code: 'image/missing-file',
    severity: 'warning',
    title: 'a picture is not there, or is on the internet, from where nothing is ever fetched',
    why: 'Its words are printed in its place; readers do not see what the sentence speaks of.',
    mend: 'save the picture in the folder of pictures or beside the guide, and write its file name',
    example: {
      wrong: '# Save\n\n![The main window](images/mian.png)',
      right: '# Save\n\n![The main window](images/main.png)',
    },
  },
  {
    code: 'image/outside-folder',
    severity: 'error',
    title: 'a picture lies outside the folder of pictures',
    why: 'A guide must not be able to put any file of the machine into a book.',
    mend: 'copy the picture into the folder, and write its name without .. or a leading /',
    example: {
      wrong: '# Save\n\n![The main window](../../private/main.png)',
      right: '# Save\n\n![The main window](images/main.png)',
    },
  },
  {
    code: 'image/damaged',
    severity: 'error',
    title: 'a picture is damaged or cut off',
    why: 'Half a picture can mislead more than none; its words are printed in its place.',
    mend: 'save the picture again as PNG or JPEG',
    example: {wrong: 'a picture cut off in the middle', right: 'the whole picture'},
  },
  {
    code: 'image/format',
    severity: 'error',
    title: 'a picture is of a kind that is not taken',
    why: 'SVG can hold programs; others cannot be shown in both books.',
    mend: 'save the picture as PNG, JPEG or WebP',
    example: {
      wrong: '# Save\n\n![The main window](images/main.svg)',
      right: '# Save\n\n![The main window](images/main.png)',
    },
  },
  {
    code: 'image/too-large',
    severity: 'error',
    title: 'a picture has more pixels or bytes than any page needs',
    why: 'It fills the memory of the phones that readers use.',
    mend: 'save the picture smaller: 1200 pixels across are all that is printed',
    example: {wrong: 'a picture of 30000 by 30000 pixels', right: 'one of 1200 by 900 pixels'},
  },
  {
    code: 'image/metadata-removed',
    severity: 'note',
    title: 'the file of a picture tells when, where or with what it was made',
    why: 'The books do not say it any more; the file itself still does.',
    mend: 'clean the file too before you hand it on',
    example: {wrong: 'a photograph with its place in it', right: 'the same photograph without'},
  },
]
